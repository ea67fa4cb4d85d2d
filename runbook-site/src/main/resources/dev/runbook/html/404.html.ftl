[#import "frame.html.ftl" as f]
[#import "blocks.html.ftl" as b]
[#import "beside.html.ftl" as beside]
[@f.frame title=page.title+" · "+shell.site]
<header class="masthead">
<h1>[=page.title]</h1>
<p>It may have been renamed, or the link may be mistyped. Look for the name below, or start from <a href="[=shell.home]">the home page</a>.</p>
</header>
<section class="nearest" aria-labelledby="_nearest">
<h2 id="_nearest">Nearest names</h2>
<ul></ul>
</section>
[#if contacts?has_content]
<section class="contacts" aria-labelledby="_call">
<h2 id="_call">Whom to call</h2>
<ul>
[#list contacts as contact]
<li><a href="[=href(contact.target)]">[=contact.name]</a>[#if contact.reach?has_content]: [=contact.reach][/#if]</li>
[/#list]
</ul>
</section>
[/#if]
<div class="body">
[@b.sections content/]
</div>
[@beside.colophon/]
[/@f.frame]
