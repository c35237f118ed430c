// usage: node lunr.js <lunr.js> <folder of documents, queries and lunr.json>
// Stock lunr.js as its guide says: each word as it is, and the last one also as a beginning.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { measure } from './measure.js';

const [program, folder] = process.argv.slice(2).map(argument => resolve(argument));
const lunr = createRequire(import.meta.url)(program);
const text = readFileSync(join(folder, 'lunr.json')), titles = JSON.stringify(JSON.parse(readFileSync(join(folder, 'site/search/docs.json'), 'utf8')).map(({ title, path }) => [title, path]));
const spent = { bytes: gzipSync(text).length + gzipSync(titles).length, files: 2 };
const index = lunr.Index.load(JSON.parse(text));

await measure('lunr.js', folder, () => ({
  spent,
  ask: async asked => index.query(query => {
    const words = lunr.tokenizer(asked).map(String);
    for (const word of words) query.term(word, { boost: 10 });
    query.term(words.at(-1), { wildcard: lunr.Query.wildcard.TRAILING, usePipeline: false });
  }).slice(0, 10).map(({ ref }) => Number(ref)),
}));
