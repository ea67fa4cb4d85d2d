[#import "blocks.md.ftl" as b]
[#import "dialect.md.ftl" as d]
[#import "inlines.md.ftl" as i]
[#if !page.blocks?has_content || page.blocks[0].kind != "Masthead"]
[@d.title][=page.title][/@d.title]
[/#if]
[@b.blocks page.blocks/]
[#if menu?has_content]

---

[@i.separated menu/]
[/#if]
