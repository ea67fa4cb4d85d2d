[#-- What chats show of a link to this page, and where programs find the same in other forms. --]
[#macro machines]
<meta property="og:type" content="website">
<meta property="og:site_name" content="[=shell.site]">
<meta property="og:title" content="[=preview.title]">
[#if preview.description?has_content]
<meta property="og:description" content="[=preview.description]">
[/#if]
[#if shell.canonical??]
<meta property="og:url" content="[=shell.canonical]">
[/#if]
<meta name="twitter:card" content="summary">
[#if alternates.text??]
<link rel="alternate" type="text/plain" href="[=alternates.text]" title="This page as plain text">
[/#if]
[#if alternates.data??]
<link rel="alternate" type="application/json" href="[=alternates.data]" title="All runbooks as data">
[/#if]
[/#macro]
