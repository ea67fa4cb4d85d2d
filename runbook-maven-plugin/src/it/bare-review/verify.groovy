String log = new File(basedir, 'build.log').getText('UTF-8')
String runbook = new File(basedir, 'runbooks/queue-stuck.yaml').getText('UTF-8')

assert log.contains('runbooks/queue-stuck.yaml: queue-stuck stamped with 1 alert rule')
assert log.contains('runbooks/queue-stuck.yaml: queue-stuck is up to date with 1 alert rule')
assert runbook.count('reviewed: {date: 2026-11-01, rules: "sha256:') == 1
assert log.count('0 errors, 0 warnings') == 1
assert log.contains('the alert rule of `queue-stuck` is not what it was at the review of 2026-11-01 [alerts/changed-since-review]')
