// usage: node lunr-index.test.js <lunr.js> <folder of cases>
// A case is a folder with config.json, docs.json and the index.json that was written for them. Compares the index with the
// one that lunr.js builds, loads it, and asks the questions of queries.jsonl. Prints a line of JSON for each case.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { index } from '../../../../benchmarks/lunr/index.js';

const [library, cases] = process.argv.slice(2).map(argument => resolve(argument));
const lunr = createRequire(import.meta.url)(library);
// No part of the file, and most of the time for a word of a million letters. Loading an index makes its own.
lunr.Builder.prototype.createTokenSet = () => {};

for (const name of readdirSync(cases).sort()) {
  const folder = join(cases, name);
  const result = { case: name };
  try {
    const written = readFileSync(join(folder, 'index.json'));
    result.bytes = written.length;
    compare(written, Buffer.from(index(lunr, folder)));
    result.queries = answer(written, join(folder, 'queries.jsonl'));
  } catch (error) {
    result.failure = error.message;
  }
  console.log(JSON.stringify(result));
}

function compare(written, real) {
  if (written.equals(real)) return;
  let at = 0;
  while (written[at] === real[at]) at++;
  const from = Math.max(0, at - 80);
  assert.fail(`byte ${at}: "${written.subarray(from, at + 80)}" instead of "${real.subarray(from, at + 80)}"`);
}

function answer(written, file) {
  if (!existsSync(file)) return 0;
  const loaded = lunr.Index.load(JSON.parse(written.toString()));
  const questions = readFileSync(file, 'utf8').split('\n').filter(line => line);
  for (const question of questions) ask(loaded, JSON.parse(question));
  return questions.length;
}

/** The recorded answer or the recorded error; documents of one score may come in any order. */
function ask(loaded, { q, total, top, error, message }) {
  if (error) return assert.throws(() => loaded.search(q), { name: error, message }, q);
  const answers = loaded.search(q);
  assert.equal(answers.length, total, `answers to ${q}`);
  assert.deepEqual(answers.slice(0, top.length).map(answer => answer.score), top.map(([, score]) => score), `scores of ${q}`);
  const scores = new Map(answers.map(answer => [answer.ref, answer.score]));
  for (const [ref, score] of top) assert.equal(scores.get(ref), score, `${ref} in ${q}`);
}
