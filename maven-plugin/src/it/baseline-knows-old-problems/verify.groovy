def log = new File(basedir, 'build.log').getText('UTF-8')
def baseline = new File(basedir, 'daymark-baseline.yaml').getText('UTF-8')

assert baseline.contains('code: "entity-format"')
assert log.contains('more in the baseline')
return true
