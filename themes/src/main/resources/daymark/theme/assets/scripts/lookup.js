/* What the search dialog and the search page find. Comes when somebody is about to search. */
(() => {
  "use strict";
  const { base, $, $$, el, tile, icon, word, fold } = Daymark;
  const PREFIXES = { "@": ["group", "user"], "/": ["api"] };
  const SOON = 60, PASSAGES = 6;

  const inWord = code => code > 127 ? /[\p{L}\p{N}]/u.test(String.fromCharCode(code)) : code > 47 && code < 58 || code > 96 && code < 123;
  /** Whether a text has a word that begins so. */
  const begins = (text, part) => {
    for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) if (!at || !inWord(text.charCodeAt(at - 1))) return true;
    return false;
  };

  /* What there is besides the index: the pages of the side bar, and things to do. */
  const places = $$(".side :is(.nav, .stamp) a[href]").filter(link => !link.closest(".starred")).map(link => ({
    group: word("find.places"), title: $("span", link)?.textContent || link.textContent, href: link.href, symbol: $("use", link)?.getAttribute("href").slice(3),
  }));
  const deeds = [{ group: word("find.deeds"), title: word("find.theme"), symbol: "theme", act: () => Daymark.switchTheme?.() }];
  const recents = () => Daymark.recents().filter(({ href }) => href !== Daymark.fromRoot()).slice(0, 5).map(({ kind, title, href }) => ({ group: word("find.recent"), kind: String(kind), title: String(title), href: base + href }));

  /** An entry of the index in the group of its kind. */
  const named = (index, entry) => entry.kind ? { ...entry, group: index.kinds.find(([kind]) => kind === entry.kind)[1] } : entry;

  /** What answers a query: { found, parts: what to mark, total, near, index, terms }. */
  const answer = async (asked, most) => {
    const sign = asked[0], rest = PREFIXES[sign] || sign === "#" ? asked.slice(1) : asked, parts = fold(rest).split(/\s+/).filter(Boolean);
    if (!asked) return { found: [...recents(), ...places, ...deeds], parts, total: 0 };
    if (sign === "#") {
      const start = fold(rest.trim()), tags = await Daymark.tags(start);
      const tagged = tags.some(tag => tag.title === start) ? await Daymark.answer("tag:" + start) : { entries: [], total: 0 };
      const found = [...tags, ...tagged.entries.map(entry => named(tagged.index, entry))];
      return { ...tagged, found: found.slice(0, most), parts, total: tags.length + tagged.total };
    }
    // A path with several parts may stand on any page.
    const kinds = sign === "/" && rest.includes("/") ? null : PREFIXES[sign];
    const { index, entries, terms, near, total } = await Daymark.answer(rest, kinds);
    const local = kinds || !parts.length ? [] : [...places, ...deeds].filter(({ title }) => parts.every(part => begins(fold(title), part)));
    const first = local.filter(({ title }) => fold(title).startsWith(parts.join(" ")) && parts[0].length > 2), later = local.filter(one => !first.includes(one));
    const best = near ? entries : entries.some(entry => entry.whole) ? entries.filter(entry => entry.whole) : entries;
    const found = [...first, ...best, ...later].slice(0, most);
    return { index, found: found.map(entry => named(index, entry)), parts: near ? [] : parts, terms, total: Math.max(total + local.length, found.length), near: near && entries.length > 0 };
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
    const status = $("[role=status]", box), empty = $(".empty", box);
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
    const show = (asked, { index, found, parts, terms, total, near }) => {
      const groups = new Map();
      options = [];
      const option = (properties, ...children) => {
        const made = el(properties.href ? "a" : "div", { role: "option", id: list.id + options.length, tabIndex: -1, "aria-selected": "false", ...properties }, ...children);
        options.push(made);
        return made;
      };
      for (const entry of found) {
        const group = near ? word("find.near", asked) : entry.group || entry.kind;
        if (!groups.has(group)) groups.set(group, []);
        groups.get(group).push(entry);
      }
      const passages = [];
      list.replaceChildren(...[...groups].map(([title, some], n) => el("div", { role: "group", "aria-labelledby": list.id + "-" + n }, el("p", { id: list.id + "-" + n, textContent: title }), ...some.map(entry => {
        const about = el("span", { dir: "auto" }, ...marked(entry.about || "", parts));
        const made = option(entry.href ? { href: entry.href } : {}, entry.kind ? tile(entry.kind === "docs" ? "doc" : entry.kind) : icon(entry.symbol || "other", "tile"),
          el("span", { className: "two" }, el("b", { dir: "auto" }, ...marked(entry.title, parts)), ...entry.about || entry.kind === "docs" ? [about] : []));
        if (entry.end) made.append(el("span", { className: "end" }, ...marked(entry.end, parts)));
        if (entry.act) made.addEventListener("click", entry.act);
        if (entry.kind === "docs" && terms?.length && passages.length < PASSAGES) passages.push([entry, made, about]);
        return made;
      }))));
      if (search && total > found.length) list.append(option({ href: search + "?q=" + encodeURIComponent(asked), className: "all" }, word("find.all", total)));
      const nothing = asked && !found.length;
      empty.hidden = !nothing;
      if (nothing) $("b", empty).textContent = word("find.none", asked);
      list.hidden = !options.length;
      field.setAttribute("aria-expanded", String(!!options.length));
      status.textContent = !asked ? "" : near ? word("find.near", asked) : word("find.count", total);
      select(0, true);
      for (const [entry, made, about] of passages) Daymark.passage(index, entry, terms).then(({ anchor, heading, snippet }) => {
        if (anchor) made.href = entry.href + "#" + encodeURIComponent(anchor);
        if (snippet) about.replaceChildren(...[heading || entry.about, snippet].filter(Boolean).flatMap((text, i) => [i ? " · " : "", ...marked(text, parts)]));
      }, () => { /* Then without. */ });
    };
    /* Answers come when their files have; the last one stays until then, and one that comes late is dropped. */
    let turn = 0, timer;
    const draw = () => {
      const asked = field.value.trim(), mine = ++turn;
      return answer(field.value.trimStart(), most).then(found => { if (mine === turn) show(asked, found); }, () => { if (mine === turn) show(asked, { found: [], parts: [], total: 0 }); });
    };
    field.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(draw, field.value ? SOON : 0); });
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
    return draw;
  };

  const onPage = $("[data-find-page]"), dialog = $("#find");
  if (onPage) {
    const browse = $("[data-browse]"), ask = finder(onPage, 50, () => {});
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
    Daymark.ask = finder($("input", dialog), 24, () => dialog.close(), dialog.dataset.search);
    if (dialog.open) Daymark.ask();
    else Daymark.index.head().catch(() => {});
  }
})();
