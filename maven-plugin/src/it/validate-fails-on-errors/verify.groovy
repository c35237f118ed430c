def log = new File(basedir, 'build.log').getText('UTF-8')
def json = new File(basedir, 'target/daymark/problems.json').getText('UTF-8')
def sarif = new File(basedir, 'target/daymark/problems.sarif').getText('UTF-8')

assert log =~ /\[ERROR\] checkout\/catalog-info\.yaml:4:9: error entity-format: .*not a name/
assert log.contains('listed above')
assert json.contains('"code": "entity-format"')
assert sarif.contains('"ruleId": "entity-format"')
assert sarif.contains('"uri": "checkout/catalog-info.yaml"')
assert new File(basedir, 'target/daymark/problems.junit.xml').text.contains('failures="1"')
assert new File(basedir, 'target/daymark/problems.codequality.json').text.contains('"check_name": "entity-format"')
assert new File(basedir, 'target/daymark/problems.md').text.startsWith('### Daymark: 1 error')
assert !new File(basedir, 'target/portal').exists()
return true
