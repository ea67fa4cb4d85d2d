

[=thing.nothing]
