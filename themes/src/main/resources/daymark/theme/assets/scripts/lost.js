/* The page that was not found: what was asked for, and names like it as soon as somebody reaches for the search. */
(() => {
  "use strict";
  const { $, $$, el, tile, fold } = Daymark;
  const NEAR = 4;
  const path = decodeURIComponent((location.hash.slice(1) || location.pathname).replace(/%(?![0-9a-f]{2})/gi, "%25"));
  const asked = path.split(/[/:]/).map(fold).filter(part => part && !/^(index|404)\.html$/.test(part)).slice(-3);
  if (!asked.length) return;
  for (const link of $$("[data-find]")) link.dataset.q = asked.at(-1);
  $("#lost-ref").textContent = location.hash ? path : asked.join("/");

  /** How many letters must change, not counted beyond a limit. */
  const distance = (a, b, limit) => {
    if (Math.abs(a.length - b.length) > limit) return limit + 1;
    let row = Array.from({ length: b.length + 1 }, (none, i) => i);
    for (let i = 1; i <= a.length; i++) {
      const next = [i];
      for (let j = 1; j <= b.length; j++) next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] !== b[j - 1]));
      row = next;
    }
    return row[b.length];
  };
  const unlike = name => Math.min(...asked.map(part => {
    const limit = Math.max(1, Math.floor(part.length / 3));
    return part === name ? 0 : part.length > 3 && name.includes(part) ? 1 : distance(part, name, limit) <= limit ? distance(part, name, limit) : 99;
  }));
  const show = catalog => {
    const near = [];
    for (let i = 0; i < catalog.size; i++) {
      const points = unlike(fold(catalog.name(i)));
      if (points < 99 && catalog.href(i)) near.push([points, i]);
    }
    near.sort((a, b) => a[0] - b[0]);
    $("#lost-near ul").replaceChildren(...near.slice(0, NEAR).map(([, i]) => el("li", {}, el("a", { href: catalog.href(i) }, tile(catalog.kind(i)), el("span", { dir: "auto", textContent: catalog.title(i) })))));
    $("#lost-near").hidden = !near.length;
  };
  for (const near of ["pointerover", "focusin"]) addEventListener(near, event => {
    if (event.target.closest?.("[data-find], #find")) Daymark.catalog(show).catch(() => { /* Then there is nothing to propose. */ });
  });
})();
