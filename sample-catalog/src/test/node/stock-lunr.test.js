// usage: node stock-lunr.test.js <lunr.js> <portal>
// Loads the index of a portal with lunr.js, builds another from the documents that the portal publishes, and asks both the same.
// Prints a line of JSON for each kind of query.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const [library, portal] = process.argv.slice(2).map(argument => resolve(argument));
const lunr = createRequire(import.meta.url)(library);
const read = file => JSON.parse(readFileSync(join(portal, 'search', file), 'utf8'));

const { fields, documents } = read('documents.json'), docs = read('docs.json');
const published = lunr.Index.load(read('index.json'));
const built = lunr(function () {
  for (const { name, boost } of fields) this.field(name, { boost });
  for (const document of documents) this.add(document);
});

const terms = Object.keys(built.invertedIndex).filter(term => /^[a-z]{4,}$/.test(term)).sort();
const every = (count, use) => Array.from({ length: count }, (none, i) => use(terms[Math.floor((i + .5) / count * terms.length)], terms[(i * 37) % terms.length]));
const titles = documents.map(({ title }) => title.replace(/[^\p{L}\p{N} ]+/gu, ' ').trim()).filter(Boolean);
const QUERIES = {
  titles: Array.from({ length: 60 }, (none, i) => titles[Math.floor(i / 60 * titles.length)]),
  words: every(60, term => term),
  several: every(30, (one, other) => `${one} ${other}`),
  beginnings: every(20, term => term.slice(0, 3) + '*'),
  slips: every(10, term => term.slice(0, 2) + term.slice(3) + '~1'),
  fields: every(20, term => `title:${term} keywords:${term}^5`),
  required: every(20, (one, other) => `+${one} -${other}`),
};

for (const [kind, queries] of Object.entries(QUERIES)) {
  let answers = 0;
  for (const query of queries) {
    const found = published.search(query).map(({ ref, score }) => [ref, score]);
    assert.deepEqual(found, built.search(query).map(({ ref, score }) => [ref, score]), query);
    for (const [ref] of found) assert.equal(docs[ref].title, documents[ref].title);
    answers += found.length;
  }
  console.log(JSON.stringify({ kind, queries: queries.length, answers }));
}
