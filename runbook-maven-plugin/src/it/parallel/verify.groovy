String log = new File(basedir, 'build.log').getText('UTF-8').replace('\r\n', '\n')

assert !log.contains('thread-safe')
['One', 'Two'].each { module ->
  int first = log.indexOf("`${module}1`")
  int summary = log.indexOf(' files, 1 runbooks, 31 alerts, 1 links: ', first)
  assert first > 0 && summary > first
  String report = log.substring(first, summary)
  assert (2..30).every { report.contains("`${module}${it}`") }
  assert !report.contains(module == 'One' ? '`Two' : '`One')
  assert new File(basedir, "${module.toLowerCase()}/target/runbooks/site/index.html").isFile()
}
return true
