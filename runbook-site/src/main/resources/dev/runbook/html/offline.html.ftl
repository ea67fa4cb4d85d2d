[#import "frame.html.ftl" as f]
[#import "beside.html.ftl" as beside]
[@f.frame title=page.title+" · "+shell.site]
<header class="masthead">
<h1>[=page.title]</h1>
</header>
<div class="body">
[#if kit.isCopy]
<p>You read an unpacked copy. [#if shell.canonical??]The portal is at <a href="[=shell.canonical]">[=shell.canonical]</a>.[/#if]</p>
<div class="code"><pre tabindex="0"><code>sha256sum --quiet -c SHA256SUMS</code></pre></div>
<p>says nothing if the [=kit.files] files are as they were packed.</p>
[#else]
<h2 id="zip">All pages</h2>
<p><a href="[=ways.zip]" download>runbooks.zip</a> ([=size(kit.size)]) holds the whole portal. Unpack it anywhere and open <code>index.html</code>: everything works from the disk. To check it, save <a href="[=ways.sum]" download>runbooks.zip.sha256</a> beside it:</p>
<div class="code"><pre tabindex="0"><code>sha256sum -c runbooks.zip.sha256 &amp;&amp; unzip -q runbooks.zip &amp;&amp; cd runbooks &amp;&amp; sha256sum --quiet -c SHA256SUMS</code></pre></div>
<p>Its SHA-256 is <code>[=kit.hash]</code>.</p>
[/#if]
[#if ways.single??]
<h2 id="page">One page</h2>
<p><a href="[=ways.single]">runbooks.html</a> ([=size(kit.single)]) is one file with everything in it: save it, mail it, put it on a stick.</p>
[/#if]
<h2 id="browser">This browser</h2>
<p>Where the portal is served over HTTPS, the browser keeps the last edition that it has seen: pages that you opened, and those that are needed first. When the portal does not answer, it shows them, and says how old they are.</p>
<h2 id="data">For programs</h2>
<p><a href="[=ways.list]">llms.txt</a> leads to every page as plain text[#if alternates.data??]; <a href="[=alternates.data]">runbooks.json</a> is all of it as data[/#if].</p>
</div>
[@beside.colophon/]
[/@f.frame]
