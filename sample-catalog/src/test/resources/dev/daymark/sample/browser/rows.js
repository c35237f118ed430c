// The lines of the list of entities, by reference: whole addresses, no stars, no gaps between elements.
Object.fromEntries([...document.querySelectorAll('[data-list] tbody tr')].map(row => {
  const copy = row.cloneNode(true);
  row.querySelectorAll('a').forEach((link, i) => copy.querySelectorAll('a')[i].setAttribute('href', link.href));
  copy.querySelector('[data-ref]').replaceChildren();
  return [row.querySelector('[data-ref]').dataset.ref, copy.outerHTML.replace(/>\s+</g, '><').trim()];
}))
