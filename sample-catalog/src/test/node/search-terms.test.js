// usage: node search-terms.test.js <folder of scripts> <stemmer.tsv> <words.json>
// Prints the words whose stems, and the texts whose terms, are not those that the generator makes of them, as JSON.
import { readFileSync } from 'node:fs';
import { searchOf } from './portal-search.js';

const [scripts, table, texts] = process.argv.slice(2);
const { stem, termsOf: words } = searchOf('', scripts);
const stems = readFileSync(table, 'utf8').split('\n').filter(line => line.includes('\t')).map(line => line.split('\t'));
const wrong = stems.filter(([word, expected]) => stem(word) !== expected).map(([word]) => word);
const cases = JSON.parse(readFileSync(texts, 'utf8'));
const cut = text => words(text).filter(word => !word.stop).map(word => word.term);
const other = cases.filter(({ text, terms }) => JSON.stringify(cut(text)) !== JSON.stringify(terms)).map(({ text }) => text);
console.log(JSON.stringify({ stems: stems.length, texts: cases.length, wrong: [...wrong, ...other] }));
