// What axe-core finds wrong: a line for each element. Themes differ in their colours alone, so all else is asked once.
(async () => {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
  const colours = ['color-contrast', 'link-in-text-block'];
  const again = matchMedia('(prefers-color-scheme: dark)').matches;
  let context = document;
  if (again) {
    // And the colours of each element once: of a narrow page, those of what a wide one does not show.
    const before = globalThis.coloured ??= new WeakSet();
    const shown = new Set([...document.body.querySelectorAll('*')].filter(one => !before.has(one) && one.checkVisibility()));
    shown.forEach(one => before.add(one));
    const include = [...shown].filter(one => !shown.has(one.parentElement));
    if (!include.length) return [];
    context = { include };
  }
  const found = await axe.run(context, { runOnly: again ? colours : tags, resultTypes: ['violations'], preload: false });
  return found.violations.flatMap(rule => rule.nodes.map(node =>
    `${rule.id} (${rule.impact}): ${node.target.join(' ')}: ${node.failureSummary.replace(/\s+/g, ' ')}`));
})()
