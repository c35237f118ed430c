/* The list of entities: links become check boxes, the list narrows at once, the address says what is shown. */
(() => {
  "use strict";
  const { root, $, $$, el, tile, word, stars } = Daymark;
  const page = $("[data-catalog]"), list = $("[data-list]");
  const details = $(".facets details");
  if (details) {
    const narrow = matchMedia("(max-width: 760px)"), fit = () => { details.open = !narrow.matches; };
    narrow.addEventListener("change", fit);
    fit();
    root.classList.add("fitted");
  }
  const answered = () => root.classList.add("answered");
  if (!page || !list) return answered();

  const STEP = 100, SHOWN = 6, MORE = 60;
  const { facet: ownFacet, value: ownValue, catalog: whole } = page.dataset;
  const table = $("table", list), original = $("tbody", table), own = el("tbody");
  const field = $("[data-q]"), count = $("[data-count]"), countOfAll = count.textContent;
  const pager = $("nav.pager", list), more = $("[data-more]", list), none = $("[data-none]"), chips = $(".chips"), ownChip = $("a", chips);

  /* What is chosen: of the address, and of the page. */
  const query = new URLSearchParams(location.search);
  const chosen = {};
  const choose = (id, value, on) => (chosen[id] ||= new Set())[on ? "add" : "delete"](value);
  for (const id of ["kind", "lifecycle", "owner", "type", "system", "tag", "domain", "namespace", "state", "starred"]) {
    for (const value of query.getAll(id)) choose(id, value, true);
  }
  if (ownFacet) choose(ownFacet, ownValue, true);
  field.value = query.get("q") || "";
  let by = query.get("sort") || "name", limit = STEP, catalog, totals;
  const pairs = () => Object.entries(chosen).flatMap(([id, values]) => [...values].map(value => [id, value]));
  const isOwn = (id, value) => id === ownFacet && value === ownValue;
  const untouched = () => by === "name" && !field.value.trim() && pairs().every(([id, value]) => isOwn(id, value));

  const search = () => {
    const asked = new URLSearchParams(pairs().filter(([id, value]) => !isOwn(id, value)));
    if (field.value.trim()) asked.set("q", field.value);
    if (by !== "name") asked.set("sort", by);
    return String(asked) && "?" + asked;
  };

  /* Facets. */
  const boxes = {};
  const item = (id, content, value) => {
    const input = $("input", content) || el("input", { type: "checkbox" });
    Object.assign(input, { name: id, value, checked: !!chosen[id]?.has(value) });
    const label = content.matches("label") ? content : el("label", {}, input, ...content.childNodes);
    if (label !== content) content.replaceWith(label);
    boxes[id].items.set(value, { input, row: label.closest("li") || label.parentElement, number: $(".num", label) });
  };
  for (const group of $$(".facet[data-facet]", page)) {
    const id = group.dataset.facet;
    boxes[id] = { title: $("h2", group)?.textContent, rows: $("ul", group), more: $(".more", group), items: new Map() };
    for (const content of $$("[data-value]", group)) item(id, content, content.dataset.value);
  }
  const label = (id, value) => {
    const of = catalog.facet(id);
    return of.place.has(value) ? of.labels[of.place.get(value)] : value;
  };
  const addItem = (id, value) => {
    const content = el("a", {}, el("span", { dir: "auto", textContent: label(id, value) }), el("span", { className: "num" }));
    if (id === "kind") content.prepend(Daymark.icon(value));
    boxes[id].rows.insertBefore(el("li", {}, content), boxes[id].more?.parentElement || null);
    item(id, content, value);
  };
  /** The values of a facet, those first that leave the most. */
  const ranked = (id, counts) => {
    const { values } = catalog.facet(id), now = counts[id], all = totals[id];
    return values.map((value, place) => place).filter(place => all[place]).sort((a, b) => now[b] - now[a] || all[b] - all[a] || (values[a] < values[b] ? -1 : 1)).map(place => values[place]);
  };
  /** Lets the values come to the front that lead somewhere; never under the reader's hand. */
  const arrange = (id, counts) => {
    const box = boxes[id], checked = [...chosen[id] || []].filter(value => catalog.facet(id).place.has(value));
    if (!box.rows || box.rows.contains(document.activeElement) && !box.opened) return;
    const fixed = [...box.items].filter(([value]) => !catalog.facet(id).place.has(value));
    const front = new Set([...new Set([...checked, ...ranked(id, counts)])].slice(0, Math.max(box.size ||= box.items.size - fixed.length, checked.length)));
    for (const value of front) if (!box.items.has(value)) addItem(id, value);
    for (const [value, { row }] of box.items) if (!front.has(value)) row.remove();
    box.rows.prepend(...[...front].map(value => box.items.get(value).row), ...fixed.map(([, { row }]) => row));
  };
  const open = id => {
    const box = boxes[id], values = ranked(id, Daymark.select(catalog, chosen, words()).counts), before = box.size || box.items.size;
    box.size = Math.min(values.length, MORE);
    box.opened = true;
    show(true);
    box.opened = false;
    if (values.length > MORE) box.more.textContent = word("all", values.length); else box.more.parentElement.remove();
    $$("input", box.rows)[before]?.focus();
  };

  /* Rows: the same as components/entity-table makes. */
  const drawn = [];
  const cell = (code, initials) => {
    if (code < 0 || code >= catalog.named.count) return [];
    const { named } = catalog, href = named.href(code);
    const text = { dir: "auto", textContent: named.label(code) };
    const link = href ? el("a", { href, ...text }) : el("span", { className: "unresolved", ...text });
    if (href && initials) {
      link.className = "own";
      link.dataset.kind = named.kind(code);
      link.dataset.i = named.initials(code);
    }
    return named.implied(code) ? [link, el("small", { className: "vh", textContent: ", " + word("implied") })] : [link];
  };
  const draw = i => {
    const type = catalog.labels("type", i)[0], stage = catalog.labels("lifecycle", i)[0], text = catalog.texts[i];
    const life = el("td", { className: "c-life" });
    if (stage) {
      life.dataset.l = stage.toLowerCase();
      life.textContent = stage;
    }
    const title = el("th", { scope: "row" }, tile(catalog.kind(i)), el("a", { href: catalog.href(i), dir: "auto", textContent: catalog.title(i) }));
    if (type) title.append(el("small", { dir: "auto", textContent: type }));
    if (catalog.rejected(i)) title.append(el("small", { className: "badge warn", textContent: word("rejected") }));
    if (text !== "") title.append(el("span", { dir: "auto", textContent: text || "\u00a0" }));
    return el("tr", {}, title, el("td", { className: "c-own" }, ...cell(catalog.first("owner", i), true)), el("td", { className: "c-sys" }, ...cell(catalog.first("system", i))), life, el("td", { className: "c-st", "data-ref": catalog.ref(i) }));
  };
  const rowOf = i => {
    if (!drawn[i]) watch(drawn[i] = draw(i));
    return drawn[i];
  };

  /* Stars are made where the reader looks. */
  const star = cell => {
    const link = $("th a", cell.parentElement);
    if (link && !cell.firstChild) cell.append(Daymark.star(cell.dataset.ref, link.textContent, link.href));
  };
  const seen = new IntersectionObserver(entries => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      seen.unobserve(target);
      star(target);
    }
    Daymark.paintStars();
  }, { rootMargin: "25%" });
  /* The keyboard may be quicker than the eye. */
  addEventListener("focusin", event => {
    const cell = event.target.closest?.("tr")?.querySelector("td[data-ref]");
    if (!cell || cell.firstChild) return;
    star(cell);
    Daymark.paintStars();
  });
  const watch = row => seen.observe($(".c-st", row));
  $$("tr", original).forEach(watch);

  const words = () => Daymark.fold(field.value).split(/\s+/).filter(Boolean);
  const chip = (id, value) => {
    const title = boxes[id]?.title, name = label(id, value);
    const button = el("button", { type: "button", className: "chip", "aria-label": word("remove", title ? title + ": " + name : name) }, ...face(title, name));
    button.addEventListener("click", () => {
      const at = $$("button", chips).indexOf(button);
      choose(id, value, false);
      change();
      ($$("button", chips)[at] || $("button:last-of-type", chips) || field).focus();
    });
    return el("li", {}, button);
  };
  const face = (title, name) => [el("span", { textContent: title ? title + ": " : "" }), el("span", { dir: "auto", textContent: name }), el("span", { className: "x", "aria-hidden": "true", textContent: "×" })];

  /** Shows what is chosen; without rearranging, only what the page already says. */
  const show = rearrange => {
    if (!catalog) return;
    const { rows, counts } = Daymark.select(catalog, chosen, words());
    totals ||= Daymark.select(catalog, {}, []).counts;
    const plain = untouched(), within = chosen[ownFacet]?.size === 1;
    const total = within ? totals[ownFacet][catalog.facet(ownFacet).place.get(ownValue)] || 0 : catalog.order.length;
    for (const id in boxes) {
      const of = catalog.facet(id);
      if (rearrange && id !== "starred") arrange(id, counts);
      for (const [value, { input, row, number }] of boxes[id].items) {
        const left = of.place.has(value) ? counts[id][of.place.get(value)] : 0;
        input.checked = !!chosen[id]?.has(value);
        number.textContent = left || id !== "starred" ? left : "";
        row.classList.toggle("zero", !left && !input.checked);
      }
    }
    count.textContent = plain ? countOfAll : rows.length === total ? word("count", total) : word("found", rows.length, total);
    if (ownChip) ownChip.href = whole + search();
    chips.replaceChildren(...ownChip ? [ownChip.parentElement] : [], ...pairs().filter(([id, value]) => !isOwn(id, value)).map(([id, value]) => chip(id, value)));
    $("[data-chosen]", page)?.replaceChildren(pairs().filter(([id, value]) => !isOwn(id, value)).length || "");
    list.hidden = !rows.length;
    none.hidden = !list.hidden;
    if (pager) pager.hidden = !plain;
    (plain ? own : original).replaceWith(plain ? original : own);
    more.hidden = plain || rows.length <= limit;
    if (plain) return;
    const shown = Daymark.sort(catalog, rows, by).slice(0, limit).map(rowOf);
    own.replaceChildren(...shown);
    $("button", more).textContent = word("more", Math.min(STEP, rows.length - limit));
  };
  const change = () => {
    limit = STEP;
    if (ownFacet && !chosen[ownFacet].has(ownValue)) return void (location.href = whole + search());
    try { history.replaceState(null, "", search() || location.pathname); } catch { /* Not every address may be written. */ }
    begin();
    show(true);
  };
  const mark = () => catalog.mark(new Set(stars().map(star => star.ref)));
  const use = arrived => {
    catalog = arrived;
    drawn.length = 0;
    totals = null;
    mark();
    show(!untouched());
    answered();
    if (catalog.complete) Daymark.describe(told).catch(() => {}).then(() => Daymark.prepare(catalog.size, catalog.hay));
  };
  const told = () => {
    drawn.forEach((row, i) => {
      const text = $("th > span", row), said = catalog.texts[i];
      if (!text || said === undefined) return;
      if (said) text.textContent = said; else text.remove();
    });
    if (words().length) show(true);
  };
  const begin = () => Daymark.catalog(use, [...chosen.kind || []]).catch(answered);

  /* Headers become buttons. */
  const heads = $$("[data-sort]", table);
  const point = () => heads.forEach(head => {
    if (head.dataset.sort !== by.replace("-", "")) head.removeAttribute("aria-sort");
    else head.setAttribute("aria-sort", by[0] === "-" ? "descending" : "ascending");
  });
  for (const head of heads) {
    const button = el("button", { type: "button" }, ...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      by = by === head.dataset.sort ? "-" + by : head.dataset.sort;
      point();
      change();
    });
  }
  point();

  page.addEventListener("change", ({ target }) => {
    if (!boxes[target.name]) return;
    choose(target.name, target.value, target.checked);
    change();
  });
  page.addEventListener("click", event => {
    const link = event.target.closest?.(".facet .more");
    const id = link?.closest(".facet").dataset.facet;
    if (!link || boxes[id].size > SHOWN + 1 || event.ctrlKey || event.metaKey || !catalog) return;
    event.preventDefault();
    open(id);
  });
  field.addEventListener("input", change);
  $("button", more).addEventListener("click", () => {
    const from = limit;
    limit += STEP;
    show();
    $("a", own.rows[from])?.focus();
  });
  $("[data-clear]").addEventListener("click", () => {
    for (const id in chosen) chosen[id].clear();
    if (ownFacet) choose(ownFacet, ownValue, true);
    field.value = "";
    change();
    field.focus();
  });
  addEventListener("daymark:stars", () => {
    if (!catalog) return;
    mark();
    show();
  });

  /* The data comes when it will be needed, or when there is time. */
  for (const near of [$(".cat-head"), $(".facets"), $(".facet-row"), $("thead", table)]) {
    for (const event of ["pointerenter", "focusin"]) near?.addEventListener(event, begin, { once: true });
  }
  if (!untouched()) begin();
  else {
    answered();
    if (!navigator.connection?.saveData) (window.requestIdleCallback || setTimeout)(begin);
  }
})();
