[#import "frame.html.ftl" as f]
[#import "blocks.html.ftl" as b]
[#assign masthead = content?has_content && content[0].kind == "Masthead"]
[#if page.path == "" || page.title == shell.site]
  [#assign title = shell.site]
[#else]
  [#assign title = page.title + " · " + shell.site]
[/#if]
[@f.frame title=title description=page.description]
[#if masthead]
[@b.masthead content[0] shell.contents/]
[#else]
<header class="masthead"><h1>[=page.title]</h1></header>
[@b.sections shell.contents/]
[/#if]
[#-- The page that holds everything is read on paper a part at a time. --]
<div class="body[#if page.path == "all"] whole[/#if]">
[@b.blocks content[(masthead?then(1, 0))..]/]
</div>
[#if masthead && content[0].aside?has_content]
<aside class="side" aria-label="More about this page">
[@b.facts content[0].aside/]
</aside>
[/#if]
[/@f.frame]
