[#import "blocks.html.ftl" as b]
[#import "icons.html.ftl" as icons]
[#import "beside.html.ftl" as beside]
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src '[=single.scriptHash]'; style-src '[=single.styleHash]'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="same-origin">
<meta name="color-scheme" content="light dark">
<title>[=shell.site]</title>
<link rel="icon" href="[=single.icon]" type="image/svg+xml">
<style>[=single.style]</style>
</head>
<body>
<a class="skip" href="#_main">Skip to content</a>
<header class="bar">
<a class="site" href="#_main">[=shell.site]</a>
</header>
<main id="_main">
[#if top??]
[@b.masthead top/]
[#else]
<header class="masthead"><h1>[=page.title]</h1></header>
[/#if]
<label class="filter">Shorten the list <input type="text" autocomplete="off" autocapitalize="off" spellcheck="false"></label>
<details class="index"[#if headings?size lt 80] open[/#if]>
<summary>What is on this page</summary>
<ul>
[#list headings as item]
<li><a href="[=item.href]">[=item.label]</a></li>
[/#list]
</ul>
</details>
<div class="body whole">
[@b.sections body/]
</div>
[@beside.colophon/]
</main>
<script>[=single.script]</script>
</body>
</html>
