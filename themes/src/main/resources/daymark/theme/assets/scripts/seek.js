/* Looks up the index of the site. Loads the few of its files that a query touches, each once. */
(() => {
  "use strict";
  const { load, base, stem, termsOf: words } = Daymark;
  const SIGNS = "!#$%'()*+,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~", HALF = 44, HIGHEST = 127;
  const VALUES = new Uint8Array(128).map((none, code) => Math.max(0, SIGNS.indexOf(String.fromCharCode(code))));
  const MAX_SHARDS = 4, MAX_ENDINGS = 12, SHORT = 3, SLIP_LETTERS = 7, SLIP_SHORTEST = 4;
  const AS_BEGINNING = .7, AS_SLIP = .6, WHOLE = 3;

  let heading;
  /** What names the other files, and the terms at which they begin. */
  const head = () => heading ||= load("search").then(found => ({ ...found, starts: found.shards.split(" ") })).catch(error => { heading = null; throw error; });
  const part = ({ stamp }, name) => load("search/" + name, stamp);

  const shards = new Map();
  const shard = (index, n) => {
    if (!shards.has(n)) shards.set(n, part(index, "terms-" + n).then(([terms, lists]) => {
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
    const from = shardOf(index, start), found = [];
    for (let n = from; n < Math.min(from + MAX_SHARDS, index.starts.length) && (n === from || index.starts[n] <= start + "\uffff"); n++) {
      const { terms, lists } = await shard(index, n);
      for (let i = Math.max(0, place(terms, start)); i < terms.length; i++) {
        if (terms[i].startsWith(start)) found.push([terms[i], lists[i]]); else if (terms[i] > start) break;
      }
    }
    return found.sort((a, b) => b[1].length - a[1].length);
  };

  /** Calls back with each document of a list and its weight, the weightiest first. */
  const each = (text, use) => {
    let at = 0, level = HIGHEST;
    const number = () => {
      let sum = 0, scale = 1;
      for (;;) {
        const value = VALUES[text.charCodeAt(at++)];
        if (value < HALF) return sum + value * scale;
        sum += value * scale;
        scale *= HALF;
      }
    };
    while (at < text.length) {
      level -= number();
      let left = number() + 1, next = 0;
      for (const weight = 2 ** ((level - 36) / 12); left > 0; left--) {
        next += number();
        use(next++, weight);
      }
    }
  };

  const oneSlip = (a, b) => {
    let at = 0;
    while (at < a.length && a[at] === b[at]) at++;
    const rest = (text, skip) => text.slice(at + skip);
    return rest(a, 1) === rest(b, 1) || rest(a, 1) === rest(b, 0) || rest(a, 0) === rest(b, 1)
      || a[at] === b[at + 1] && a[at + 1] === b[at] && rest(a, 2) === rest(b, 2);
  };
  /** The words of titles from which a word differs in one letter; with open, also those that only begin so. */
  const slips = async (index, word, open) => {
    if (word.length < SLIP_SHORTEST) return [];
    const start = word.slice(0, SLIP_LETTERS), rests = new Set([start]), found = new Set();
    for (let i = 0; i < start.length; i++) rests.add(start.slice(0, i) + start.slice(i + 1));
    const lists = await Promise.all([...rests].map(rest => list(index, "~" + rest)));
    for (const near of lists.flatMap(some => some.split(","))) {
      if (near && (oneSlip(word, near) || open && near.length > word.length && [-1, 0, 1].some(more => oneSlip(word, near.slice(0, word.length + more))))) found.add(near);
    }
    return [...found];
  };

  /** The lists that answer a word, each with how much it counts. */
  const answers = async (index, { text, term }, open) => {
    const exact = await list(index, term), found = exact ? [[exact, 1]] : [];
    if (open && text.length <= SHORT) {
      const begins = await list(index, "^" + text);
      if (begins) found.push([begins, AS_BEGINNING]);
    }
    if (open && text.length >= SHORT) {
      for (const [other, some] of (await endings(index, text)).slice(0, MAX_ENDINGS)) if (other !== term) found.push([some, AS_BEGINNING]);
    }
    if (found.length) return { lists: found };
    const words = await slips(index, text, open), lists = await Promise.all(words.map(word => list(index, stem(word))));
    const near = words.map((word, i) => [word, lists[i]]).filter(([, some]) => some).sort((a, b) => b[1].length - a[1].length);
    return { lists: near.map(([, some]) => [some, AS_SLIP]), near: near.map(([word]) => word) };
  };

  /** The documents that have all of some values of facets. */
  const filtered = async (index, filters) => {
    let among;
    for (const filter of filters) {
      const having = new Set();
      each(await list(index, "=" + filter.replace(/ /g, "\u00a0")), document => having.add(document));
      among = among ? new Set([...among].filter(document => having.has(document))) : having;
    }
    return among;
  };

  /** From which to which number the documents of some kinds stand. */
  const rangesOf = (index, kinds) => index.kinds.flatMap(([kind, , from], n) => kinds.includes(kind) ? [[from, index.kinds[n + 1]?.[2] ?? index.size]] : []);

  /**
   * The documents that answer, the best first: { found: [[document, score, share of the words that it has]], full: how many
   * have all words, spelled: words that were taken for others, each with those, missing: words that nothing has, open: whether
   * the last word may be a beginning, terms, index }.
   */
  const seek = async (asked, filters = [], kinds) => {
    const index = await head(), all = words(asked), open = !/\s$/.test(asked);
    const wanted = all.some(word => !word.stop) ? all.filter((word, i) => !word.stop || open && i === all.length - 1) : all;
    const among = filters.length ? await filtered(index, filters) : null, ranges = kinds && rangesOf(index, kinds);
    const wants = document => (!among || among.has(document)) && (!ranges || ranges.some(([from, to]) => document >= from && document < to));
    const scores = new Map(), matched = new Map();
    const spelled = [], missing = [];
    const judge = (text, { lists, near }) => {
      if (near?.length) spelled.push([text, near]); else if (!lists.length) missing.push(text);
    };
    let total = 0;
    const count = (best, share) => best.forEach((weight, document) => {
      scores.set(document, (scores.get(document) || 0) + weight);
      matched.set(document, (matched.get(document) || 0) + share);
    });
    const collect = (lists, factor = 1) => {
      const best = new Map();
      for (const [text, part] of lists) each(text, (document, weight) => {
        if (weight * part * factor > (best.get(document) || 0) && wants(document)) best.set(document, weight * part * factor);
      });
      return best;
    };
    for (const [i, word] of wanted.entries()) {
      const last = open && i === wanted.length - 1;
      if (!word.parts.length) {
        const answer = await answers(index, word, last);
        if (!word.stop) judge(word.text, answer);
        // A stop word may be the beginning of another word, but need not.
        if (!word.stop) total++;
        count(collect(answer.lists), word.stop ? 0 : 1);
        continue;
      }
      total++;
      const exact = await list(index, word.term), whole = collect(exact ? [[exact, 1]] : [], WHOLE), share = new Map();
      for (const [n, text] of word.parts.entries()) {
        const answer = await answers(index, { text, term: stem(text) }, last && n === word.parts.length - 1);
        if (!exact) judge(text, answer);
        collect(answer.lists).forEach((weight, document) => {
          whole.set(document, (whole.get(document) || 0) + weight / word.parts.length);
          share.set(document, (share.get(document) || 0) + 1 / word.parts.length);
        });
      }
      count(whole, 0);
      whole.forEach((weight, document) => matched.set(document, matched.get(document) + (share.get(document) || 1)));
    }
    if (!wanted.length && among) among.forEach(document => { if (wants(document)) scores.set(document, 1); });
    else if (!wanted.length && ranges) ranges.forEach(([from, to]) => { for (let document = from; document < to; document++) scores.set(document, 1); });
    let full = 0;
    const found = [];
    scores.forEach((score, document) => {
      const part = total ? Math.min(1, (matched.get(document) || 0) / total) : 1;
      if (part > .999) full++;
      found.push([document, score * part * part, part]);
    });
    found.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    return { index, found, full, spelled, missing, open, terms: wanted };
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

  Object.assign(Daymark, { index: { head, seek, cards, text, endings, list, each } });
})();
