[#-- Without scripts the place leads to the list of all alerts. --]
[#macro search large=false]
<div class="search[#if large] large[/#if]" role="search" data-finder="[=shell.finder]">
<a class="find" href="[=shell.home]">Find an alert</a>
<div class="ask">
<input type="text" role="combobox" aria-label="Search" aria-expanded="false" aria-controls="_hits" aria-autocomplete="list" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="search" placeholder="Search">
<kbd aria-hidden="true">/</kbd>
<div class="hits" id="_hits" role="listbox" aria-label="Results" hidden></div>
</div>
</div>
[/#macro]
