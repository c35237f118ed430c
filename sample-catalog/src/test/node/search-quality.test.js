// usage: node search-quality.test.js <portal> <folder of scripts> <judged.json>
// Asks what people judged, and prints a line of JSON for each query: how close the ten best come to the best order there is.
import { readFileSync } from 'node:fs';
import { searchOf } from './portal-search.js';

const [portal, scripts, judged] = process.argv.slice(2);
const search = searchOf(portal, scripts);
const gain = grades => grades.reduce((sum, grade, i) => sum + (2 ** grade - 1) / Math.log2(i + 2), 0);

for (const [query, grades] of Object.entries(JSON.parse(readFileSync(judged, 'utf8')))) {
  const { entries } = await search.answer(query);
  const paths = entries.slice(0, 10).map(entry => entry.path);
  const found = paths.map(path => Object.entries(grades).find(([page]) => path.endsWith('/' + page + '/') || path === page)?.[1] ?? 0);
  console.log(JSON.stringify({ query, ndcg: gain(found) / gain(Object.values(grades).sort((a, b) => b - a)), first: paths[0] ?? '' }));
}
