[#import "inlines.html.ftl" as i]
[#import "icons.html.ftl" as icons]
[#import "commands.html.ftl" as c]

[#macro blocks list]
[#list list as block]
[@.namespace["block"+block.kind] block/]
[/#list]
[/#macro]

[#-- A page in sections, each of them a heading and what it holds. --]
[#macro sections list]
[#local open = false]
[#list list as block]
[#if block.kind == "Heading" && block.level == 2]
[#if open]
</div>
</div>
[/#if]
[#local open = true]
<div class="section">
[@blockHeading block/]
<div class="content">
[#else]
[@.namespace["block"+block.kind] block/]
[/#if]
[/#list]
[#if open]
</div>
</div>
[/#if]
[/#macro]

[#macro masthead top contents=[] contacts=""]
<header class="masthead">
[#if top.kicker?has_content]
<ul class="kicker">[#list top.kicker as part]<li>[@i.inline part/]</li>[/#list]</ul>
[/#if]
<h1>[=top.title]</h1>
[#if top.names?has_content]
<ul class="names">[#list top.names as part]<li>[@i.inline part/]</li>[/#list]</ul>
[/#if]
[#if top.lead?has_content]
<div class="lead">
[@blocks top.lead/]
</div>
[/#if]
[@facts top.facts contacts/]
[#nested]
</header>
[@jumps contents/]
[/#macro]

[#macro jumps list]
[#if list?has_content]
<nav class="contents" aria-label="On this page">
<ul>
[#list list as item]
<li><a href="[=item.href]">[=item.label]</a></li>
[/#list]
</ul>
</nav>
[/#if]
[/#macro]

[#macro facts list id=""]
[#if list?has_content]
<dl class="facts"[#if id?has_content] id="[=id]"[/#if]>
[#list terms(list) as term]
<div><dt>[=term.name]</dt>[#list term.facts as fact]<dd>[@i.line fact.value/]</dd>[/#list]</div>
[/#list]
</dl>
[/#if]
[/#macro]

[#macro blockMasthead top]
[@masthead top][/@masthead]
[@facts top.aside/]
[/#macro]

[#macro blockHeading heading]
<h[=heading.level] id="[=heading.id]">[#list heading.others as id]<span id="[=id]"></span>[/#list][@i.line heading.text/]<a class="anchor" href="#[=heading.id]" aria-hidden="true" tabindex="-1">#</a></h[=heading.level]>
[/#macro]

[#macro blockProse text]
<div class="prose">
[=prose(text)]
</div>
[/#macro]

[#macro blockFacts block]
[@facts block.facts/]
[/#macro]

[#macro blockSteps block]
<ol class="steps">
[#list block.steps as step]
<li class="step[#if !step.lead?has_content] bare[/#if]"[#if step.id??] id="[=step.id]"[/#if]>
<div class="mark"><input type="checkbox" aria-label="Step [=step.number] done"><span class="number">[=step.number]</span></div>
[#if step.lead?has_content]
<p class="first">[@i.line step.lead/][@anchor step/]</p>
[#else]
[@anchor step/]
[/#if]
[#if step.body?has_content]
<div class="do">
[@blocks step.body/]
</div>
[/#if]
</li>
[/#list]
</ol>
[/#macro]

[#macro anchor step][#if step.id??]<a class="anchor" href="#[=step.id]" aria-hidden="true" tabindex="-1">#</a>[/#if][/#macro]

[#macro blockCommand command]
[@c.command command]
[@facts command.facts/]
[/@c.command]
[/#macro]

[#macro blockForm form]
[@c.form form]
[@blocks form.described/]
[/@c.form]
[/#macro]

[#macro blockClock clock]
[/#macro]

[#macro blockCode code]
<div class="code">
<pre tabindex="0"><code>[=code.text]</code></pre>
</div>
[/#macro]

[#macro blockCallout callout]
[#local word = icons.word(callout.tone)]
[#local titled = callout.title?has_content && callout.title?lower_case != word?lower_case]
<div class="callout [=callout.tone]">
<p class="tone">[@icons.tone callout.tone/]<strong>[=word][#if titled]: [=callout.title][/#if]</strong></p>
[@blocks callout.body/]
</div>
[/#macro]

[#macro blockChoices block]
[#if block.choices?size gt 1]
<ul class="answers[#if block.choices?filter(choice -> !choice.way??)?size == 0] ways[/#if]">
[#list block.choices as choice]
<li>[#if choice.way?? && href(choice.way.target)?has_content]<a class="answer" href="[=href(choice.way.target)]">[=plain(choice.label)] → [=choice.way.label]</a>[#else]<button class="answer" type="button" aria-pressed="false">[=plain(choice.label)]</button>[/#if]</li>
[/#list]
</ul>
[/#if]
<ul class="choices">
[#list block.choices as choice]
<li class="choice">
<p class="when">[@i.line choice.label/]</p>
[@blocks choice.body/]
</li>
[/#list]
</ul>
[/#macro]

[#-- All parts stay open: nobody looks for what a page hides, and no search within it finds that. --]
[#macro blockTabs block]
[#local level = (block.level gt 6)?then(6, block.level)]
[#local linked = block.tabs?filter(tab -> tab.id??)]
[#if linked?size gt 1]
<ul class="parts">
[#list linked as tab]
<li><a href="#[=tab.id]">[=plain(tab.label)]</a></li>
[/#list]
</ul>
[/#if]
[#list block.tabs as tab]
<div class="part">
<h[=level][#if tab.id??] id="[=tab.id]"[/#if]>[@i.line tab.label/][#if tab.id??]<a class="anchor" href="#[=tab.id]" aria-hidden="true" tabindex="-1">#</a>[/#if]</h[=level]>
[@blocks tab.body/]
</div>
[/#list]
[/#macro]

[#macro blockChecklist block]
<ul class="checklist">
[#list block.items as item]
<li class="item"[#if item.id??] id="[=item.id]"[/#if]>
<label class="tick"><input type="checkbox"> <span>[#if item.lead?has_content][@i.line item.lead/][#else]Done[/#if]</span></label>
[#if item.body?has_content]
<div class="do">
[@blocks item.body/]
</div>
[/#if]
</li>
[/#list]
</ul>
[/#macro]

[#macro blockDiagram diagram]
[#if diagram.nodes?has_content]
<div class="diagram" tabindex="0">
[=drawing(diagram)]
</div>
[/#if]
[/#macro]

[#macro blockTable table]
<div class="table" tabindex="0">
<table>
<thead>
<tr>[#list table.header as name]<th scope="col">[=name]</th>[/#list]</tr>
</thead>
<tbody>
[#list table.rows as row]
<tr>[#list row as cell]<td data-label="[=table.header[cell?index]]">[@i.line cell.text/]</td>[/#list]</tr>
[/#list]
</tbody>
</table>
</div>
[/#macro]

[#macro blockBullets block]
<ul class="bullets">
[#list block.items as item]
<li>[@i.line item/]</li>
[/#list]
</ul>
[/#macro]
