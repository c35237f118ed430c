/* What an author's text cannot bring itself: boxes that scroll, copies of code, tabs that agree. */
(() => {
  "use strict";
  const { $, $$, el, icon, word } = Daymark;
  const prose = $(".prose");
  if (!prose) return;

  /* Boxes that are wider inside than outside can be reached with the keyboard, and are said to be there. */
  const named = (box, name) => {
    const wide = box.scrollWidth > box.clientWidth;
    for (const [attribute, value] of [["tabindex", "0"], ["role", "group"], ["aria-label", name]]) {
      if (wide) box.setAttribute(attribute, value); else box.removeAttribute(attribute);
    }
  };
  const names = new Map();
  const sizes = new ResizeObserver(changes => changes.forEach(({ target }) => named(target, names.get(target))));
  const scrolls = (box, name) => {
    names.set(box, name);
    sizes.observe(box);
  };
  for (const table of $$("table", prose)) {
    if (table.parentElement.closest("table")) continue;
    const box = el("div", { className: "tscroll" });
    table.replaceWith(box);
    box.append(table);
    scrolls(box, table.caption?.textContent.trim() || word("docs.table"));
  }

  $$("pre:not(.mermaid)", prose).forEach((pre, n) => {
    const box = pre.closest(".codebox"), caption = box && $("figcaption", box), title = caption?.textContent.trim();
    scrolls(pre, title || word("code"));
    if (!box) return;
    const code = $("code", pre) || pre;
    code.id ||= "code~" + n;
    (caption || box).append(el("button", { type: "button", className: "iconbtn copy", "data-copy-from": code.id, "aria-label": word("code.copy") }, icon("copy", "i-sm"), icon("check", "i-sm")));
  });

  /* Who reads for one language or system reads for it all along the page. */
  const label = input => $$(".tabbed-labels label", input.parentElement).find(one => one.htmlFor === input.id)?.textContent.trim();
  prose.addEventListener("change", ({ target }) => {
    if (!target.matches(".tabbed-set > input")) return;
    const chosen = label(target), top = target.parentElement.getBoundingClientRect().top;
    for (const input of $$(".tabbed-set > input", prose)) if (label(input) === chosen) input.checked = true;
    scrollBy(0, target.parentElement.getBoundingClientRect().top - top);
  });

  let closed = [];
  addEventListener("beforeprint", () => {
    closed = $$("details:not([open]):not(.diagram-source)", prose);
    closed.forEach(details => { details.open = true; });
  });
  addEventListener("afterprint", () => closed.forEach(details => { details.open = false; }));
})();
