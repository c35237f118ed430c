def log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('index.html:8: error page-fault: dead-link: no file "teams/index.html" for "teams/index.html"')
assert log.contains('1 fault in the pages of the portal, listed above')
assert !log.contains('\tat dev.daymark')
return true
