[=thing.kind] [=thing.name] [=thing.note!"none"] [=thing.size] [#list thing.numbers as n][=n][#sep],[/#list] [=shout(thing.name)] ${x} {{ x }}
