String log = new File(basedir, 'build.log').getText('UTF-8').replace('\r\n', '\n')

assert log.count('\nrunbooks:1:1: error: ') == 3
assert log.contains('[lint/nothing-to-check]')
assert log.contains('\nnowhere:1:1: error: ')
assert log.contains('0 files, 0 runbooks, 0 alerts, 0 links: ')
assert !new File(basedir, 'target').exists()
