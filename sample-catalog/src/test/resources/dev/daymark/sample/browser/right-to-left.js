// What a page that runs from right to left does wrong.
(() => {
  const faults = [];
  const root = document.documentElement;
  const style = element => getComputedStyle(element);
  if (root.dir !== 'rtl' || style(document.body).direction !== 'rtl') faults.push('the page runs from left to right');

  const side = document.querySelector('aside.side');
  if (innerWidth > 900 && Math.round(side.getBoundingClientRect().right) !== root.clientWidth) faults.push('the side bar is not on the right');

  for (const element of document.querySelectorAll('code, kbd, pre:not([dir]), .mono:not(.ref), .graph .sc')) {
    if (style(element).direction !== 'ltr') faults.push(`runs from right to left: ${describe(element)}`);
  }

  // Names of others, in a run of their own that begins where they begin: "c++" must not become "++c".
  const names = ['ledger-api', 'Checkout REST', 'team-mena', 'mina@example.org', 'catalog-info.yaml', 'java', 'c++', 'service', 'mina', 'Guide'];
  const texts = document.createTreeWalker(document.querySelector('.app'), NodeFilter.SHOW_TEXT);
  let seen = 0;
  while (texts.nextNode()) {
    const text = texts.currentNode;
    if (!names.includes(text.data.trim()) || text.parentElement.closest('svg')) continue;
    seen++;
    const isolates = ['isolate', 'isolate-override', 'plaintext'];
    let run = text.parentElement;
    while (run !== document.body && style(run).display === 'inline' && !isolates.includes(style(run).unicodeBidi)) run = run.parentElement;
    const alone = isolates.includes(style(run).unicodeBidi) || run.textContent.trim() === text.data.trim();
    const leftToRight = style(run).direction === 'ltr' || style(run).unicodeBidi === 'plaintext';
    if (!alone || !leftToRight) faults.push(`not a run of its own: ${describe(text.parentElement)}`);
  }
  if (!seen) faults.push('no name of others on the page');
  return faults;
})()
