// usage: node known-items.test.js <portal> <folder of scripts> [all]
// Prints a line of JSON for each set of known items: how many there are, which share is found first and among the first ten.
import { knownItems, contentOf } from './known-items.js';
import { searchOf } from './portal-search.js';

const [portal, scripts, verbose] = process.argv.slice(2);
const search = searchOf(portal, scripts);

for (const [set, items] of Object.entries(knownItems(contentOf(portal), search.termsOf))) {
  let first = 0, ten = 0;
  for (const [query, path] of items) {
    const { entries } = await search.answer(query), rank = entries.findIndex(entry => entry.path === path);
    if (rank === 0) first++;
    if (rank >= 0 && rank < 10) ten++;
    if (verbose && rank !== 0) console.log(JSON.stringify({ set, query, path, rank, before: entries.slice(0, 2).map(entry => entry.path) }));
  }
  console.log(JSON.stringify({ set, size: items.length, first: first / items.length, ten: ten / items.length }));
}
