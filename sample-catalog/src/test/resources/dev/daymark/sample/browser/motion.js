// What still moves for a reader who asked for less motion. Even the shortest transition shows how a page was before its
// styles came, until the next frame is drawn.
[...document.querySelectorAll('*')].flatMap(element => [null, '::before', '::after'].flatMap(part => {
  const style = getComputedStyle(element, part);
  const long = value => value.split(',').some(time => parseFloat(time) * (time.trim().endsWith('ms') ? 1 : 1000) > 1);
  const faults = [];
  if (/[1-9]/.test(style.transitionDuration)) faults.push('transition ' + style.transitionDuration);
  if (style.animationName !== 'none' && long(style.animationDuration)) faults.push('animation ' + style.animationName);
  if (style.scrollBehavior === 'smooth') faults.push('smooth scrolling');
  return faults.map(fault => `${fault}: ${describe(element)}`);
})).slice(0, 12)
