/* The index of the site: which of its files hold what, each loaded once. */
(() => {
  "use strict";
  const { load, base } = Daymark;
  const SIGNS = "!#$%'()*+,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~", HALF = 44, HIGHEST = 127;
  const VALUES = new Uint8Array(128).map((none, code) => Math.max(0, SIGNS.indexOf(String.fromCharCode(code))));
  const MAX_SHARDS = 4, MOST_READ = 200;

  let heading;
  /** What names the other files, and the terms at which they begin. */
  const head = () => heading ||= load("search").then(found => ({ ...found, starts: found.shards.split(" ") })).catch(error => { heading = null; throw error; });
  const part = ({ stamp }, name) => load("search/" + name, stamp);

  /** The name of a shard follows from where it begins (FNV-1a). */
  const named = start => {
    let hash = 0x811c9dc5;
    for (let i = 0; i < start.length; i++) hash = Math.imul(hash ^ start.charCodeAt(i), 0x01000193);
    return (hash >>> 0).toString(36);
  };
  const shards = new Map();
  const shard = (index, n) => {
    index.read?.add(n);
    if (!shards.has(n)) shards.set(n, part(index, "terms-" + named(index.starts[n])).then(([terms, lists]) => {
      let last = "";
      return { terms: terms.split(" ").map(term => last = last.slice(0, VALUES[term.charCodeAt(0)]) + term.slice(1)), lists: lists.split(" ") };
    }).catch(error => { shards.delete(n); throw error; }));
    return shards.get(n);
  };
  /** The place of the last of sorted texts that is not behind a text. */
  const place = (texts, text) => {
    let low = 0, high = texts.length;
    while (low < high) {
      const middle = low + high >> 1;
      if (texts[middle] <= text) low = middle + 1; else high = middle;
    }
    return low - 1;
  };
  const shardOf = (index, term) => Math.max(0, place(index.starts, term));
  /** The list of a term as it is written; empty when there is no such term. */
  const list = async (index, term) => {
    const { terms, lists } = await shard(index, shardOf(index, term)), at = place(terms, term);
    return terms[at] === term ? lists[at] : "";
  };
  /** The terms that begin so, those that most documents have first. */
  const endings = async (index, start) => {
    const from = shardOf(index, start), to = Math.max(from, place(index.starts, start + "\uffff")) + 1, found = [];
    for (const { terms, lists } of await Promise.all(index.starts.slice(from, Math.min(to, from + MAX_SHARDS)).map((none, i) => shard(index, from + i)))) {
      for (let i = Math.max(0, place(terms, start)); i < terms.length; i++) {
        if (terms[i].startsWith(start)) found.push([terms[i], lists[i]]); else if (terms[i] > start) break;
      }
    }
    return found.sort((a, b) => b[1].length - a[1].length);
  };

  const decode = text => {
    const documents = new Uint32Array(text.length), weights = new Float32Array(text.length);
    let at = 0, level = HIGHEST, size = 0;
    const number = () => {
      let sum = 0, scale = 1;
      for (;;) {
        const value = VALUES[text.charCodeAt(at++)];
        sum += value * scale;
        if (value < HALF) return sum;
        scale *= HALF;
      }
    };
    while (at < text.length) {
      level -= number();
      let left = number() + 1, next = 0;
      for (const weight = 2 ** ((level - 36) / 12); left > 0; left--) {
        documents[size] = next += number();
        weights[size++] = weight;
        next++;
      }
    }
    return { documents: documents.slice(0, size), weights: weights.slice(0, size) };
  };
  const read = new Map();
  /** The documents of a list and their weights, the weightiest first. */
  const postings = text => {
    if (!read.has(text)) {
      if (read.size === MOST_READ) read.clear();
      read.set(text, decode(text));
    }
    return read.get(text);
  };

  /** Some entries as they are shown: kind, title, href, about, end and filters. */
  const cards = async (index, documents) => {
    const numbers = [...new Set(documents.map(document => Math.floor(document / index.cards)))];
    const blocks = new Map(await Promise.all(numbers.map(async n => [n, await part(index, "cards-" + n)])));
    return documents.map(document => {
      const [title, path, about, end, filters] = blocks.get(Math.floor(document / index.cards))[document % index.cards];
      return { document, kind: index.kinds.findLast(([, , from]) => from <= document)[0], title, path, href: base + path + (path.endsWith("/") || !path ? index.index : ""), about, end, filters: filters.split("\n") };
    });
  };

  /** The text of an entry: a lead, and sections of anchor, heading and text. */
  const text = async (index, document) => {
    const [lead, ...rest] = (await part(index, "texts-" + Math.floor(document / index.texts)))[document % index.texts], sections = [];
    for (let i = 0; i < rest.length; i += 3) sections.push({ anchor: rest[i], heading: rest[i + 1], text: rest[i + 2] });
    return { lead, sections };
  };

  /** What values of facets are called where that is not what queries write. */
  const names = index => part(index, "names");

  Object.assign(Daymark, { index: { head, list, endings, postings, cards, text, names, shardOf } });
})();
