/* The list of all documentation: narrowed while one types. */
(() => {
  "use strict";
  const { $, $$, word } = Daymark;
  const field = $("[data-docs-q]"), found = $("[data-found]");
  if (!field) return;
  const fold = text => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const groups = $$("[data-docs] > section").map(section => ({
    section,
    count: $(".sec-h .num", section),
    rows: $$("tbody tr", section).map(row => ({ row, text: fold(row.textContent + " " + $("h2", section).textContent) })),
  }));
  const narrow = () => {
    const words = fold(field.value).split(/\s+/).filter(Boolean);
    let all = 0;
    for (const { section, count, rows } of groups) {
      let shown = 0;
      for (const { row, text } of rows) {
        row.hidden = !words.every(part => text.includes(part));
        if (!row.hidden) shown++;
      }
      section.hidden = !shown;
      count.textContent = shown;
      all += shown;
    }
    found.textContent = word("docs.count", all);
    $("[data-none]").hidden = all > 0;
    history.replaceState(null, "", field.value ? "?" + new URLSearchParams({ q: field.value }) : location.pathname);
  };
  field.addEventListener("input", narrow);
  field.value = new URLSearchParams(location.search).get("q") || "";
  if (field.value) narrow();
})();
