// Counts what a shard holds of terms: documents, each once for each of its terms. What stands under signs is left out.
import vm from 'node:vm';

const SIGNS = "!#$%'()*+,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~", HALF = 44;

/** @param script text of a file data/search/terms-… */
export function postings(script) {
  let sum = 0;
  const data = (id, [terms, lists]) => {
    const all = lists.split(' ');
    let last = '';
    terms.split(' ').forEach((term, i) => {
      last = last.slice(0, SIGNS.indexOf(term[0])) + term.slice(1);
      if (!'^=~'.includes(last[0])) sum += count(all[i]);
    });
  };
  vm.compileFunction(script, ['Daymark'])({ data });
  return sum;
}

function count(list) {
  let at = 0, documents = 0;
  const number = () => {
    for (let sum = 0, scale = 1; ; scale *= HALF) {
      const value = SIGNS.indexOf(list[at++]);
      sum += value * scale;
      if (value < HALF) return sum;
    }
  };
  while (at < list.length) {
    number();
    const group = number() + 1;
    for (let i = 0; i < group; i++) number();
    documents += group;
  }
  return documents;
}
