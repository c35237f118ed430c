// Queries made of the texts of a portal, each with the one page that it must find: what somebody asks who has seen the page once.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';

const MOST = 60;

/** What a portal has: pages of documentation with title, path, headings and text, and the titles of all that can be found. */
export function contentOf(portal) {
  const read = id => {
    let value;
    const Daymark = { data: (name, read) => { value = read; } };
    vm.runInNewContext(readFileSync(join(portal, 'data', id + '.js'), 'utf8'), { Daymark });
    return value;
  };
  const { kinds, size, cards, texts } = read('search'), pages = [];
  const from = kinds.find(([kind]) => kind === 'docs')[2], to = kinds.map(([, , first]) => first).find(first => first > from) ?? size;
  const files = new Map(), part = id => files.get(id) ?? files.set(id, read(id)).get(id);
  const titles = [];
  for (let n = 0; n < size; n++) {
    const [title, path] = part(`search/cards-${Math.floor(n / cards)}`)[n % cards];
    titles.push(title);
    if (n < from || n >= to) continue;
    const [lead, ...rest] = part(`search/texts-${Math.floor(n / texts)}`)[n % texts], headings = [], text = [lead];
    for (let i = 0; i < rest.length; i += 3) { headings.push(rest[i + 1]); text.push(rest[i + 2]); }
    pages.push({ title, path, headings: headings.filter(Boolean), text: text.join('\n') });
  }
  return { pages, titles };
}

/** Sets of queries: name to [query, path] pairs, the same for the same content. */
export function knownItems({ pages, titles }, termsOf) {
  const content = text => termsOf(text).filter(word => !word.stop);
  const key = text => content(text).map(word => word.term).join(' ');
  const draw = random(1), pick = list => list[Math.floor(draw() * list.length)];
  const unique = texts => {
    const seen = new Map();
    for (const text of texts) seen.set(text, (seen.get(text) ?? 0) + 1);
    return text => seen.get(text) === 1;
  };
  const soleTitle = unique(titles.map(key));
  const titled = pages.filter(page => soleTitle(key(page.title)) && content(page.title).length > 1 && /^[\p{L}\p{N} ,:'-]+$/u.test(page.title));
  const soleHeading = unique([...titles, ...pages.flatMap(page => [...new Set(page.headings)])].map(key));
  const headed = pages.flatMap(page => page.headings.filter(heading => content(heading).length > 1 && soleHeading(key(heading))).map(heading => [heading, page.path]));
  const phrased = pages.filter(page => words(page.text).length > 40);
  const identifiers = pages.flatMap(page => [...new Set(page.text.match(/(?<![\w/.:@-])\/?[A-Za-z_][\w-]*(?:[./][A-Za-z_{}][\w{}-]*){1,5}(?![\w/.:@-])/g) ?? [])].map(text => [text, page.path]));
  const soleIdentifier = unique(identifiers.map(([text]) => text.toLowerCase()));

  const some = (list, make) => sample(list, draw, MOST).map(make);
  return {
    title: some(titled, page => [words(page.title).join(' '), page.path]),
    titlePrefix: some(titled, page => [words(page.title).join(' ').replace(/(\S{3})\S*$/, '$1'), page.path]),
    titleTypo: some(titled.filter(page => words(page.title).some(word => word.length > 4)), page => [slip(words(page.title), draw, pick).join(' '), page.path]),
    heading: some(headed, ([heading, path]) => [words(heading).join(' '), path]),
    phrase: some(phrased, page => [phrase(page.text, content, draw), page.path]),
    ident: some(identifiers.filter(([text]) => soleIdentifier(text.toLowerCase())), item => item),
  };
}

const words = text => text.match(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu) ?? [];

/** Four words of the text that follow each other and are worth looking for. */
function phrase(text, content, draw) {
  const all = words(text).filter(word => content(word).length && word.length > 2), from = Math.floor(draw() * (all.length - 4));
  return all.slice(from, from + 4).join(' ');
}

/** One of the longer words with a letter left out, or with two letters swapped. */
function slip(all, draw, pick) {
  const wrong = pick(all.map((word, i) => [word, i]).filter(([word]) => word.length > 4)), [word, n] = wrong, at = 1 + Math.floor(draw() * (word.length - 2));
  const swap = draw() < .5 && word[at] !== word[at + 1] && at + 1 < word.length;
  const slipped = swap ? word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2) : word.slice(0, at) + word.slice(at + 1);
  return all.map((other, i) => i === n ? slipped : other);
}

function sample(list, draw, most) {
  const rest = [...list], found = [];
  while (rest.length && found.length < most) found.push(rest.splice(Math.floor(draw() * rest.length), 1)[0]);
  return found;
}

/** Numbers from 0 to 1, always the same: a linear congruential generator, after Numerical Recipes. */
function random(seed) {
  let state = seed;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}
