// What moved without being asked to since the page began to load, unless all of it together rounds to 0.00.
new Promise(done => {
  const moved = [];
  let sum = 0;
  const name = ({ node }) => node ? describe(node.nodeType === 1 ? node : node.parentElement) : 'something';
  const collect = entries => entries.filter(entry => !entry.hadRecentInput).forEach(entry => {
    sum += entry.value;
    moved.push(`${entry.value.toFixed(4)}: ${entry.sources.map(name).join(', ')}`);
  });
  const observer = new PerformanceObserver(list => collect(list.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: true });
  requestIdleCallback(() => requestAnimationFrame(() => setTimeout(() => {
    collect(observer.takeRecords());
    observer.disconnect();
    done(sum < .001 ? [] : moved);
  })), { timeout: 2000 });
})
