String log = new File(basedir, 'build.log').getText('UTF-8').replace('\r\n', '\n')

String finding = '''\
runbooks/queue-stuck.yaml:6:1: error: unknown key `severty` in the document [schema/unknown-key]
  6 | severty: sev1
    | ^^^^^^^
    help: did you mean `severity`?
'''
assert log.count(finding) == 3
assert log.count('\nalerts/stock.yaml:4:7: error: ') == 3
assert log.count('MojoFailureException') == 3
assert log.contains(': 2 errors, so the table may not be whole; see above -> [Help 1]')
assert !new File(basedir, 'target').exists()
assert new File(basedir, 'alerts.tsv').getText('UTF-8') == '''\
alerts/queue.yaml\t4\tQueueStuck\tpage\thttps://runbooks.example.com/alerts/QueueStuck/\tprometheus\tqueue-stuck
alerts/stock.yaml\t8\tStockNegative\t\t\tprometheus\t
'''
