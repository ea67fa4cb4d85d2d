[#-- Every icon stands beside a word that says the same. --]
[#macro icon path]<svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="[=path]"/></svg>[/#macro]

[#assign circle = "M8 0a8 8 0 1 1 0 16A8 8 0 0 1 8 0Zm0 1.6a6.4 6.4 0 1 0 0 12.8A6.4 6.4 0 0 0 8 1.6Zm-.9 5.6h1.8v5H7.1v-5Zm0-3.2h1.8v1.9H7.1V4Z"]
[#assign bulb = "M8 0a5.4 5.4 0 0 1 3.2 9.7c-.5.4-.7.8-.7 1.3h-5c0-.5-.2-.9-.7-1.3A5.4 5.4 0 0 1 8 0ZM5.5 12.2h5v1.4h-5v-1.4Zm1 2.4h3V16h-3v-1.4Z"]
[#assign triangle = "M8 .8 16 15H0L8 .8Zm-.9 5.4v4.3h1.8V6.2H7.1Zm0 5.5v1.7h1.8v-1.7H7.1Z"]
[#assign octagon = "M4.7 0h6.6L16 4.7v6.6L11.3 16H4.7L0 11.3V4.7L4.7 0Zm2.4 3.6v5.2h1.8V3.6H7.1Zm0 6.7v1.9h1.8v-1.9H7.1Z"]
[#assign lines = "M1 2.5h14v2H1v-2Zm0 4.5h14v2H1V7Zm0 4.5h14v2H1v-2Z"]
[#assign up = "M8 1.5 15 10h-4v4.5H5V10H1L8 1.5Z"]
[#assign down = "M8 14.5 1 6h4V1.5h6V6h4L8 14.5Z"]
[#assign eye = "M8 2.5c3.6 0 6.4 2.4 8 5.5-1.6 3.1-4.4 5.5-8 5.5S1.6 11.1 0 8c1.6-3.1 4.4-5.5 8-5.5Zm0 2A3.5 3.5 0 1 0 8 11.5 3.5 3.5 0 0 0 8 4.5Zm0 2a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3Z"]

[#assign sheets = "M5 0h9.5v12H11v4H1.5V4H5V0Zm1.6 1.6V4H11v6.4h1.9V1.6H6.6ZM3.1 5.6v8.8h6.3V5.6H3.1Z"]

[#macro risk risk][#if risk == "reads"][@icon eye/][#elseif risk == "changes"][@icon triangle/][#else][@icon octagon/][/#if][/#macro]

[#macro riskWord risk][#if risk == "reads"]Only reads[#elseif risk == "changes"]Changes the system[#else]Destructive: something is lost[/#if][/#macro]

[#macro tone tone][#if tone == "note"][@icon circle/][#elseif tone == "tip"][@icon bulb/][#elseif tone == "warning"][@icon triangle/][#else][@icon octagon/][/#if][/#macro]

[#function word tone]
  [#return {"note": "Note", "tip": "Tip", "warning": "Warning", "danger": "Danger"}[tone]]
[/#function]
