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

[#macro heading heading]
[#list 1..heading.level as mark]#[/#list] [#nested] {#[=heading.id]}
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
