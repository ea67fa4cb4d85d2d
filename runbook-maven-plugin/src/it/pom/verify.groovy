import groovy.io.FileType

String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.indexOf(':lint (default)') < log.indexOf(':generate (default)')
['markdown', 'mkdocs', 'site'].each { format ->
  assert log =~ /$format: \d+ written, 0 unchanged, 0 removed in public\/$format/
  assert log =~ /$format: 0 written, \d+ unchanged, 0 removed in public\/$format/
}

// The first run made the lock, the second found in it all that it had published.
assert log.count('runbook-urls.lock: 6 new addresses; commit it') == 1
assert log.count('runbook-urls.lock: ') == 1
assert new File(basedir, 'runbook-urls.lock').getText('UTF-8').contains('\nalerts/QueueStuck/\tqueue-stuck\n')

assert new File(basedir, 'public/markdown/NOTES.md').text == 'Somebody else wrote this.\n'

// The second run wrote the report before it came to the pages.
File report = new File(basedir, 'target/lint.json')
assert report.getText('UTF-8').contains('"errors":0')
new File(basedir, 'public').eachFileRecurse(FileType.FILES) {
  assert it.lastModified() <= report.lastModified()
}
