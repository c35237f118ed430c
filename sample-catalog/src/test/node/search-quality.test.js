// usage: node search-quality.test.js <portal> <folder of scripts> <judged.json>
// Asks what people judged, and prints a line of JSON for each query: how close the ten best come to the best order there is.
import { readFileSync } from 'node:fs';
import { searchOf } from './portal-search.js';

const [portal, scripts, judged] = process.argv.slice(2);
const search = searchOf(portal, scripts);
const gain = grades => grades.reduce((sum, grade, i) => sum + (2 ** grade - 1) / Math.log2(i + 2), 0);

for (const [query, grades] of Object.entries(JSON.parse(readFileSync(judged, 'utf8')))) {
  const { entries } = await search.answer(query);
  // Several entries may lead to places of one page, and to several pages of what was judged: it counts once.
  const paths = [...new Set(entries.map(entry => entry.path))].slice(0, 10), left = new Map(Object.entries(grades));
  const found = paths.map(path => {
    const page = [...left.keys()].find(page => path.endsWith('/' + page + '/') || path === page), grade = left.get(page) ?? 0;
    left.delete(page);
    return grade;
  });
  console.log(JSON.stringify({ query, ndcg: gain(found) / gain(Object.values(grades).sort((a, b) => b - a)), first: paths[0] ?? '' }));
}
