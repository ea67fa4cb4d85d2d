[#import "icons.html.ftl" as icons]
[#import "search.html.ftl" as s]
[#import "machines.html.ftl" as m]
[#macro frame title description=""]
<!doctype html>
<html lang="en">
<head>
[#-- Some browsers do not count a file on a disk as "self"; no server can send one. --]
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self' file:; style-src 'self' file:; img-src 'self' file:; manifest-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="same-origin">
<meta name="color-scheme" content="light dark">
[#-- What the browser paints around the page is as the bar is: nothing glows in the dark. --]
<meta name="theme-color" media="(prefers-color-scheme: light)" content="#f4f6f8">
<meta name="theme-color" media="(prefers-color-scheme: dark)" content="#171c22">
<title>[=title]</title>
[#if description?has_content]
<meta name="description" content="[=description]">
[/#if]
[#if page.movedTo??]
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=[=href(page.movedTo)]">
[/#if]
[#if shell.canonical??]
<link rel="canonical" href="[=shell.canonical]">
[/#if]
[@m.machines/]
<link rel="icon" href="[=shell.icon]" type="image/svg+xml">
<link rel="stylesheet" href="[=shell.stylesheet]">
<script defer src="[=shell.script]"></script>
[#if shell.live??]
<link rel="stylesheet" href="[=shell.live.stylesheet]">
<script defer src="[=shell.live.script]"></script>
[/#if]
</head>
<body>
<a class="skip" href="#_main">Skip to content</a>
<header class="bar">
[#if shell.menu?has_content]
<button class="open-menu" type="button" popovertarget="_menu">[@icons.icon icons.lines/]Menu</button>
[/#if]
<a class="site" href="[=shell.home]">[#if shell.logo??]<img class="logo" src="[=shell.logo.src]" width="[=shell.logo.width]" height="[=shell.logo.height]" alt="[=shell.site]">[#else][=shell.site][/#if]</a>
[#if page.path != ""]
[@s.search/]
[/#if]
</header>
[#if shell.menu?has_content]
<nav class="menu" id="_menu" aria-label="Main" popover>
<ul>
[#list shell.menu as item]
<li><a href="[=item.href]"[#if item.current] aria-current="page"[/#if]>[=item.label]</a></li>
[/#list]
</ul>
</nav>
[/#if]
<main id="_main">
[#nested]
</main>
</body>
</html>
[/#macro]
