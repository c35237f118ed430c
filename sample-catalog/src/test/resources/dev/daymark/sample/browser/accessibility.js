// What axe-core finds wrong: a line for each element. Themes differ in their colours alone, so all else is asked of the light one.
(async () => {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
  const colours = ['color-contrast', 'link-in-text-block'];
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  const ask = (context, options) => axe.run(context, { ...options, resultTypes: ['violations'], preload: false });
  const found = [];
  if (!dark) found.push(await ask(document, { runOnly: tags, rules: Object.fromEntries(colours.map(rule => [rule, { enabled: false }])) }));

  // The colours of each element once in each theme: of a narrow page, those of what a wide one does not show.
  const before = (globalThis.coloured ??= [new WeakSet(), new WeakSet()])[Number(dark)];
  const shown = new Set([...document.body.querySelectorAll('*')].filter(one => !before.has(one) && one.checkVisibility()));
  shown.forEach(one => before.add(one));
  const include = [...shown].filter(one => !shown.has(one.parentElement));
  if (include.length) found.push(await ask({ include }, { runOnly: colours }));

  return found.flatMap(({ violations }) => violations).flatMap(rule => rule.nodes.map(node =>
    `${rule.id} (${rule.impact}): ${node.target.join(' ')}: ${node.failureSummary.replace(/\s+/g, ' ')}`));
})()
