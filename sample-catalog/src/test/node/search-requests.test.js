// usage: node search-requests.test.js <portal> <folder of scripts> <query>
// Prints as JSON how many files the first answer of a reader reads, how many shards there are, and the titles found.
import { searchOf } from './portal-search.js';

const [portal, scripts, query] = process.argv.slice(2);
const search = searchOf(portal, scripts);
const { entries, index } = await search.answer(query);
console.log(JSON.stringify({ files: search.spent.files, shards: index.starts.length, titles: entries.map(entry => entry.title) }));
