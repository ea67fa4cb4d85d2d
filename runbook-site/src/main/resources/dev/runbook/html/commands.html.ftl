[#import "inlines.html.ftl" as i]
[#import "icons.html.ftl" as icons]

[#-- Counted for the ids of fields: a page may hold several forms. --]
[#assign fields = 0]

[#-- Who loses something by a mistake finds the button in a place of its own, below the command. --]
[#macro command command]
<div class="command [=command.risk]"[#if command.language?has_content] data-language="[=command.language]"[/#if]>
<div class="top">
<p class="risk">[@icons.risk command.risk/][@icons.riskWord command.risk/]</p>
[#if command.language?has_content]
<span class="language">[=command.language]</span>
[/#if]
[#if command.risk != "destructive"]
[@copy/]
[/#if]
</div>
<pre tabindex="0"><code>[#list pieces(command) as piece][#if piece.placeholder??]<var data-name="[=piece.placeholder]">[=piece.text]</var>[#else][=piece.text][/#if][/#list]</code></pre>
[#if command.risk == "destructive"]
<div class="last">
[@copy/]
</div>
[/#if]
[#nested]
</div>
[/#macro]

[#macro copy]
<button type="button" class="copy">[@icons.icon icons.sheets/]<span>Copy</span></button>
[/#macro]

[#macro form form]
<div class="form">
<div class="fields" role="group" aria-label="Values for the commands">
[#if form.environments?has_content]
[@field label="Environment" name="environment" choices=form.environments?map(e -> {"value": e.id, "label": e.title}) chosen=form.environments?size == 1 kind="environment"/]
[/#if]
[#list form.fields as entry]
[#if entry.settings?has_content]
[@setting entry form.environments/]
[#else]
[@field label=entry.name name=entry.name choices=entry.values?map(v -> {"value": v, "label": v})]
[@hint entry/]
[/@field]
[/#if]
[/#list]
<p class="forget"><button type="button">Clear these values</button></p>
</div>
[#local described][#nested][/#local]
[#if described?has_content]
<div class="described">
[=described]
</div>
[/#if]
</div>
[/#macro]

[#macro field label name choices chosen=false kind=""]
[#assign fields++]
[#local id = "_field-" + fields]
[#local about][#nested][/#local]
[#local described][#if about?has_content] aria-describedby="[=id]-about"[/#if][/#local]
<div class="field[#if kind?has_content] [=kind][/#if]" data-name="[=name]">
<label for="[=id]">[=label]</label>
[#if choices?has_content]
<select id="[=id]" autocomplete="off"[=described]>
[#if !chosen]
<option value="">Choose</option>
[/#if]
[#list choices as choice]
<option value="[=choice.value]">[=choice.label]</option>
[/#list]
</select>
[#else]
<input id="[=id]" type="text" autocomplete="off" autocapitalize="none" spellcheck="false"[=described]>
[/#if]
[#if about?has_content]
<p class="about" id="[=id]-about">[=about]</p>
[/#if]
</div>
[/#macro]

[#macro hint entry][#compress]
[#local parts = [entry.about?has_content, entry.label??, entry.example??]]
[@i.line entry.about/][#if parts[0] && (parts[1] || parts[2])] · [/#if]
[#if entry.label??]from the alert’s label <code>[=entry.label]</code>[#if parts[2]] · [/#if][/#if]
[#if entry.example??]for example <code>[=entry.example]</code>[/#if]
[/#compress][/#macro]

[#-- What the environment decides is not typed. --]
[#macro setting entry environments]
<div class="field" data-name="[=entry.name]">
<p class="name">[=entry.name]</p>
<ul class="settings">
[#list entry.settings as setting]
<li data-environment="[=setting.environment]"><span>[=(environments?filter(e -> e.id == setting.environment)?first.title)!setting.environment]</span> <code>[=setting.value]</code></li>
[/#list]
</ul>
[#if entry.about?has_content]
<p class="about">[@i.line entry.about/]</p>
[/#if]
</div>
[/#macro]
