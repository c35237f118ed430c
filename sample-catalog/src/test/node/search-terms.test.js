// usage: node search-terms.test.js <folder of scripts> <stemmer.tsv> <texts.json>
// Prints the words whose stems are not those of the table, and the terms that the script makes of each text, as JSON.
import { readFileSync } from 'node:fs';
import { searchOf } from './portal-search.js';

const [scripts, table, texts] = process.argv.slice(2);
const { stem, termsOf: words } = searchOf('', scripts);
const stems = readFileSync(table, 'utf8').split('\n').filter(line => line.includes('\t')).map(line => line.split('\t'));
const wrong = stems.filter(([word, expected]) => stem(word) !== expected).map(([word]) => word);
const terms = JSON.parse(readFileSync(texts, 'utf8')).map(text => words(text).filter(word => !word.stop).map(word => word.term));
console.log(JSON.stringify({ stems: stems.length, wrong, terms }));
