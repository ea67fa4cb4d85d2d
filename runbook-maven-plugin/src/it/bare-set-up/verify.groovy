String log = new File(basedir, 'build.log').getText('UTF-8')

[
  '`runbook.failOn` has the value `eror`, expected `error`, `warning`, `info` or `never`; did you mean `error`?',
  '`runbook.formats` has the value `htlm`, expected `markdown`, `mkdocs` or `site`',
  '`runbook.color` has the value `sometimes`, expected `auto`, `always` or `never`',
  '`runbook.rule` names `alerts/runbook-url-ded`, which is no rule; did you mean `alerts/runbook-url-dead`?',
  '`runbook.goal` has the value `lnt`, expected `alerts`, `generate`, `help`, `links`, `lint`, `review`, `rules` or `serve`; did you mean `lint`?',
  '`runbook.online.perHost` has the value `0`, expected a whole number from 1 on',
].each { assert log.contains(it) }
assert log.count('MAVEN/MojoExecutionException') == 6
