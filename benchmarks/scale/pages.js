// usage: node pages.js <docs.json> <folder to write>
// The documents as web pages, which is what Pagefind reads.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [documents, folder] = process.argv.slice(2);
for (const { doc: { id, title, headings, body } } of JSON.parse(readFileSync(documents, 'utf8'))) {
  const set = join(folder, String(Math.floor(id / 100)));
  mkdirSync(set, { recursive: true });
  writeFileSync(join(set, id + '.html'), `<!doctype html><html lang="en"><title>${title}</title><h1>${title}</h1><h2>${headings}</h2><p>${body}</p></html>`);
}
// Node reads the script of the search as a module then.
writeFileSync(join(folder, 'package.json'), '{"type": "module"}');
