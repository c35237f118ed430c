// What cannot be told apart when the reader's system takes the colours away.
(() => {
  const faults = [];
  const edge = style => ['Top', 'Right', 'Bottom', 'Left'].some(side =>
    style[`border${side}Style`] !== 'none' && parseFloat(style[`border${side}Width`]) > 0)
    || style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
  for (const element of document.querySelectorAll('[aria-current]')) {
    const style = getComputedStyle(element);
    if (element.checkVisibility() && element.matches('a') && !edge(style)) faults.push('not marked as current: ' + describe(element));
  }
  for (const element of document.querySelectorAll('button, input, select, .btn, .card')) {
    const box = element.matches('input') ? element.closest('label') ?? element : element;
    if (element.checkVisibility({ opacityProperty: true }) && !edge(getComputedStyle(element)) && !edge(getComputedStyle(box)) && !element.querySelector('svg')) {
      faults.push('no border: ' + describe(element));
    }
  }
  for (const line of document.querySelectorAll('main svg :is(path, line, polyline)')) {
    const style = getComputedStyle(line);
    if (line.checkVisibility() && style.stroke === 'none' && style.fill === 'none') faults.push('no colour: ' + describe(line));
  }
  return [...new Set(faults)].slice(0, 12);
})()
