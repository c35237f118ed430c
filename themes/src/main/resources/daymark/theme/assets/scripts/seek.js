/* Looks up words in the index of the site, all that a query needs at once. */
(() => {
  "use strict";
  const { stem, termsOf: words, breath, index: { head, list, endings, postings, shardOf } } = Daymark;
  const MAX_ENDINGS = 12, SHORT = 3, SLIP_LETTERS = 7, SLIP_SHORTEST = 4, SLIP_SHARDS = 4, MOST = 500;
  const AS_BEGINNING = .7, AS_SLIP = .6, WHOLE = 6;

  const oneSlip = (a, b) => {
    let at = 0;
    while (at < a.length && a[at] === b[at]) at++;
    const rest = (text, skip) => text.slice(at + skip);
    return rest(a, 1) === rest(b, 1) || rest(a, 1) === rest(b, 0) || rest(a, 0) === rest(b, 1)
      || a[at] === b[at + 1] && a[at + 1] === b[at] && rest(a, 2) === rest(b, 2);
  };
  /** The words most like another that stand in few shards; few slip in the first letter. */
  const likeliest = (index, word, near) => {
    const unlike = one => (one[0] !== word[0]) * 2 + (one.length !== word.length), shards = new Set();
    return near.sort((a, b) => unlike(a) - unlike(b) || (a < b ? -1 : 1)).filter(one => {
      const shard = shardOf(index, stem(one));
      return shards.has(shard) || shards.size < SLIP_SHARDS && shards.add(shard);
    });
  };
  /** Words of titles from which a word differs in one letter; with open, also those that only begin so. */
  const slips = async (index, word, open) => {
    if (word.length < SLIP_SHORTEST) return [];
    const start = word.slice(0, SLIP_LETTERS), rests = new Set([start]), found = new Set();
    for (let i = 0; i < start.length; i++) rests.add(start.slice(0, i) + start.slice(i + 1));
    const lists = await Promise.all([...rests].map(rest => list(index, "~" + rest)));
    for (const near of lists.flatMap(some => some.split(","))) {
      if (near && (oneSlip(word, near) || open && near.length > word.length && [-1, 0, 1].some(more => oneSlip(word, near.slice(0, word.length + more))))) found.add(near);
    }
    return likeliest(index, word, [...found]);
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
    if (!word.parts.length) return { word, parts: [], ...await answers(index, word, open) };
    const [exact, ...parts] = await Promise.all([list(index, word.term), ...word.parts.map((text, n) => answers(index, { text, term: stem(text) }, open && n === word.parts.length - 1))]);
    return { word, lists: exact ? [[exact, WHOLE]] : [], parts };
  };

  /** Values of one facet widen each other, as in the list of the catalog; only tags all have to be there. */
  const byFacet = filters => {
    const facets = new Map();
    for (const filter of filters) {
      const facet = filter.startsWith("tag:") ? filter : filter.split(":")[0];
      facets.set(facet, [...facets.get(facet) || [], filter]);
    }
    return [...facets.values()];
  };
  /** Of how many facets, one after the other, each document has a value that is asked for, and how many are enough. */
  const among = async (index, filters, kinds) => {
    const having = new Uint8Array(index.size), facets = byFacet(filters);
    const lists = await Promise.all(facets.map(values => Promise.all(values.map(filter => list(index, "=" + filter.replace(/ /g, "\u00a0"))))));
    lists.forEach((some, n) => {
      for (const one of some) for (const document of postings(one).documents) if (having[document] === n) having[document]++;
    });
    index.kinds.forEach(([kind, , from], n) => {
      if (kinds?.includes(kind)) for (let document = from, to = index.kinds[n + 1]?.[2] ?? index.size; document < to; document++) having[document]++;
    });
    return { having, enough: facets.length + (kinds ? 1 : 0) };
  };

  /* What is counted of each document. Made once and cleared by who used it; one more while two queries are counted at a time. */
  const boards = [];
  const board = size => boards.pop() || { best: new Float32Array(size), points: new Float64Array(size), matched: new Float64Array(size), whole: new Uint16Array(size), some: new Uint32Array(size), hits: new Uint32Array(size) };

  /** The points that the best have at least, or a little less: numbers with the same first half of their bits count as equal. */
  const least = (hits, points) => {
    if (hits.length <= MOST) return 0;
    const number = new Float32Array(1), bits = new Uint32Array(number.buffer), sizes = new Uint32Array(1 << 15);
    for (let i = 0; i < hits.length; i++) {
      number[0] = points[hits[i]];
      sizes[bits[0] >>> 16]++;
    }
    let half = sizes.length;
    for (let left = MOST; left > 0;) left -= sizes[--half];
    bits[0] = half << 16;
    return number[0];
  };

  /**
   * Counts what answers the words: of each document the sum over the words, each with the best of its lists, and the share
   * of the words that it has. One that has a word whole need not have its parts. Without words all count that are wanted.
   *
   * @return the best as [document, score, share], the best first, how many have all words, and of each kind how many have
   *     all or, where there are none, some
   */
  const tally = async (index, { having, enough }, looked) => {
    const used = board(index.size), { best, points, matched, whole, some, hits: all } = used;
    let found = 0;
    const give = (document, more) => {
      if (!points[document]) all[found++] = document;
      points[document] += more;
    };
    const count = (lists, worth, share, word) => {
      let size = 0;
      for (const [text, factor] of lists) {
        const { documents, weights } = postings(text);
        for (let i = 0; i < documents.length; i++) {
          const document = documents[i], weight = weights[i] * factor;
          if (having[document] < enough) continue;
          if (!best[document]) some[size++] = document;
          if (weight > best[document]) best[document] = weight;
        }
      }
      for (let i = 0; i < size; i++) {
        const document = some[i];
        give(document, best[document] * worth);
        best[document] = 0;
        if (whole[document] !== word) matched[document] += share;
        if (share === 1) whole[document] = word;
      }
    };
    for (const [n, { word, lists, parts }] of looked.entries()) {
      await breath();
      count(lists, 1, word.stop ? 0 : 1, n + 1);
      for (const part of parts) count(part.lists, 1 / parts.length, 1 / parts.length, n + 1);
    }
    await breath();
    if (!looked.length) having.forEach((has, document) => { if (enough && has >= enough) give(document, 1); });

    // A stop word may be the beginning of another word, but need not.
    const hits = all.subarray(0, found), total = looked.filter(({ word }) => !word.stop).length;
    const ends = index.kinds.map((none, n, kinds) => kinds[n + 1]?.[2] ?? index.size), kinds = ends.map(() => 0), fullKinds = ends.map(() => 0);
    let full = 0;
    for (const document of hits) {
      const share = total ? Math.min(1, matched[document] / total) : 1;
      let kind = 0;
      while (document >= ends[kind]) kind++;
      kinds[kind]++;
      if (share > .999) {
        full++;
        fullKinds[kind]++;
      }
      matched[document] = share;
      points[document] *= share ** 3;
    }
    const from = least(hits, points), top = [];
    for (const document of hits) {
      if (points[document] >= from) top.push([document, points[document], matched[document]]);
      points[document] = matched[document] = whole[document] = 0;
    }
    boards.push(used);
    return { found: top.sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MOST), full, kinds: full ? fullKinds : kinds };
  };

  /**
   * The documents that answer: { found: the best, [[document, score, share of the words that it has]], full: how many have all
   * words, total: how many have these or, where there are none, some, kinds: how many of these of each kind of the index,
   * spelled: words that were taken for others, each with those, missing: words that nothing has, open: whether the last word
   * may be a beginning, terms, index, with the numbers of the shards that this query read }.
   */
  const seek = async (asked, filters = [], kinds) => {
    const index = { ...await head(), read: new Set() }, all = words(asked), open = !/\s$/.test(asked);
    const terms = all.some(word => !word.stop) ? all.filter((word, i) => !word.stop || open && i === all.length - 1) : all;
    const [wants, ...looked] = await Promise.all([among(index, filters, kinds), ...terms.map((word, i) => look(index, word, open && i === terms.length - 1))]);
    const spelled = [], missing = [];
    const judge = (text, { lists, near }) => {
      if (near?.length) spelled.push([text, near]); else if (!lists.length) missing.push(text);
    };
    for (const answer of looked) {
      const { word, lists, parts } = answer;
      if (!parts.length) { if (!word.stop) judge(word.text, answer); } else if (!lists.length) parts.forEach((part, n) => judge(word.parts[n], part));
    }
    for (const [text] of looked.flatMap(({ lists, parts }) => [lists, ...parts.map(part => part.lists)].flat())) {
      await breath();
      postings(text);
    }
    const counted = await tally(index, wants, looked);
    return { ...counted, index, total: counted.kinds.reduce((sum, n) => sum + n, 0), spelled, missing, open, terms };
  };

  Object.assign(Daymark.index, { seek });
})();
