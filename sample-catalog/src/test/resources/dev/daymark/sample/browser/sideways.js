// What makes the page scroll sideways, and what scrolls sideways by itself though it is neither table, code nor graph.
(() => {
  const root = document.documentElement;
  const faults = [];
  const scrolls = element => ['auto', 'scroll', 'hidden', 'clip'].includes(getComputedStyle(element).overflowX);
  const inside = element => {
    for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) if (scrolls(at)) return true;
    return false;
  };
  if (root.scrollWidth > root.clientWidth) {
    faults.push(`the page is ${root.scrollWidth} wide in a window of ${root.clientWidth}`);
    for (const element of document.body.querySelectorAll('*')) {
      const box = element.getBoundingClientRect();
      const out = box.right > root.clientWidth + 1 || box.left < -1;
      if (out && element.checkVisibility() && !inside(element) && !element.closest('svg svg, symbol, defs')) {
        faults.push(`reaches from ${Math.round(box.left)} to ${Math.round(box.right)}: ${describe(element)}`);
      }
    }
  }
  for (const element of document.body.querySelectorAll('*')) {
    if (element.scrollWidth > element.clientWidth + 1 && ['auto', 'scroll'].includes(getComputedStyle(element).overflowX)
        && !element.matches('table, pre, code') && !element.querySelector('table, pre, code, svg a')) {
      faults.push(`scrolls sideways: ${describe(element)}`);
    }
  }
  return faults.slice(0, 12);
})()
