[#import "blocks.html.ftl" as b]
[#import "inlines.html.ftl" as i]
[#import "icons.html.ftl" as icons]

[#-- What stands beside the steps where there is room, and below them elsewhere. --]
[#macro side facts]
[#-- A large page is of many runbooks: it has no clock or escalation of its own. --]
[#local clocks = page.isLarge?then([], content?filter(block -> block.kind == "Clock"))]
[#local begin = firstSteps()]
[#-- The imprint says these, and more of them. --]
[#local more = facts?filter(fact -> !["Owner", "Reviewed", "Source"]?seq_contains(fact.name))]
[#if facts?has_content || clocks?has_content || begin?has_content]
<aside class="side" aria-label="More about this page">
[#if shell.contents?has_content]
<nav class="outline" aria-label="Sections">
<ul>
[#list shell.contents as item]
<li><a href="[=item.href]">[=item.label]</a><span class="count"></span></li>
[/#list]
</ul>
</nav>
[/#if]
[#if begin?has_content]
<div class="progress">
<p class="total">Ticks stay in this browser</p>
<button class="clear" type="button" disabled>Clear all</button>
</div>
[/#if]
[#list clocks as block]
[@clock block/]
[/#list]
[@b.facts more/]
[@imprint page.imprint/]
</aside>
[#else]
<div class="side-less">
[@imprint page.imprint/]
</div>
[/#if]
[/#macro]

[#-- Whose page it is, and how far one may rely on it. --]
[#macro imprint known]
[#if known.owner?? || known.review?? || known.changed?? || known.source?has_content]
<dl class="facts imprint">
[#if known.owner??]
<div><dt>Owner</dt><dd>[=known.owner]</dd></div>
[/#if]
[#if known.review??]
<div><dt>Reviewed</dt><dd>[#if known.review.state == "never"]never[#else][=known.review.date][/#if][#if known.review.state == "outdated"]<span class="outdated">[@icons.icon icons.triangle/] before its alert rules changed</span>[/#if]</dd></div>
[/#if]
[#if known.changed??]
<div><dt>Changed</dt><dd>[=known.changed.date], in <code>[=short(known.changed.revision)]</code></dd></div>
[/#if]
[#if known.source?has_content]
<div><dt>Source</dt><dd>[@i.line known.source/]</dd></div>
[/#if]
</dl>
[/#if]
[/#macro]

[#-- What every page ends with: of which edition it is. --]
[#macro colophon]
<footer class="edition">
<p>Runbook[#if edition.version??] [=edition.version][/#if][#if edition.revision??] · revision <code>[=short(edition.revision.revision)]</code> of [=edition.revision.date][#if edition.isEdited] with changes that are not committed[/#if][/#if]</p>
[#if ways??]
<p class="ways">Offline: <a class="offline" href="[=ways.about]">zip</a>[#if ways.single??] · <a href="[=ways.single]">one page</a>[/#if]</p>
[/#if]
</footer>
[/#macro]

[#function short revision][#return (revision?length gt 10)?then(revision[0..9], revision)][/#function]

[#macro clock block]
<div class="clock">
<p class="clock-title">Escalation, from the first tick</p>
<ol>
[#list block.levels as level]
<li data-after="[=level.after?c]"><span class="due">after [=words(level.after)]</span> <span class="call">[@i.line level.call/]</span></li>
[/#list]
</ol>
</div>
[/#macro]

[#-- On a phone the two ways that one takes most often stay under the thumb. --]
[#macro act contacts]
[#local begin = firstSteps()]
[#if begin?has_content]
<nav class="act" aria-label="While you work">
[#if !page.isLarge && content?filter(block -> block.kind == "Heading" && block.id == "escalation")?has_content]
<a class="escalate" href="#escalation">[@icons.icon icons.up/]<span class="due">Escalate</span></a>
[#elseif contacts]
<a class="escalate" href="#_contacts">[@icons.icon icons.up/]<span class="due">Escalate</span></a>
[/#if]
<a class="next" href="#[=begin]">[@icons.icon icons.down/]Next step</a>
</nav>
[/#if]
[/#macro]

[#-- The id of the first section that has steps; empty if there is none. --]
[#function firstSteps]
[#local section = ""]
[#list content as block]
[#if block.kind == "Heading"][#local section = block.id][/#if]
[#if block.kind == "Steps"][#return section][/#if]
[/#list]
[#return ""]
[/#function]

[#function words seconds]
[#if seconds % 86400 == 0][#return (seconds / 86400)?c + (seconds == 86400)?then(" day", " days")][/#if]
[#if seconds % 3600 == 0][#return (seconds / 3600)?c + " h"][/#if]
[#if seconds % 60 == 0][#return (seconds / 60)?c + " min"][/#if]
[#return seconds?c + " s"]
[/#function]
