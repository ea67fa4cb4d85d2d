[=thing]
