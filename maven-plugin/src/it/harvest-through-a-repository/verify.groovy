def portal = new File(basedir, 'portal/target/portal')
def problems = new File(portal, 'api/daymark/problems.json').getText('UTF-8')

assert new File(basedir, 'repository/dev/daymark/it/checkout/1.2/checkout-1.2-harvest.zip').isFile()
assert new File(portal, 'repositories/checkout/index.html').isFile()
assert new File(portal, 'catalog/default/component/checkout/index.html').isFile()
assert problems.contains('harvest-unreadable') && problems.contains('nowhere')
assert !problems.contains('harvest of \\"checkout\\"')
return true
