[#macro line list][#list list as part][@inline part/][/#list][/#macro]

[#-- A heading stays without bold words, so that a search for its text finds it. --]
[#macro headline list][#list list as part][#if part.kind == "Badge"][=part.label][#else][@inline part/][/#if][/#list][/#macro]

[#macro separated list][#list list as part][@inline part/][#sep] · [/#sep][/#list][/#macro]

[#macro inline part][@.namespace["inline"+part.kind] part/][/#macro]

[#macro inlinePlain part][=part.text][/#macro]

[#macro inlineRich part][=rich(part.markdown)][/#macro]

[#macro inlineCode part][=code(part.text)][/#macro]

[#macro inlineLink part][=link(part)][/#macro]

[#macro inlineBadge part]**[=part.label]**[/#macro]
