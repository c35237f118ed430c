// The scripts of the search outside of a browser, over the data of a generated portal.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import vm from 'node:vm';

export function searchOf(portal, scripts) {
  const arrived = new Map();
  const spent = { files: 0, bytes: 0 };
  const Daymark = {
    base: '',
    words: {},
    word: name => name,
    data: (id, value) => arrived.set(id, value),
    async load(id) {
      if (!arrived.has(id)) {
        const text = readFileSync(join(portal, 'data', id + '.js'), 'utf8');
        spent.files++;
        spent.bytes += gzipSync(text).length;
        run(text, id);
      }
      return arrived.get(id);
    },
  };
  // A context of its own would make each look at a global slow, which pages do not have to pay.
  const run = (text, filename) => vm.compileFunction(text, ['Daymark'], { filename })(Daymark);
  for (const script of ['fold', 'terms', 'breath', 'shards', 'seek', 'query', 'rank']) run(readFileSync(join(scripts, script + '.js'), 'utf8'), script + '.js');
  return { ...Daymark, spent, forget() { arrived.clear(); Object.assign(spent, { files: 0, bytes: 0 }); } };
}
