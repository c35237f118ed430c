// usage: node report.js <number of documents> <folder of what was measured>
// One table of all that benchmarks/search-scale has measured of a number of documents.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { postings } from './postings.js';

const [documents, folder] = process.argv.slice(2);
const read = name => readFileSync(join(folder, name), 'utf8');
const files = under => readdirSync(join(folder, under), { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  .map(entry => join(entry.parentPath ?? entry.path, entry.name).slice(join(folder, under).length + 1));
const sizes = (under, names) => names.map(name => readFileSync(join(folder, under, name))).reduce(([raw, packed], file) => [raw + file.length, packed + gzipSync(file).length], [0, 0]);
const time = name => {
  const [user, system, kilobytes] = read(name + '.time').trim().split('\n').at(-1).split(' ').map(Number);
  return [user + system, kilobytes / 1024];
};
const mega = bytes => (bytes / 1e6).toFixed(1) + ' MB', kilo = bytes => (bytes / 1000).toFixed(1) + ' kB';
const pair = ([one, other], form) => form(one) + ' / ' + form(other), plain = number => String(number), ms = time => time.toFixed(1) + ' ms';

const written = files('site/data'), terms = written.filter(name => /terms-/.test(name)), [raw, packed] = sizes('site/data', terms);
const entries = terms.reduce((sum, name) => sum + postings(readFileSync(join(folder, 'site/data', name), 'utf8')), 0);
const whole = sizes('', ['lunr.json']), other = sizes('pages/pagefind', files('pages/pagefind').filter(name => /pf_/.test(name)));
const [ours, lunr, pagefind] = ['daymark.json', 'lunr-answers.json', 'pagefind.json'].map(name => JSON.parse(read(name)));
const [build, strict, stock, peer] = ['daymark', 'strict', 'lunr', 'pagefind'].map(time);
const edited = written.filter(name => {
  try { return read('site/data/' + name) !== read('edited/site/data/' + name); } catch { return true; }
});
const row = (what, ...cells) => console.log('| ' + [what, ...cells].join(' | ') + ' |');

row(documents + ' documents', 'Daymark', 'lunr.js', 'Pagefind');
row('---', '---', '---', '---');
row('index, raw / gzip', pair([raw, packed], mega), pair(whole, mega), pair(other, mega));
row('bytes per posting, raw / gzip', pair([raw / entries, packed / entries], number => number.toFixed(2)), '', '');
row('processor seconds', build[0].toFixed(1), stock[0].toFixed(1), peer[0].toFixed(1));
row('… Daymark : the other', '', (build[0] / stock[0]).toFixed(2), (build[0] / peer[0]).toFixed(2));
row('… of the index for lunr.js', strict[0].toFixed(1), 'ratio ' + (strict[0] / stock[0]).toFixed(2), '');
row('peak memory', build[1].toFixed(0) + ' MB', stock[1].toFixed(0) + ' MB', peer[1].toFixed(0) + ' MB');
row('gzip bytes until the first answer, p50 / p95', ...[ours, lunr, pagefind].map(({ bytes }) => pair(bytes, kilo)));
row('requests for it', ...[ours, lunr, pagefind].map(({ requests }) => pair(requests, plain)));
row('processor time of an answer without loading, p50 / p95', ...[ours, lunr, pagefind].map(one => pair(one.ms, ms)));
for (const kind of Object.keys(ours.found)) row('page sought among the ten best: ' + kind, ...[ours, lunr, pagefind].map(({ found }) => found[kind].toFixed(2)));
row('files that differ after an edit of one', edited.length + ' of ' + written.length, '', '');
