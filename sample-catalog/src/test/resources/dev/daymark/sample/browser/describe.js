// How the tests name an element: the way to it from the nearest id or landmark.
function describe(element) {
  const steps = [];
  for (let at = element; at && at !== document.body && steps.length < 4; at = at.parentElement) {
    const name = at.localName + (at.id ? '#' + at.id : '') + [...at.classList].map(one => '.' + one).join('');
    steps.unshift(name);
    if (at.id || ['main', 'aside', 'header', 'footer'].includes(at.localName)) break;
  }
  const text = (element.getAttribute('aria-label') || element.textContent || '').trim().replace(/\s+/g, ' ');
  return steps.join(' > ') + (text ? ` "${text.slice(0, 40)}"` : '');
}
