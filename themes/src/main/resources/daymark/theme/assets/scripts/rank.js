/* The answers of the index as a reader meets them: the best by their titles too, with the place in the text that answers. */
(() => {
  "use strict";
  const { index: { seek, cards, text, endings, postings, head }, termsOf: words, parse, base, stem, fold, word, breath } = Daymark;
  const FILES = 15, MOST_BLOCKS = 10, FEWEST_BLOCKS = 4, MAX_CARDS = 50, SNIPPET = 160;

  /** The best documents whose cards stand in few files: fewer where the words took many. */
  const few = (index, found) => {
    const most = Math.max(FEWEST_BLOCKS, Math.min(MOST_BLOCKS, FILES - index.read.size)), blocks = new Set(), kept = [];
    for (const one of found) {
      const block = Math.floor(one[0] / index.cards);
      if (blocks.size === most && !blocks.has(block)) continue;
      blocks.add(block);
      kept.push(one);
      if (kept.length === MAX_CARDS) break;
    }
    return kept;
  };

  const plain = title => words(title).filter(one => !one.stop).map(one => one.text).join(" ");
  /** How much better a title answers than its words alone tell. */
  const lift = (card, terms, asked) => {
    const names = [plain(card.title), fold(card.path.split("/").at(-2) || "")];
    if (names.includes(asked)) return 3;
    if (asked && names.some(name => name.startsWith(asked))) return 2;
    const has = text => {
      const all = words(text).flatMap(one => [one.text, ...one.parts.map(fold)]);
      return terms.every((term, i) => all.some(one => one === term.text || stem(one) === term.term || i === terms.length - 1 && one.startsWith(term.text)));
    };
    return !terms.length ? 1 : has(card.title) ? 1.5 : has(card.title + " " + card.about) ? 1.3 : 1;
  };

  /** Entries that answer a query, the best first, and what seek tells of it. */
  const answer = async (query, kinds) => {
    const { filters, rest } = parse(query), sought = await seek(rest, filters, kinds), { index, found, terms } = sought;
    const best = few(index, found), shown = await cards(index, best.map(([document]) => document)), asked = plain(rest);
    await breath();
    const entries = shown.map((card, i) => ({ ...card, points: best[i][1] * lift(card, terms, asked), whole: best[i][2] > .999 }));
    entries.sort((a, b) => b.points - a.points || a.title.length - b.title.length || a.document - b.document);
    return { ...sought, entries };
  };

  /** Tags that begin so, with how many entities have them. */
  const tags = async start => {
    const index = await head(), found = await endings(index, "=tag:" + start);
    return found.map(([key, list]) => {
      const tag = key.slice(5), uses = postings(list).documents.length;
      return { group: word("find.tags"), symbol: "filter", title: tag, end: String(uses), href: base + "catalog/" + index.index + "?tag=" + encodeURIComponent(tag), uses };
    }).sort((a, b) => b.uses - a.uses);
  };

  /** The section that answers best, and of its text the part with the most different words that were asked for. */
  const passage = async (index, entry, { stems, last }) => {
    const wanted = ({ text, term }) => stems.has(term) || last && text.startsWith(last);
    const answering = raw => words(raw).flatMap(one => [one, ...one.parts.map(part => ({ text: part, term: stem(part) }))]).filter(wanted).map(({ term }) => term);
    const { lead, sections } = await text(index, entry.document);
    let best = { points: 0 };
    for (const section of [{ anchor: "", heading: "", text: lead }, ...sections]) {
      const heading = new Set(answering(section.heading));
      const hits = [];
      for (const { 0: raw, index: at } of section.text.matchAll(/\S+/g)) {
        // Writing without gaps is one long word.
        for (const term of answering(raw)) hits.push([at + (raw.length > 40 ? Math.max(0, fold(raw).indexOf(term)) : 0), term]);
      }
      for (let from = 0, to = 0; from < hits.length || !from && heading.size; from++) {
        while (to < hits.length && hits[to][0] < hits[from][0] + SNIPPET) to++;
        const terms = new Set(hits.slice(from, to).map(hit => hit[1]));
        const points = terms.size * 2 + heading.size * 2 + (hits.length ? .5 : 0);
        if (points > best.points) best = { points, section, at: hits[from]?.[0] ?? 0 };
      }
    }
    if (!best.section) return {};
    const { anchor, heading, text: all } = best.section, gap = all.indexOf(" ", best.at - 40), start = best.at < 60 ? 0 : gap >= 0 && gap < best.at ? gap + 1 : best.at - 40;
    const rest = all.slice(start, start + SNIPPET + 1), cut = rest.length > SNIPPET, end = cut && rest.lastIndexOf(" ") > SNIPPET / 2 ? rest.lastIndexOf(" ") : SNIPPET;
    return { anchor, heading, snippet: (start ? "… " : "") + rest.slice(0, end) + (cut ? " …" : "") };
  };

  Object.assign(Daymark, { answer, tags, passage });
})();
