/* Brings the search dialog and the search page to life. Comes when somebody is about to search. */
(() => {
  "use strict";
  const { root, $, el, word, finder, narrow, inAddress } = Daymark;

  /* The search page: its field, its address and its chips say the same. */
  const onPage = $("[data-find-page]"), dialog = $("#find");
  if (onPage) {
    const browse = $("[data-browse]"), values = $(".find-values");
    const told = narrow(onPage, $(".find-kinds"), values, query => { onPage.value = query; change(true); draw(); });
    const draw = finder(onPage, { most: 50, told });
    const change = step => {
      const asked = onPage.value.trim();
      browse.hidden = !!asked;
      onPage.form.classList.toggle("asks", !!asked);
      try { history[step ? "pushState" : "replaceState"](null, "", asked ? inAddress(asked) : location.pathname); } catch { /* Then the address stays. */ }
    };
    const arrive = () => {
      onPage.value = new URLSearchParams(location.search).get("q") || "";
      browse.hidden = !!onPage.value.trim();
      onPage.form.classList.toggle("asks", browse.hidden);
      draw();
    };
    values.open = matchMedia("(min-width: 1100px)").matches;
    onPage.addEventListener("input", () => change(false));
    onPage.form.addEventListener("submit", event => event.preventDefault());
    addEventListener("popstate", arrive);
    const typed = onPage.value;
    arrive();
    if (typed && !onPage.value) {
      onPage.value = typed;
      change(false);
      draw();
    }
    root.classList.add("answered");
    return;
  }
  if (!dialog) return;

  /* The dialog: beside documentation it can keep to that. */
  const field = $("input[role=combobox]", dialog), here = $("[data-find][data-set]");
  const only = here && el("input", { type: "checkbox" });
  const draw = finder(field, { most: 24, page: dialog.dataset.search, filter: () => only?.checked ? "set:" + here.dataset.set : "", widen: () => { if (only) only.checked = false; }, leave: () => dialog.close() });
  if (only) {
    $(".find-in", dialog).after(el("label", { className: "find-only" }, only, el("span", { dir: "auto" }, word("find.within", here.dataset.title))));
    only.addEventListener("change", () => { field.focus(); draw(); });
  }
  Daymark.ask = () => {
    if (only) only.checked = !!dialog.dataset.set;
    return draw();
  };
  if (dialog.open) Daymark.ask();
  else Daymark.index.head().catch(() => {});
})();
