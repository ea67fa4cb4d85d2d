String log = new File(basedir, 'build.log').getText('UTF-8').replace('\r\n', '\n')

String finding = '''\
runbooks/queue-stuck.yaml:6:1: error: unknown key `severty` in the document [schema/unknown-key]
  6 | severty: sev1
    | ^^^^^^^
    help: did you mean `severity`?
'''
assert log.count(finding) == 3
assert log.count('MojoFailureException') == 3
assert !new File(basedir, 'target').exists()
assert !new File(basedir, 'alerts.tsv').exists()
