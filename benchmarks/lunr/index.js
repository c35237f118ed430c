// usage: node index.js <lunr.js> <folder with config.json and docs.json> <index to write>
// Indexes documents with lunr.js itself, to compare with.
const { readFileSync, writeFileSync } = require('node:fs');
const { join, resolve } = require('node:path');

/** What lunr.js makes of documents; the files are those of a search conformance case. */
function index(lunr, folder) {
  const read = file => JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const config = read('config.json');
  const builder = new lunr.Builder();
  builder.pipeline.add(lunr.trimmer, lunr.stopWordFilter, lunr.stemmer);
  builder.searchPipeline.add(lunr.stemmer);
  builder.ref(config.ref);
  for (const { name, boost } of config.fields) builder.field(name, boost === undefined ? {} : { boost });
  if (config.b !== undefined) builder.b(config.b);
  if (config.k1 !== undefined) builder.k1(config.k1);
  builder.metadataWhitelist = config.metadataWhitelist ?? [];
  for (const { doc, boost } of read('docs.json')) builder.add(doc, boost === undefined ? {} : { boost });
  return JSON.stringify(builder.build());
}

module.exports = { index };

if (require.main === module) {
  const [lunr, folder, file] = process.argv.slice(2).map(argument => resolve(argument));
  writeFileSync(file, index(require(lunr), folder));
}
