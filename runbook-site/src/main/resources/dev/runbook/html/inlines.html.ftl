[#macro line list][#list list as part][@inline part/][/#list][/#macro]

[#macro inline part][@.namespace["inline"+part.kind] part/][/#macro]

[#macro inlinePlain part][=part.text][/#macro]

[#macro inlineRich part][=rich(part.markdown)][/#macro]

[#macro inlineCode part]<code>[=part.text]</code>[/#macro]

[#macro inlineLink part][#local to = href(part.target)][#if to?has_content]<a href="[=to]">[=part.label]</a>[#else][=part.label][/#if][/#macro]

[#macro inlineBadge part]<span class="badge[#if part.rank gt 0] rank-[=(part.rank gt 5)?then(5, part.rank)][/#if]">[=part.label]</span>[/#macro]
