/* What answers a query: entries of the index, places of the portal, things to do, and what this browser remembers. */
(() => {
  "use strict";
  const { base, $, $$, word, fold, termsOf, parse } = Daymark;
  const PREFIXES = new Map([["@", ["group", "user"]], ["/", ["api", "operation"]]]);
  /** The search page shows ways to browse before somebody asks. */
  const onPage = $("[data-find-page]");
  const LONGEST = 300, REMEMBERED = 5;

  /** Whether each of some words begins a word of a text. */
  const has = (text, words) => words.every(word => text.split(/[^\p{L}\p{N}]+/u).some(one => one.startsWith(word)));

  /* What there is besides the index: the pages of the side bar, and things to do. */
  const places = $$(".side :is(.nav, .stamp) a[href]").filter(link => !link.closest(".starred")).map(link => ({
    group: word("find.places"), title: $("span", link)?.textContent || link.textContent, href: link.href, symbol: $("use", link)?.getAttribute("href").slice(3),
  }));
  const deeds = [{ group: word("find.deeds"), title: word("find.theme"), symbol: "theme", act: () => Daymark.switchTheme?.() }];
  /** What this browser remembers may be anything. */
  const remembered = (all, group) => all.filter(({ href }) => href !== Daymark.fromRoot()).slice(0, REMEMBERED).map(({ kind, ref, title, href }) =>
    ({ group, kind: String(kind ?? ref).split(":")[0], title: String(title), href: base + href }));
  const own = () => {
    const recent = remembered(Daymark.recents(), word("find.recent")), starred = remembered(Daymark.stars().reverse(), word("find.starred"));
    return [...recent, ...starred.filter(star => !recent.some(({ href }) => href === star.href))];
  };

  /** An entry of the index in the group of its kind. */
  const named = (index, entry) => ({ ...entry, group: index.kinds.find(([kind]) => kind === entry.kind)[1] });

  const tagged = async (start, most) => {
    const tags = await Daymark.tags(start), exact = tags.some(tag => tag.title === start);
    const answer = exact ? await Daymark.answer('tag:"' + start + '"') : { entries: [], total: 0 };
    const found = [...tags, ...answer.entries.map(entry => named(answer.index, entry))];
    return { ...answer, entries: found.slice(0, most), terms: termsOf(start), open: true, total: tags.length + answer.total };
  };

  /** A query that keeps to a value, whatever other values of that facet somebody wrote. */
  const within = (asked, filter) => {
    const { filters, rest } = parse(asked), facet = filter.slice(0, filter.indexOf(":") + 1);
    return Daymark.written(rest, [...filters.filter(one => !one.startsWith(facet)), filter]);
  };

  /** How many of the documents found are of each kind, by the name of its group. */
  const counts = ({ index, kinds }) => new Map(index.kinds.map(([, name], n) => [name, kinds[n]]));

  /**
   * What answers a query: what seek tells of it, the best entries, how many there are in all and of each kind.
   *
   * @param filter a value that everything must have, if any
   */
  const answers = async (query, most, filter) => {
    const asked = query.slice(0, LONGEST).trimStart(), prefixed = filter ? undefined : PREFIXES.get(asked[0]);
    if (!asked.trim()) return { entries: filter || onPage ? [] : [...own(), ...places, ...deeds], terms: [], total: 0 };
    if (asked[0] === "#" && !filter) return tagged(fold(asked.slice(1).trim()), most);
    const rest = prefixed ? asked.slice(1) : asked;
    // A path with several parts may stand on any page.
    const kinds = asked[0] === "/" && rest.includes("/") ? undefined : prefixed;
    const answer = await Daymark.answer(filter ? within(rest, filter) : rest, kinds), { index, entries, full, terms } = answer;
    const words = fold(rest.trim());
    const local = kinds || filter || !words || parse(asked).filters.length ? [] : [...places, ...deeds].filter(({ title }) => has(fold(title), words.split(/\s+/)));
    const first = local.filter(({ title }) => fold(title).startsWith(words) && words.length > 2), later = local.filter(one => !first.includes(one));
    const best = (full ? entries.filter(entry => entry.whole) : entries).map(entry => named(index, entry));
    return { ...answer, terms: terms.length ? terms : termsOf(rest), entries: [...first, ...best, ...later].slice(0, most), total: answer.total + local.length, counts: counts(answer) };
  };

  Object.assign(Daymark, { answers });
})();
