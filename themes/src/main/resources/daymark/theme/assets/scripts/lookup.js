/* What the search dialog and the search page find. Comes when somebody is about to search. */
(() => {
  "use strict";
  const { base, $, $$, el, tile, icon, word, fold } = Daymark;
  const RANK = { component: 2, api: 1.5, system: 1.5, group: 1 };
  const PREFIXES = { "@": ["group", "user"], "/": ["api"] };

  /* Where results come from. Whatever replaces it hands over entries as they arrive: each with kind, title, name, href,
     about (a line below the title), end (what stands behind), also (other words that lead to it), tags and lift; and
     what kinds are called, and entries of tags. */
  const source = use => Daymark.catalog(catalog => {
    const labels = (id, i) => catalog.labels(id, i);
    const tags = catalog.facet("tag"), uses = Daymark.select(catalog, {}, []).counts.tag;
    use(Array.from({ length: catalog.size }, (none, i) => i).filter(i => catalog.href(i)).map(i => ({
      get kind() { return catalog.kind(i); },
      get title() { return catalog.title(i); },
      get name() { return catalog.name(i); },
      get href() { return catalog.href(i); },
      get about() {
        const about = [...labels("owner", i).slice(0, 1), ...labels("system", i).slice(0, 1)];
        return catalog.implied(i) ? word("implied") : about.join(" · ") || catalog.ref(i);
      },
      get end() { return labels("type", i)[0] || ""; },
      get also() { return catalog.also(i, "kind", "type", "owner", "tag"); },
      get tags() { return labels("tag", i); },
      lift: (RANK[catalog.kind(i)] || 0) - (catalog.implied(i) ? 3 : 0),
    })), {
      kinds: Object.fromEntries(catalog.facet("kind").values.map((kind, n) => [kind, catalog.facet("kind").labels[n]])),
      tags: tags.values.map((tag, n) => ({ group: word("find.tags"), symbol: "filter", title: tag, end: String(uses[n]), tags: [tag], lift: uses[n] / 1e6, href: catalog.page("catalog/") + "?tag=" + encodeURIComponent(tag) })),
    });
  });

  const inWord = code => code > 127 ? /[\p{L}\p{N}]/u.test(String.fromCharCode(code)) : code > 47 && code < 58 || code > 96 && code < 123;
  /** 0 when a text does not have a part, 1 when only inside of words, 2 when a word begins so, 3 when the text does. */
  const begins = (text, part) => {
    let at = text.indexOf(part);
    if (at <= 0) return at < 0 ? 0 : 3;
    for (; at >= 0; at = text.indexOf(part, at + 1)) if (!inWord(text.charCodeAt(at - 1))) return 2;
    return 1;
  };
  const keysOf = entry => entry.keys ||= { title: fold(entry.title), name: fold(entry.name || ""), also: fold(entry.also || ""), tags: fold("\n" + (entry.tags || []).join("\n")) };
  const NAMED = [0, 3, 6, 8], ELSE = [0, .5, 1.5, 1.5];
  const score = ({ title, name, also }, part) => part === title || part === name ? 12 : Math.max(NAMED[begins(title, part)], NAMED[begins(name, part)]) || ELSE[begins(also, part)];
  /** How well an entry answers all parts; 0 when it lacks one. */
  const rank = (entry, parts, kinds) => {
    const keys = keysOf(entry);
    let sum = 0;
    for (const part of parts) {
      const best = score(keys, part);
      if (!best) return 0;
      sum += best;
    }
    return Math.max(.01, sum + (entry.lift || 0) + (kinds && kinds[0] === entry.kind ? 9 : 0) - keys.title.length / 400);
  };
  const tagged = (entry, parts) => parts.every(part => keysOf(entry).tags.includes("\n" + part)) ? (entry.kind ? 1 : 9) + entry.lift : 0;

  /* What there is besides the catalog: the pages of the side bar, and things to do. */
  const places = $$(".side :is(.nav, .stamp) a[href]").filter(link => !link.closest(".starred")).map(link => ({
    group: word("find.places"), title: $("span", link)?.textContent || link.textContent, href: link.href, symbol: $("use", link)?.getAttribute("href").slice(3), lift: .5,
  }));
  const deeds = [{ group: word("find.deeds"), title: word("find.theme"), symbol: "theme", act: () => Daymark.switchTheme?.() }];
  const recents = () => Daymark.recents().filter(({ href }) => href !== Daymark.fromRoot()).slice(0, 5).map(({ kind, title, href }) => ({ group: word("find.recent"), kind: String(kind), title: String(title), href: base + href }));

  const known = { entries: [], kinds: {}, tags: [] };
  const answer = (asked, most) => {
    const prefix = PREFIXES[asked[0]] || asked[0] === "#" ? asked[0] : "", parts = fold(prefix ? asked.slice(1) : asked).split(/\s+/).filter(Boolean);
    if (!prefix && !parts.length) return { found: [...recents(), ...places, ...deeds], parts, total: 0 };
    const kinds = PREFIXES[prefix], { entries, tags } = known;
    const among = kinds ? entries.filter(entry => kinds.includes(entry.kind)) : prefix ? parts.length ? [...tags, ...entries] : tags : [...entries, ...places, ...deeds];
    const scored = [];
    for (const entry of among) {
      const points = prefix === "#" ? tagged(entry, parts) : rank(entry, parts, kinds);
      if (points) scored.push([points, entry]);
    }
    if (!scored.length && prefix !== "#") {
      const like = Daymark.near(among, parts.join(" "));
      return { found: like.slice(0, most), parts: [], total: like.length, near: like.length > 0 };
    }
    scored.sort((a, b) => b[0] - a[0]);
    return { found: scored.slice(0, most).map(([, entry]) => entry), parts, total: scored.length };
  };

  const marked = (text, parts) => {
    const plain = fold(text);
    if (plain.length !== text.length || !parts.length) return [text];
    const hit = new Uint8Array(text.length);
    for (const part of parts) for (let at = plain.indexOf(part); at >= 0; at = plain.indexOf(part, at + part.length)) hit.fill(1, at, at + part.length);
    const pieces = [];
    for (let from = 0, to = 0; from < text.length; from = to) {
      while (to < text.length && hit[to] === hit[from]) to++;
      pieces.push(hit[from] ? el("mark", {}, text.slice(from, to)) : text.slice(from, to));
    }
    return pieces;
  };

  /** Lets a field show what answers it in a list below. */
  const finder = (field, most, leave, search) => {
    const list = document.getElementById(field.getAttribute("aria-controls")), box = list.parentElement;
    const status = $("[role=status]", box), empty = $(".empty", box), waiting = { on: false };
    let options = [], current = -1;
    const select = (to, scroll) => {
      options[current]?.setAttribute("aria-selected", "false");
      current = options.length ? (to + options.length) % options.length : -1;
      const option = options[current];
      if (!option) return field.removeAttribute("aria-activedescendant");
      option.setAttribute("aria-selected", "true");
      field.setAttribute("aria-activedescendant", option.id);
      if (scroll) current ? option.scrollIntoView({ block: "nearest" }) : list.scrollTo(0, 0);
    };
    const draw = () => {
      const asked = field.value.trim(), { found, parts, total, near } = answer(asked, most), groups = new Map();
      options = [];
      const option = (properties, ...children) => {
        const made = el(properties.href ? "a" : "div", { role: "option", id: list.id + options.length, tabIndex: -1, "aria-selected": "false", ...properties }, ...children);
        options.push(made);
        return made;
      };
      for (const entry of found) {
        const group = near ? word("find.near", asked) : entry.group || known.kinds[entry.kind] || entry.kind;
        if (!groups.has(group)) groups.set(group, []);
        groups.get(group).push(entry);
      }
      list.replaceChildren(...[...groups].map(([title, some], n) => el("div", { role: "group", "aria-labelledby": list.id + "-" + n }, el("p", { id: list.id + "-" + n, textContent: title }), ...some.map(entry => {
        const made = option(entry.href ? { href: entry.href } : {}, entry.kind ? tile(entry.kind) : icon(entry.symbol || "other", "tile"),
          el("span", { className: "two" }, el("b", { dir: "auto" }, ...marked(entry.title, parts)), ...entry.about ? [el("span", { dir: "auto" }, ...marked(entry.about, parts))] : []));
        if (entry.end) made.append(el("span", { className: "end" }, ...marked(entry.end, parts)));
        if (entry.act) made.addEventListener("click", entry.act);
        return made;
      }))));
      if (search && total > found.length) list.append(option({ href: search + "?q=" + encodeURIComponent(asked), className: "all" }, word("find.all", total)));
      const nothing = asked && !found.length;
      empty.hidden = !nothing || waiting.on;
      if (nothing) $("b", empty).textContent = word("find.none", asked);
      list.hidden = !options.length;
      field.setAttribute("aria-expanded", String(!!options.length));
      status.textContent = !asked || waiting.on ? "" : near ? word("find.near", asked) : word("find.count", total);
      select(0, true);
    };
    field.addEventListener("input", draw);
    field.addEventListener("keydown", event => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key], option = options[current];
      if (event.isComposing) return;
      if (step) select(current + step, true);
      else if (event.key === "Home" && event.ctrlKey) select(0, true);
      else if (event.key === "End" && event.ctrlKey) select(-1, true);
      else if (event.key === "Enter" && option) {
        if ((event.ctrlKey || event.metaKey) && option.href) window.open(option.href, "_blank", "noopener");
        else option.click();
      } else return;
      event.preventDefault();
    });
    list.addEventListener("click", event => {
      if (event.target.closest("[role=option]") && !event.ctrlKey && !event.metaKey && !event.shiftKey) leave();
    });
    list.addEventListener("pointermove", event => {
      const at = options.indexOf(event.target.closest("[role=option]"));
      if (at >= 0 && at !== current) select(at);
    });
    const ask = () => {
      waiting.on = !known.entries.length;
      draw();
      return load().then(() => { waiting.on = false; draw(); }, () => { waiting.on = false; draw(); });
    };
    waits.add(() => { waiting.on = false; if (box.offsetParent || box.open) draw(); });
    return { ask, draw };
  };
  const waits = new Set();
  let loading;
  const load = () => loading ||= source((entries, rest) => {
    Object.assign(known, { entries }, rest);
    Daymark.prepare(entries.length, i => keysOf(entries[i]));
    waits.forEach(wait => wait());
  }).catch(() => { loading = null; });

  const onPage = $("[data-find-page]"), dialog = $("#find");
  if (onPage) {
    const browse = $("[data-browse]"), { ask } = finder(onPage, 100, () => {});
    const change = () => {
      const asked = onPage.value.trim();
      browse.hidden = !!asked;
      onPage.form.classList.toggle("asks", !!asked);
      try { history.replaceState(null, "", asked ? "?q=" + encodeURIComponent(asked) : location.pathname); } catch { /* Then the address stays. */ }
    };
    onPage.value ||= new URLSearchParams(location.search).get("q") || "";
    onPage.addEventListener("input", change);
    onPage.form.addEventListener("submit", event => event.preventDefault());
    change();
    ask();
    Daymark.root.classList.add("answered");
  } else if (dialog) {
    Daymark.ask = finder($("input", dialog), 24, () => dialog.close(), dialog.dataset.search).ask;
    if (dialog.open) Daymark.ask();
    else load();
  }
})();
