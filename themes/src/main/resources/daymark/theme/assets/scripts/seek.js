/* Looks up words in the index of the site, all that a query needs at once. */
(() => {
  "use strict";
  const { stem, termsOf: words, index: { head, list, endings, each } } = Daymark;
  const MAX_ENDINGS = 12, SHORT = 3, SLIP_LETTERS = 7, SLIP_SHORTEST = 4, MOST = 500;
  const AS_BEGINNING = .7, AS_SLIP = .6, WHOLE = 3;

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
    const [exact, begins, longer] = await Promise.all([
      list(index, term),
      open && text.length <= SHORT ? list(index, "^" + text) : "",
      open && text.length >= SHORT ? endings(index, text) : [],
    ]);
    const found = [[exact, 1], [begins, AS_BEGINNING], ...longer.slice(0, MAX_ENDINGS).filter(([other]) => other !== term).map(([, some]) => [some, AS_BEGINNING])].filter(([some]) => some);
    if (found.length) return { lists: found };
    const words = await slips(index, text, open), lists = await Promise.all(words.map(word => list(index, stem(word))));
    const near = words.map((word, i) => [word, lists[i]]).filter(([, some]) => some).sort((a, b) => b[1].length - a[1].length);
    return { lists: near.map(([, some]) => [some, AS_SLIP]), near: near.map(([word]) => word) };
  };
  /** What answers a word as a whole, and what each of its parts. */
  const look = async (index, word, open) => {
    if (!word.parts.length) return { word, whole: await answers(index, word, open) };
    const [exact, ...parts] = await Promise.all([list(index, word.term), ...word.parts.map((text, n) => answers(index, { text, term: stem(text) }, open && n === word.parts.length - 1))]);
    return { word, whole: { lists: exact ? [[exact, WHOLE]] : [] }, parts };
  };

  /** Which documents have all of some values of facets and are of one of some kinds; without either all. */
  const among = async (index, filters, kinds) => {
    if (!filters.length && !kinds) return () => true;
    const having = new Uint8Array(index.size), lists = await Promise.all(filters.map(filter => list(index, "=" + filter.replace(/ /g, "\u00a0"))));
    for (const some of lists) each(some, document => having[document]++);
    index.kinds.forEach(([kind, , from], n) => {
      if (!kinds || kinds.includes(kind)) for (let document = from, to = index.kinds[n + 1]?.[2] ?? index.size; document < to; document++) having[document]++;
    });
    return document => having[document] > filters.length;
  };

  /** The points of each document: sums over the words, each with the best of its lists, and the words that it has. */
  const tally = (size, wants) => {
    const points = new Float64Array(size), matched = new Float64Array(size), best = new Float64Array(size), hits = [];
    const give = (document, more) => {
      if (!points[document]) hits.push(document);
      points[document] += more;
    };
    const collect = (lists, use) => {
      const some = [];
      for (const [text, factor] of lists) each(text, (document, weight) => {
        if (!best[document]) {
          if (!wants(document)) return;
          some.push(document);
        }
        if (weight * factor > best[document]) best[document] = weight * factor;
      });
      for (const document of some) {
        use(document, best[document]);
        best[document] = 0;
      }
    };
    /** Counts what answers a word; one that has it whole need not have its parts. */
    const count = ({ word, whole, parts }) => {
      if (!parts) return collect(whole.lists, (document, more) => {
        give(document, more);
        matched[document] += word.stop ? 0 : 1;
      });
      const shares = new Map();
      collect(whole.lists, (document, more) => {
        give(document, more);
        shares.set(document, 0);
      });
      for (const { lists } of parts) collect(lists, (document, more) => {
        give(document, more / parts.length);
        shares.set(document, (shares.get(document) || 0) + 1 / parts.length);
      });
      shares.forEach((share, document) => { matched[document] += share || 1; });
    };
    return { points, matched, hits, give, count };
  };

  /** The best of many, as [document, score, share], the best first. */
  const top = (documents, scores, shares) => {
    const least = documents.length > MOST ? Float64Array.from(documents, document => scores[document]).sort().at(-MOST) : 0;
    return documents.filter(document => scores[document] >= least).sort((a, b) => scores[b] - scores[a] || a - b).slice(0, MOST).map(document => [document, scores[document], shares[document]]);
  };

  /**
   * The documents that answer: { found: the best, [[document, score, share of the words that it has]], full: how many have all
   * words, total: how many have these or, where there are none, some, kinds: how many of these of each kind of the index,
   * spelled: words that were taken for others, each with those, missing: words that nothing has, open: whether the last word
   * may be a beginning, terms, index }.
   */
  const seek = async (asked, filters = [], kinds) => {
    const index = await head(), all = words(asked), open = !/\s$/.test(asked);
    const terms = all.some(word => !word.stop) ? all.filter((word, i) => !word.stop || open && i === all.length - 1) : all;
    const [wants, ...looked] = await Promise.all([among(index, filters, kinds), ...terms.map((word, i) => look(index, word, open && i === terms.length - 1))]);
    const { points, matched, hits, give, count } = tally(index.size, wants), spelled = [], missing = [];
    const judge = (text, { lists, near }) => {
      if (near?.length) spelled.push([text, near]); else if (!lists.length) missing.push(text);
    };
    for (const answer of looked) {
      const { word, whole, parts } = answer;
      count(answer);
      if (!parts) { if (!word.stop) judge(word.text, whole); } else if (!whole.lists.length) parts.forEach((part, n) => judge(word.parts[n], part));
    }
    if (!terms.length && (filters.length || kinds)) for (let document = 0; document < index.size; document++) if (wants(document)) give(document, 1);
    // A stop word may be the beginning of another word, but need not.
    const total = terms.filter(word => !word.stop).length;
    for (const document of hits) {
      matched[document] = total ? Math.min(1, matched[document] / total) : 1;
      points[document] *= matched[document] ** 2;
    }
    const whole = hits.filter(document => matched[document] > .999), counted = whole.length ? whole : hits, ends = index.kinds.map((none, n, all) => all[n + 1]?.[2] ?? index.size);
    const numbers = ends.map(() => 0);
    for (const document of counted) numbers[ends.findIndex(end => document < end)]++;
    return { index, found: top(hits, points, matched), full: whole.length, total: counted.length, kinds: numbers, spelled, missing, open, terms };
  };

  Object.assign(Daymark.index, { seek });
})();
