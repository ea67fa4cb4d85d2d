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
[#if shell.contents?has_content]
<div class="side">
[@b.sections shell.contents/]
</div>
[/#if]
[/#if]
<div class="body">
[@b.blocks page.blocks[(masthead?then(1, 0))..]/]
</div>
[/@f.frame]
