// Asks each query of a reader who comes for the first time, and of one who stays and has all that it takes.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const percentile = (values, share) => [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))];
const both = values => [percentile(values, .5), percentile(values, .95)];
const ROUNDS = 3;

/**
 * Measures one search and prints a line of JSON: bytes, compressed, and requests until the first answer, and
 * milliseconds of processor time of an answer without loading (each median and 95 %), and the share of the pages sought that are among the ten best, by kind.
 *
 * @param folder of the documents and queries
 * @param open makes a reader who has loaded nothing: { ask(text): the ten best documents, spent: { bytes, files } }
 */
export async function measure(name, folder, open) {
  const queries = JSON.parse(readFileSync(join(folder, 'queries.json'), 'utf8'));
  const bytes = [], requests = [], times = [], kinds = {}, lasting = await open();
  for (const { kind, text, page } of queries) {
    const reader = await open(), found = await reader.ask(text);
    bytes.push(reader.spent.bytes);
    requests.push(reader.spent.files);
    const rounds = [];
    await lasting.ask(text);
    for (let i = 0; i < ROUNDS; i++) {
      const begun = process.cpuUsage();
      await lasting.ask(text);
      const { user, system } = process.cpuUsage(begun);
      rounds.push((user + system) / 1000);
    }
    times.push(percentile(rounds, .5));
    if (page === undefined) continue;
    kinds[kind] ||= [];
    kinds[kind].push(found.slice(0, 10).includes(page));
  }
  const found = Object.fromEntries(Object.entries(kinds).map(([kind, hits]) => [kind, hits.filter(Boolean).length / hits.length]));
  console.log(JSON.stringify({ name, bytes: both(bytes), requests: both(requests), ms: both(times), found }));
}
