[#import "frame.html.ftl" as f]
[#import "blocks.html.ftl" as b]
[#import "beside.html.ftl" as beside]
[@f.frame title=page.title+" · "+shell.site]
<header class="masthead">
<h1>[=page.title]</h1>
<p>It may have been renamed, or the link may be mistyped. Look for the name below, or start from <a href="[=shell.home]">the home page</a>.</p>
</header>
<div class="body">
[@b.sections content/]
</div>
[@beside.colophon/]
[/@f.frame]
