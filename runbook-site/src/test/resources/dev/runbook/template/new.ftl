[#assign x = "freemarker.template.utility.Execute"?new()]
