// Watches the focus while the keyboard moves it, and tells at the end what it did not reach and what could not be seen.
(() => {
  const able = 'a[href], button, summary, input, select, textarea, [tabindex], [contenteditable]';
  const rest = element => element.tabIndex < 0 || element.disabled || !element.checkVisibility({ visibilityProperty: true });
  const stops = () => [...document.querySelectorAll(able)].filter(element => !rest(element));
  const unreached = () => {
    const names = new Set(order.filter(one => one.type === 'radio').map(one => one.name));
    return stops().filter(element => !order.includes(element) && !(element.type === 'radio' && names.has(element.name)));
  };
  const order = [];
  let pressed = 0;
  const faults = new Set();

  // A ring may stand round the element, or round the box that it fills.
  function ringed(element) {
    const boxes = [element];
    while (boxes.length < 4 && boxes.at(-1).parentElement) boxes.push(boxes.at(-1).parentElement);
    return boxes.some(box => [null, '::before', '::after'].some(part => {
      const style = getComputedStyle(box, part);
      return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 && (!part || style.content !== 'none');
    }));
  }

  function uncovered(element) {
    // Of a field that is not shown itself, readers see the label.
    const shown = !element.matches('input') || getComputedStyle(element).opacity !== '0';
    const target = !element.matches('input') || shown && !element.closest('label') ? element : element.closest('label') ?? element.labels[0] ?? element;
    return [...target.getClientRects()].some(box => {
      const points = [[.5, .5], [.1, .2], [.9, .2], [.1, .8], [.9, .8]];
      return points.some(([x, y]) => {
        const top = document.elementFromPoint(box.left + box.width * x, box.top + box.height * y);
        return top && (target.contains(top) || top.contains(target) && top.matches('a, button, label, summary'));
      });
    });
  }

  function judge() {
    const element = document.activeElement;
    if (!element || element === document.body || order.at(-1) === element) return;
    order.push(element);
    document.getAnimations().forEach(moving => moving.finish());
    if (!ringed(element)) faults.add('no ring shows the focus: ' + describe(element));
    if (!uncovered(element)) faults.add('hidden while it has the focus: ' + describe(element));
  }

  addEventListener('keydown', judge, true);
  globalThis.keyboard = {
    // How many stops are still to come: none when all were made, or when the keyboard goes round in circles.
    left: () => {
      judge();
      const left = pressed > 2 * stops().length ? 0 : unreached().length;
      pressed += left;
      return left;
    },
    report: () => {
      judge();
      unreached().forEach(element => faults.add('not reached: ' + describe(element)));
      for (const element of document.body.querySelectorAll('*')) {
        if (getComputedStyle(element).cursor === 'pointer' && element.checkVisibility({ visibilityProperty: true })
            && !element.closest(able) && !element.closest('label') && !element.querySelector(able)) {
          faults.add('looks as if it could be clicked: ' + describe(element));
        }
      }
      for (let i = 1; i < order.length; i++) {
        if (order[i - 1].compareDocumentPosition(order[i]) & Node.DOCUMENT_POSITION_PRECEDING
            && order.indexOf(order[i]) === i) {
          faults.add(`out of order: ${describe(order[i])} after ${describe(order[i - 1])}`);
        }
      }
      if (!order[0]?.matches('a[href="#main"]')) faults.add('the way to the content is not the first stop');
      return [...faults];
    },
  };
})()
