/* The chips of the search page, by kind and by values. A pressed chip stands in the field, as kind:api, and the other way round. */
(() => {
  "use strict";
  const { $, el, word, number, parse, written, index: { seek, cards, names } } = Daymark;
  const FACETS = ["owner", "system", "lifecycle", "tag"], COUNTED = 200, MAX_FILES = 32, VALUES = 6;

  const of = (facet, filter) => filter.startsWith(facet + ":");
  /** The documents that have all words, or some where none has all. */
  const full = ({ found, full }) => full ? found.filter(([, , share]) => share > .999) : found;

  const count = ({ kinds }) => kinds.reduce((sum, n) => sum + n, 0);

  /** The best answers, of those that stand in few files. */
  const best = (index, found) => {
    const files = new Set();
    return found.slice(0, COUNTED).map(([document]) => document).filter(document => {
      const file = Math.floor(document / index.cards);
      return files.has(file) || files.size < MAX_FILES && files.add(file);
    });
  };

  /**
   * Draws chips for each answer.
   *
   * @param kinds where the chips of kinds are
   * @param values where the others are
   * @param choose is called with a query when a chip is pressed
   */
  Daymark.narrow = (field, kinds, values, choose) => {
    const chip = (filter, name, count, pressed) => el("button", { type: "button", className: "pick", title: filter, "aria-pressed": String(pressed), "data-filter": filter },
      el("span", { dir: "auto" }, name), " ", el("span", { className: "num" }, number(count)));
    const group = (name, chips) => el("div", { role: "group", "aria-label": name }, el("h2", {}, name), ...chips);
    const name = facet => $("#facet-" + facet)?.textContent || (facet === "set" ? word("find.set") : facet);

    /** What answers whatever values of a facet are asked for, as they widen each other. Tags narrow each other. */
    const without = async (facet, { filters, rest }, answer) => {
      const others = facet === "tag" ? filters : filters.filter(filter => !of(facet, filter));
      return others.length < filters.length && (others.length || rest.trim()) ? seek(rest, others) : answer;
    };
    const byKind = async (query, answer) => {
      const { index, kinds } = await without("kind", query, answer);
      return index.kinds.map(([kind, name], n) => {
        const filter = "kind:" + kind.toLowerCase();
        return [filter, name, kinds[n], query.filters.includes(filter)];
      }).filter(([, , count, pressed]) => count || pressed);
    };
    const byValue = async (facet, query, answer, sample, titles) => {
      const { filters, rest } = query, pressed = filters.filter(filter => of(facet, filter)), counts = new Map();
      const found = await without(facet, query, answer), some = await sample(found);
      for (const card of some) for (const filter of card.filters) if (of(facet, filter)) counts.set(filter, (counts.get(filter) || 0) + 1);
      // What a pressed value brings is known of all answers.
      await Promise.all(pressed.map(async filter => {
        const alone = facet === "tag" ? answer : await seek(rest, [...filters.filter(one => !of(facet, one)), filter]);
        counts.set(filter, count(alone));
      }));
      const all = [...counts].sort((a, b) => pressed.includes(b[0]) - pressed.includes(a[0]) || b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
      // A value that all have narrows nothing.
      const chips = all.filter(([filter, count]) => pressed.includes(filter) || count < some.length).slice(0, Math.max(VALUES, pressed.length))
        .map(([filter, count]) => chip(filter, titles[filter] || filter.slice(facet.length + 1), count, pressed.includes(filter)));
      return { facet, chips, among: count(found) > some.length ? some.length : 0 };
    };
    /** What the chips say of an answer. */
    const tell = async (answer, asked) => {
      if (!asked || !answer.index) return { row: [], groups: [] };
      const query = parse(asked), { index } = answer, samples = new Map(), titles = await names(index);
      const sample = found => samples.get(found) || samples.set(found, cards(index, best(index, full(found)))).get(found);
      const more = ["set", "type"].filter(facet => query.filters.some(filter => of(facet, filter)));
      const groups = await Promise.all([...more, ...FACETS].map(facet => byValue(facet, query, answer, sample, titles)));
      return { row: await byKind(query, answer), groups: groups.filter(({ chips }) => chips.length) };
    };

    let turn = 0;
    const draw = async (answer, asked) => {
      const mine = ++turn, { row, groups } = await tell(answer, asked);
      if (mine !== turn) return;
      const focused = document.activeElement?.closest(".pick")?.dataset.filter, among = Math.max(0, ...groups.map(({ among }) => among));
      kinds.replaceChildren(...row.length > 1 || row.some(([, , , pressed]) => pressed) ? row.map(one => chip(...one)) : []);
      $("div", values).replaceChildren(...groups.map(({ facet, chips }) => group(name(facet), chips)), ...among ? [el("p", { className: "sub" }, word("find.among", among))] : []);
      values.hidden = !groups.length;
      kinds.hidden = !kinds.childElementCount;
      if (focused) ([...kinds.children, ...values.querySelectorAll(".pick")].find(one => one.dataset.filter === focused) || field).focus();
    };

    for (const box of [kinds, values]) box.addEventListener("click", event => {
      const filter = event.target.closest(".pick")?.dataset.filter;
      if (!filter) return;
      const { filters, rest } = parse(field.value), others = filters.filter(one => one !== filter);
      choose(written(rest, filters.includes(filter) ? others : [...others, filter]));
    });
    return (answer, asked) => { draw(answer, asked).catch(() => { /* Then the chips stay as they were. */ }); };
  };
})();
