// Does to all that an author wrote what a reader might do, without leaving the page; then says what is dangerous about it.
(async () => {
  const faults = [];
  const stay = event => event.preventDefault();
  addEventListener('click', stay, true);
  addEventListener('submit', stay, true);
  const places = document.querySelectorAll('.doc, .docnav, .contents, .docs-t, main');
  const elements = new Set([...places].flatMap(place => [...place.querySelectorAll('*')]));
  const safe = ['http:', 'https:', 'mailto:', 'tel:', 'ftp:', 'ftps:', location.protocol];
  for (const element of elements) {
    for (const { name, value } of [...element.attributes]) {
      if (/^on/i.test(name)) faults.push(`has ${name}: ${describe(element)}`);
      if (/^(srcdoc|srcset|ping|formaction|action|style|background|is|poster|autofocus|contenteditable|xlink:href)$/i.test(name)
          && element.closest('.prose, .doc-h h1')) faults.push(`has ${name}: ${describe(element)}`);
      if (/^(href|src|action|formaction|data|cite|poster|xlink:href)$/i.test(name) && value && !element.closest('svg')) {
        // As the browser itself reads it.
        let url;
        try { url = new URL(value, document.baseURI); } catch { continue; }
        const picture = name === 'src' && url.protocol === 'data:' && element.localName === 'img';
        if (!safe.includes(url.protocol) && !picture) faults.push(`leads to ${url.href.slice(0, 60)}: ${describe(element)}`);
        if (name !== 'href' && !picture && url.origin !== new URL(document.URL).origin) faults.push(`loads ${url.href.slice(0, 60)}: ${describe(element)}`);
      }
    }
    if (/\bopener\b/.test(element.getAttribute('rel'))) faults.push(`hands on the window: ${describe(element)}`);
    if (element.closest('.prose') && (/^(script|style|iframe|frame|object|embed|form|link|meta|base|template|noscript|math|select|textarea|portal)$/i.test(element.localName))) {
      faults.push(`is no element for authors: ${describe(element)}`);
    }
    if (element.closest('.prose') && ['fixed', 'sticky'].includes(getComputedStyle(element).position)) faults.push(`covers the page: ${describe(element)}`);
  }
  const prose = document.querySelector('.prose');
  if (document.querySelector('.doc') && (document.querySelectorAll('.doc > .prose').length !== 1 || !document.querySelector('body > .app > .main > footer'))) faults.push('the frame is broken');
  if (window.polluted || ({}).polluted) faults.push('objects have new properties');
  for (const element of elements) {
    for (const type of ['pointerover', 'mouseover', 'mouseenter', 'pointerenter', 'pointerdown', 'mousedown', 'mouseup', 'click', 'toggle', 'beforetoggle', 'animationstart', 'transitionend', 'scroll', 'copy', 'error']) {
      element.dispatchEvent(new Event(type, { bubbles: type === 'click', cancelable: true }));
    }
    if (element.localName === 'details') element.open = true;
    if (element.matches('a, button, input, [tabindex]')) element.focus({ preventScroll: true });
  }
  await new Promise(done => setTimeout(done));
  return faults.slice(0, 12);
})()
