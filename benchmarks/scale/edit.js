// usage: node edit.js <folder of documents> <folder to write>
// The same documents after somebody has written ten other words into one of them.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [from, to] = process.argv.slice(2);
const documents = JSON.parse(readFileSync(join(from, 'docs.json'), 'utf8')), { doc } = documents[documents.length >> 1];
const words = doc.body.split(' '), others = documents[0].doc.body.split(' ');
for (let i = 0; i < 10; i++) words[20 + i] = others[100 + i];
doc.body = words.join(' ');
mkdirSync(to, { recursive: true });
copyFileSync(join(from, 'config.json'), join(to, 'config.json'));
writeFileSync(join(to, 'docs.json'), JSON.stringify(documents));
