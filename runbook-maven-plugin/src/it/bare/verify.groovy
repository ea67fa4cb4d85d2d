// A newer JDK than this Maven knows warns of what Maven itself does.
String log = new File(basedir, 'build.log').readLines('UTF-8')
    .findAll { !it.startsWith('WARNING: ') }
    .join('\n')

assert log.contains('\n3 files, 1 runbooks, 1 alerts, 1 links: 0 errors, 0 warnings, 0 suppressed, 0 in baseline\n')
assert new File(basedir, 'target/runbooks/site/index.html').isFile()
assert new File(basedir, 'target/runbooks/mkdocs/mkdocs.yml').isFile()
assert new File(basedir, 'target/runbooks/markdown/RUNBOOKS.md').getText('UTF-8').contains('A1 QueueStuck')
// Between two other runs, the table and nothing else.
assert log.contains('-----\nalerts/queue.yaml\t4\tQueueStuck\tpage\thttps://runbooks.example.com/alerts/QueueStuck/\tprometheus\tqueue-stuck\nalerts/runbook-url-missing ')
assert log.contains('\n# `alerts/runbook-url-dead`\n')
assert log.contains('\n  -Drunbook.failOn  (default: error)\n')
assert log.contains('\n0 addresses: 0 alive, 0 dead, 0 unknown, 0 from the cache\n')
assert log.contains('not asked: 1 link into our own pages')
assert log.contains('Skipped, for runbook.skip is set')
assert !log.contains('[WARNING]')
