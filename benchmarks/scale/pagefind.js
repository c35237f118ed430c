// usage: node pagefind.js <folder of documents and queries, with the site that Pagefind indexed in its folder "pages">
// Pagefind's script as a page loads it, with files in place of a host. Its files are compressed as they are.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { measure } from './measure.js';

const folder = resolve(process.argv[2]), site = join(folder, 'pages');
let spent, readers = 0;
globalThis.window = { location: new URL('http://localhost/') };
globalThis.location = window.location;
globalThis.document = { currentScript: null, querySelector: () => ({ getAttribute: () => 'en' }) };
globalThis.fetch = async url => {
  const content = readFileSync(join(site, new URL(url, location).pathname));
  spent.bytes += content.length;
  spent.files++;
  return new Response(content);
};

await measure('Pagefind', folder, async () => {
  spent = { bytes: 0, files: 0 };
  const pagefind = await import(pathToFileURL(join(site, 'pagefind/pagefind.js')) + '?' + readers++);
  await pagefind.options({ basePath: '/pagefind/', baseUrl: '/' });
  await pagefind.init();
  return {
    spent,
    async ask(text) {
      const { results } = await pagefind.search(text);
      const shown = await Promise.all(results.slice(0, 10).map(result => result.data()));
      return shown.map(({ url }) => Number(url.match(/(\d+)\.html/)[1]));
    },
  };
});
