// usage: node daymark.js <folder of documents and queries, with the files of the search in its folder "site">
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { searchOf } from '../../sample-catalog/src/test/node/portal-search.js';
import { measure } from './measure.js';

const scripts = fileURLToPath(new URL('../../themes/src/main/resources/daymark/theme/assets/scripts', import.meta.url));
const folder = resolve(process.argv[2]);

await measure('Daymark', folder, () => {
  const search = searchOf(join(folder, 'site'), scripts);
  return {
    spent: search.spent,
    ask: async text => (await search.answer(text)).entries.map(({ path }) => Number(path.match(/(\d+)\/$/)[1])),
  };
});
