[#import "inlines.md.ftl" as i]

[#assign bullet = "-   "]

[#-- Whatever belongs to an item stands in by four. --]
[#function marker number numbered]
  [#return numbered?then((number + ".")?right_pad(3) + " ", bullet)]
[/#function]

[#function indent marker]
  [#return 4]
[/#function]

[#-- With an id that no step can have; the title itself may well be the name of one. --]
[#macro title]
# [#nested] {#_page}
[/#macro]

[#macro heading level id="" others=[]]
[#list 1..level as mark]#[/#list] [#list others as other]<a id="[=other]"></a>[/#list][#nested][#if id?has_content] {#[=id]}[/#if]
[/#macro]

[#-- An item needs a line of text before anything else can stand in it. --]
[#macro anchor step][#if step.id??]<a id="[=step.id]"></a>[#elseif !step.lead?has_content]<!-- -->[/#if][/#macro]

[#function startsWithLabel step]
  [#return !step.lead?has_content && step.body?has_content && step.body[0].kind == "Command"]
[/#function]

[#macro risk risk]
[#if risk == "reads"]
*Only reads:*
[#elseif risk == "changes"]
**⚠ Changes the system:**
[#else]
**⛔ Destructive, something is lost:**
[/#if]
[/#macro]

[#macro callout tone title]
!!! [=tone] "[=title]"
[@nest first="    " rest="    "]

[#nested]
[/@nest]
[/#macro]

[#-- A heading inside each, so that they can be read one below the other, and found by search. --]
[#macro tabs level tabs]
[#if tabs?size gt 1 && !tabs?filter(tab -> !tab.id??)?has_content]
!!! tabs ""
[@nest first="    " rest="    "]
[@stack items=tabs; tab]
!!! tab ""
[@nest first="    " rest="    "]
[@stack items=["label", "body"]; part]
[#if part == "label"]
[@heading level=level id=tab.id][[=plain(tab.label)]](#[=tab.id])[/@heading]
[#else]
[#nested tab]
[/#if]
[/@stack]
[/@nest]
[/@stack]
[/@nest]
[#else]
[@stack items=tabs; tab]
[@stack items=["label", "body"]; part]
[#if part == "label"]
[@heading level=level id=tab.id!][@i.headline tab.label/][/@heading]
[#else]
[#nested tab]
[/#if]
[/@stack]
[/@stack]
[/#if]
[/#macro]

[#macro box]☐[/#macro]

[#macro diagram diagram]
![[=diagram.title]]([=image(diagram)])
[/#macro]
