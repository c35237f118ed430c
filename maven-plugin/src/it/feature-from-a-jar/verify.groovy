def portal = new File(basedir, 'portal/target/portal')
def page = new File(portal, 'sunset/index.html').getText('UTF-8')
def home = new File(portal, 'index.html').getText('UTF-8')

assert page.contains('Fax gateway')
assert page =~ /href="[^"]*fax-gateway\/index\.html"/
assert home =~ /href="sunset\/index\.html"/
return true
