[=thing?api.name]
