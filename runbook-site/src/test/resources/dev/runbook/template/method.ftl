a
[=thing.toString()]
