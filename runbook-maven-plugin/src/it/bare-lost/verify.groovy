String log = new File(basedir, 'build.log').getText('UTF-8').replace('\r\n', '\n')

assert log.contains('\nrunbook-urls.lock:1:1: error: `alerts/QueueFull/` was published, ')
assert log.count('[pages/address-lost]') == 1
assert log.contains(': 1 error; see above -> [Help 1]')
assert log.contains(' 0 errors, 0 warnings, 0 suppressed, 0 in baseline\n')
