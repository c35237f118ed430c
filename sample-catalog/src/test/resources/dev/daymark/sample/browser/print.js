// What a printer would get that a sheet of paper does not need, or not get that it does. Headings of columns stay, also
// where they are buttons on the screen.
(() => {
  const faults = [];
  for (const element of document.querySelectorAll('.side, .facets, .bar, .foot, .tabs, .skip, dialog, button:not(th > button)')) {
    if (element.checkVisibility()) faults.push('is printed: ' + describe(element));
  }
  const light = color => { const [r, g, b] = color.match(/[\d.]+/g).map(Number); return .2126 * r + .7152 * g + .0722 * b; };
  const body = getComputedStyle(document.body);
  if (light(body.color) > 60) faults.push(`the ink is ${body.color}`);
  for (const link of document.querySelectorAll('main :is(p, dd, li, td) a[href^=http]')) {
    if (link.checkVisibility() && !getComputedStyle(link, '::after').content.includes(link.getAttribute('href'))) {
      faults.push('the address is missing: ' + describe(link));
    }
  }
  for (const row of document.querySelectorAll('main tr')) {
    if (getComputedStyle(row).breakInside !== 'avoid') { faults.push('rows are split: ' + describe(row)); break; }
  }
  if (document.documentElement.scrollWidth > document.documentElement.clientWidth + 1) faults.push('wider than the sheet');
  return [...new Set(faults)].slice(0, 12);
})()
