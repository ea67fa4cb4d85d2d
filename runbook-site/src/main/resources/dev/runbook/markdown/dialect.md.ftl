[#import "inlines.md.ftl" as i]

[#assign bullet = "- "]

[#function marker number numbered]
  [#return numbered?then(number + ". ", bullet)]
[/#function]

[#function indent marker]
  [#return marker?length]
[/#function]

[#macro title]
# [#nested]
[/#macro]

[#macro heading level id="" others=[]]
[#list [id] + others as wanted]
[#if isWanted(wanted)]
<a id="[=wanted]"></a>

[/#if]
[/#list]
[#list 1..level as mark]#[/#list] [#nested]
[/#macro]

[#macro anchor step][#if step.id?? && isWanted(step.id)]<a id="[=step.id]"></a>[/#if][/#macro]

[#function startsWithLabel step]
  [#return false]
[/#function]

[#-- Most commands only read; saying so each time would hide those that do more. --]
[#macro risk risk]
[#if risk == "changes"]
**⚠ Changes the system:**
[#elseif risk == "destructive"]
**⛔ Destructive, something is lost:**
[/#if]
[/#macro]

[#macro callout tone title]
[@nest first="> " rest="> "]
**[=title]**

[#nested]
[/@nest]
[/#macro]

[#macro tabs level tabs]
[@stack items=tabs; tab]
[@stack items=["label", "body"]; part]
[#if part == "label"]
[@heading level=level id=tab.id!][@i.headline tab.label/][/@heading]
[#else]
[#nested tab]
[/#if]
[/@stack]
[/@stack]
[/#macro]

[#macro box][ ][/#macro]

[#macro diagram diagram]
[=codeBlock(mermaid(diagram), "mermaid")]
[/#macro]
