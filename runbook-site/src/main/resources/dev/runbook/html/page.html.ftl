[#import "frame.html.ftl" as f]
[#import "blocks.html.ftl" as b]
[#assign masthead = page.blocks?has_content && page.blocks[0].kind == "Masthead"]
[#if page.path == "" || page.title == shell.site]
  [#assign title = shell.site]
[#else]
  [#assign title = page.title + " · " + shell.site]
[/#if]
[@f.frame title=title description=page.description]
[#if masthead]
[@b.masthead page.blocks[0] shell.contents/]
[#else]
<header class="masthead"><h1>[=page.title]</h1></header>
[@b.sections shell.contents/]
[/#if]
<div class="body">
[@b.blocks page.blocks[(masthead?then(1, 0))..]/]
</div>
[#if masthead && page.blocks[0].aside?has_content]
<aside class="side" aria-label="More about this page">
[@b.facts page.blocks[0].aside/]
</aside>
[/#if]
[/@f.frame]
