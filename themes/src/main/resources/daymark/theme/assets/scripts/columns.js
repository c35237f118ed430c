/* The catalog as columns: what the list of entities filters and the search looks through. */
(() => {
  "use strict";
  if (Daymark.catalog) return;
  const { base, load, fold } = Daymark;
  const FAULTY = 1, REJECTED = 2, IMPLIED = 4, UNKNOWN = 8;
  const NO_OWNER = "no owner";

  const compare = (a, b) => a < b ? -1 : a > b ? 1 : 0;

  /** The values that entities have of one facet: those of entity i are codes[from[i]] up to codes[from[i + 1]]. */
  const facet = (id, values, labels, cells) => {
    const from = new Int32Array(cells.length + 1), codes = [];
    cells.forEach((cell, i) => {
      from[i] = codes.length;
      if (typeof cell === "number") codes.push(cell); else codes.push(...cell);
    });
    from[cells.length] = codes.length;
    return { id, values, labels, from, codes: Int32Array.from(codes), place: new Map(values.map((value, place) => [value, place])) };
  };

  const model = (head, parts, complete) => {
    const columns = {};
    for (const name in parts[0]) columns[name] = parts.length > 1 ? parts.flatMap(part => part[name]) : parts[0][name];
    const things = of => ({
      kind: i => head.kinds[of.kind[i]],
      namespace: i => head.namespaces[of.namespace[i]],
      name: i => of.name[i],
      title: i => {
        const title = of.title[i], name = of.name[i];
        return typeof title === "string" ? title : title ? name.slice(0, title).replace(/[._-]/g, " ").replace(/(^| )([a-z])/g, (all, gap, first) => gap + first.toUpperCase()) : name;
      },
      ref(i) { return this.kind(i) + ":" + this.namespace(i) + "/" + this.name(i); },
      href(i) {
        return of.state[i] & UNKNOWN ? "" : base + (of.path[i] || `catalog/${this.namespace(i)}/${this.kind(i)}/${this.name(i)}/`) + head.index;
      },
      implied: i => of.state[i] & IMPLIED,
      rejected: i => of.state[i] & REJECTED,
    });
    const all = things(columns), named = things(head.named), size = columns.name.length;
    named.count = head.named.name.length;
    named.initials = i => head.named.initials[i] || "";
    named.label = i => head.named.state[i] & UNKNOWN ? named.ref(i) : named.title(i);

    const places = head.named.name.map((name, i) => i);
    const naming = (id, usual, none) => {
      const value = i => (named.kind(i) === usual ? "" : named.kind(i) + ":") + (named.namespace(i) === "default" ? "" : named.namespace(i) + "/") + named.name(i);
      const cells = none ? columns[id].map(cell => cell === -1 ? places.length : cell) : columns[id];
      return facet(id, [...places.map(value), NO_OWNER], [...places.map(named.label), none || NO_OWNER], cells);
    };
    const facets = [
      facet("kind", head.kinds, head.kindTitles, columns.kind),
      facet("lifecycle", head.lifecycles, head.lifecycles, columns.lifecycle),
      naming("owner", "group", Daymark.word("unowned")),
      facet("type", head.types, head.types, columns.type),
      naming("system", "system"),
      facet("tag", head.tags, head.tags, columns.tag),
      naming("domain", "domain"),
      facet("namespace", head.namespaces, head.namespaces, columns.namespace),
      facet("state", ["with problems"], [Daymark.word("faulty")], columns.state.map(state => state & FAULTY ? 0 : [])),
      facet("starred", ["1"], [Daymark.word("starred")], columns.state.map(() => [])),
    ];
    const byId = Object.fromEntries(facets.map(each => [each.id, each]));
    const first = (id, i) => byId[id].from[i] < byId[id].from[i + 1] ? byId[id].codes[byId[id].from[i]] : -1;
    const labels = (id, i) => Array.from(byId[id].codes.subarray(byId[id].from[i], byId[id].from[i + 1]), code => byId[id].labels[code]);

    /* Files of one kind are sorted each for itself; people and places come last. */
    const order = Array.from({ length: size }, (none, i) => i);
    if (parts.length > 1) {
      const keys = order.map(i => +["user", "group", "location"].includes(all.kind(i)) + all.title(i).toLowerCase());
      order.sort((a, b) => compare(keys[a], keys[b]) || compare(all.ref(a), all.ref(b)));
    }
    const texts = [], hay = [];
    /** What else leads to an entity: the labels of what it has of some facets. */
    const also = (i, ...ids) => {
      let text = "";
      for (const id of ids) {
        const { from, codes, labels } = byId[id], folded = byId[id].folded ||= labels.map(fold);
        for (let c = from[i]; c < from[i + 1]; c++) text += "\n" + folded[codes[c]];
      }
      return text;
    };
    return {
      ...all, also, page: path => base + path + head.index, named, facets, facet: id => byId[id], first, labels, size, complete, texts,
      /** Those that a descriptor declares, by title. */
      order: order.filter(i => !all.implied(i)),
      /** What the text filter looks at. */
      hay: i => hay[i] ??= fold(all.title(i) + "\n" + all.name(i) + "\n" + (texts[i] || "")) + also(i, "type", "owner", "system", "tag"),
      /** Takes the descriptions of some entities that follow each other. */
      tell(from, some) {
        some.forEach((text, n) => {
          texts[from + n] = text;
          hay[from + n] = undefined;
        });
      },
      /** Marks entities by their references. */
      mark(refs) {
        const { values, labels } = byId.starred;
        Object.assign(byId.starred, facet("starred", values, labels, order.map((none, i) => refs.size && refs.has(all.ref(i)) ? 0 : [])));
      },
    };
  };

  /** What is left when some values are chosen and some words asked for, and what each other value would leave. */
  const select = (catalog, chosen, words) => {
    const asked = catalog.facets.filter(each => chosen[each.id]?.size).map(of => {
      const wanted = new Uint8Array(of.values.length), values = [...chosen[of.id]];
      for (const value of values) if (of.place.has(value)) wanted[of.place.get(value)] = 1;
      return { of, wanted, needed: of.id === "tag" ? values.length : 1, all: of.id === "tag" };
    });
    const rows = [], counts = {}, tallies = catalog.facets.map(of => ({ of, count: counts[of.id] = new Int32Array(of.values.length) }));
    for (const i of catalog.order) {
      if (words.length && !words.every(word => catalog.hay(i).includes(word))) continue;
      let misses = 0, missed;
      for (const ask of asked) {
        const { from, codes } = ask.of;
        let hits = 0;
        for (let c = from[i]; c < from[i + 1]; c++) hits += ask.wanted[codes[c]];
        if (hits < ask.needed) {
          missed = ask;
          if (++misses > 1) break;
        }
      }
      if (misses > 1 || misses && missed.all) continue;
      if (!misses) rows.push(i);
      for (const { of, count } of tallies) {
        if (!misses || missed.of === of) for (let c = of.from[i]; c < of.from[i + 1]; c++) count[of.codes[c]]++;
      }
    }
    return { rows, counts };
  };

  const STAGES = ["production", "experimental", "deprecated"];
  /** Sorts rows by a column; those without a value come last. "-" before the column turns the order round. */
  const sort = (catalog, rows, by) => {
    const id = by.replace("-", ""), of = catalog.facet(id), sign = by[0] === "-" ? -1 : 1;
    if (!of) return sign < 0 ? rows.reverse() : rows;
    const key = code => (id === "lifecycle" ? String(STAGES.indexOf(of.values[code]) & 3) : "") + fold(of.labels[code]);
    const ranks = new Int32Array(of.values.length);
    of.values.map((value, code) => [key(code), code]).sort((a, b) => compare(a[0], b[0])).forEach(([, code], rank) => { ranks[code] = sign * (rank + 1); });
    const rank = i => catalog.first(id, i) < 0 ? 1e9 : ranks[catalog.first(id, i)];
    return rows.sort((a, b) => rank(a) - rank(b));
  };

  /** Does something for all numbers below a size, while nobody waits for anything. */
  const idle = window.requestIdleCallback || (work => setTimeout(work, 1));
  const prepare = (size, work, from = 0) => idle(() => {
    const to = Math.min(size, from + 250);
    for (let i = from; i < to; i++) work(i);
    if (to < size) prepare(size, work, to);
  });

  const users = new Set();
  let current, started;
  const arrive = (head, parts, complete) => {
    current = model(head, parts, complete);
    users.forEach(use => use(current));
  };
  const start = kinds => load("catalog").then(async head => {
    let parts = [], shards = head.shards;
    if (!shards) {
      shards = [{ id: "catalog", entities: head.entities.name.length }];
      arrive(head, [head.entities], true);
    } else {
      shards.sort((a, b) => kinds.includes(b.kind) - kinds.includes(a.kind));
      for (const shard of shards) {
        parts = [...parts, await load(shard.id, head.stamp)];
        arrive(head, parts, parts.length === shards.length);
      }
    }
    return { head, shards };
  });
  /** Brings the descriptions of all entities, a few thousand at a time. */
  const describe = async use => {
    const { head, shards } = await started;
    let at = 0;
    for (const { id, entities } of shards) {
      for (let part = 0; part * head.texts < entities; part++) {
        current.tell(at + part * head.texts, await load(id + "/text-" + (part + 1), head.stamp));
        use();
      }
      at += entities;
    }
  };

  /** Hands the catalog to whoever uses it, again whenever more of a very large one is there: the wanted kinds first. */
  const catalog = (use, kinds = []) => {
    if (!users.has(use)) {
      users.add(use);
      if (current) use(current);
    }
    started ||= start(kinds);
    started.catch(() => { started = null; });
    return started;
  };

  Object.assign(Daymark, { catalog, describe, prepare, select, sort });
})();
