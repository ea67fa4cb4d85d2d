String log = new File(basedir, 'build.log').getText('UTF-8').replace('\r\n', '\n')

assert log.contains(': 1 error; see `target/ci/lint.sarif` -> [Help 1]')
String sarif = new File(basedir, 'target/ci/lint.sarif').getText('UTF-8')
assert sarif =~ /"name":"Runbook","version":"\d+\.\d+\.\d+/
assert sarif.contains('"ruleId":"alerts/runbook-url-dead"')
assert sarif =~ /"uri":"([^"]+\/)?alerts\/queue.yaml","uriBaseId":"SRCROOT"/
assert log.contains('\nalerts/queue.yaml:8:24: error: ')
assert log.contains(': 1 error; see above -> [Help 1]')
assert log.count('MAVEN/MojoFailureException') == 2
assert log.count(':generate (default)') == 1
assert new File(basedir, 'target/runbooks/site/index.html').isFile()
