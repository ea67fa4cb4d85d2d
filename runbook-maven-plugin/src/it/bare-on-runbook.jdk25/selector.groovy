if (['java', 'java.exe'].any { new File("$jdk25/bin/$it").exists() }) {
  return true
}
println 'Skipped: name a JDK with -Drunbook.jdk25=FOLDER or RUNBOOK_JDK25'
return false
