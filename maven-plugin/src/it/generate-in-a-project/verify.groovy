def log = new File(basedir, 'build.log').getText('UTF-8')
def portal = new File(basedir, 'target/portal')

assert new File(portal, 'index.html').getText('UTF-8').contains('Longshore')
assert new File(portal, 'api/catalog/entities.json').getText('UTF-8').contains('checkout')
assert log =~ /1 repository, 2 entities, \d+ pages in \d+\.\d s/
assert log.contains('Problems: 0 errors, 0 warnings, 0 infos')
assert log.contains('Checking pages: 0 faults in ')
return true
