/* The chips of the search page, by kind and by values. A pressed chip stands in the field, as kind:api, and the other way round. */
(() => {
  "use strict";
  const { $, el, word, number, parse, written, index: { seek, cards } } = Daymark;
  const FACETS = ["owner", "system", "lifecycle", "tag"], COUNTED = 200, MAX_FILES = 32, VALUES = 6;

  const of = (facet, filter) => filter.startsWith(facet + ":");
  /** The documents that have all words, or some where none has all. */
  const full = ({ found, full }) => full ? found.filter(([, , share]) => share > .999) : found;

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
    const chip = (filter, name, count, pressed) => el("button", { type: "button", className: "pick", "aria-pressed": String(pressed), "data-filter": filter },
      el("span", { dir: "auto" }, name), ...count === undefined ? [] : [" ", el("span", { className: "num" }, number(count))]);
    const group = (name, chips) => el("div", { role: "group", "aria-label": name }, el("h2", {}, name), ...chips);
    const name = facet => $("#facet-" + facet)?.textContent || (facet === "set" ? word("find.set") : facet);

    /** How many of the answers are of each kind, whatever kind is asked for. */
    const byKind = async ({ filters, rest }, answer) => {
      const others = filters.filter(filter => !of("kind", filter)), { index, kinds } = others.length < filters.length ? await seek(rest, others) : answer;
      return index.kinds.map(([kind, name], n) => {
        const filter = "kind:" + kind.toLowerCase();
        return [filter, name, kinds[n], filters.includes(filter)];
      }).filter(([, , count, pressed]) => count || pressed);
    };
    const byValue = (facet, some, filters) => {
      const counts = new Map(filters.filter(filter => of(facet, filter)).map(filter => [filter, 0]));
      for (const card of some) for (const filter of card.filters) if (of(facet, filter)) counts.set(filter, (counts.get(filter) || 0) + 1);
      const all = [...counts].sort((a, b) => filters.includes(b[0]) - filters.includes(a[0]) || b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
      // A value that all have narrows nothing.
      return all.filter(([filter, count]) => filters.includes(filter) || count < some.length).slice(0, VALUES)
        .map(([filter, count]) => chip(filter, filter.slice(facet.length + 1), count, filters.includes(filter)));
    };

    let turn = 0;
    const draw = async (answer, asked) => {
      const mine = ++turn, query = parse(asked), { index } = answer;
      const row = asked && index ? await byKind(query, answer) : [], counted = asked && index ? best(index, full(answer)) : [];
      const some = counted.length ? await cards(index, counted) : [];
      if (mine !== turn) return;
      const focused = document.activeElement?.closest(".pick")?.dataset.filter;
      kinds.replaceChildren(...row.length > 1 || row.some(([, , , pressed]) => pressed) ? row.map(one => chip(...one)) : []);
      const more = ["set", "type"].filter(facet => query.filters.some(filter => of(facet, filter)));
      const groups = [...more, ...FACETS].map(facet => [facet, byValue(facet, some, query.filters)]).filter(([, chips]) => chips.length);
      const among = groups.length && answer.kinds.reduce((sum, n) => sum + n, 0) > counted.length ? [el("p", { className: "sub" }, word("find.among", counted.length))] : [];
      $("div", values).replaceChildren(...groups.map(([facet, chips]) => group(name(facet), chips)), ...among);
      values.hidden = !groups.length;
      kinds.hidden = !kinds.childElementCount;
      if (focused) ([...kinds.children, ...values.querySelectorAll(".pick")].find(one => one.dataset.filter === focused) || field).focus();
    };

    for (const box of [kinds, values]) box.addEventListener("click", event => {
      const filter = event.target.closest(".pick")?.dataset.filter;
      if (!filter) return;
      const { filters, rest } = parse(field.value), others = filters.filter(one => one !== filter && !(of("kind", filter) && of("kind", one)));
      choose(written(rest, filters.includes(filter) ? others : [...others, filter]));
    });
    return (answer, asked) => { draw(answer, asked).catch(() => { /* Then the chips stay as they were. */ }); };
  };
})();
