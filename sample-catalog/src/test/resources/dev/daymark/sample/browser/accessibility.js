// What axe-core finds wrong: a line for each element. Themes differ in their colours alone, so all else is asked once.
(async () => {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
  const colours = ['color-contrast', 'link-in-text-block'];
  const again = matchMedia('(prefers-color-scheme: dark)').matches;
  const found = await axe.run(document, { runOnly: again ? colours : tags, resultTypes: ['violations'], preload: false });
  return found.violations.flatMap(rule => rule.nodes.map(node =>
    `${rule.id} (${rule.impact}): ${node.target.join(' ')}: ${node.failureSummary.replace(/\s+/g, ' ')}`));
})()
