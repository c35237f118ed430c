def log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('daymark.yaml:4:5: error configuration-key: unknown key "directroy"')
assert log.contains('did you mean "directory"?')
assert log.contains('daymark.yaml:6:11: error configuration-value: "failOn" must be one of error, warning, never')
assert log.indexOf('unknown key "directroy"') < log.indexOf('did you mean "directory"?')
assert !log.contains('\tat dev.daymark')
assert !new File(basedir, 'target/portal').exists()
return true
