String log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('Java version: 25')
assert log.contains('3 files, 1 runbooks, 1 alerts, 1 links: 0 errors, 0 warnings')
assert new File(basedir, 'target/runbooks/site/index.html').isFile()
