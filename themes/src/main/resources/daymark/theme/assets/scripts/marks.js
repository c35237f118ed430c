/* What readers mark and leave behind, in this browser only: stars, recent pages, copies. */
(() => {
  "use strict";
  const { base, $, $$, el, icon, store, word, say, fromRoot } = Daymark;
  const STARS = 200, RECENT = 8;

  const list = key => {
    const value = store.get(key, []);
    return Array.isArray(value) ? value.filter(item => item && typeof item.href === "string" && /^(catalog|docs|apis|create|repositories)\//.test(item.href)) : [];
  };
  const stars = () => list("stars");
  Daymark.stars = stars;
  Daymark.recents = () => list("recent");

  const paint = () => {
    const starred = stars(), refs = new Set(starred.map(star => star.ref));
    for (const button of $$("[data-star]")) button.setAttribute("aria-pressed", String(refs.has(button.dataset.star)));
    const box = $("#starred");
    if (!box) return;
    box.hidden = !starred.length;
    $("ul", box).replaceChildren(...starred.slice(0, 8).map(star => el("li", {}, el("a", { href: base + star.href }, icon("star"), el("span", { dir: "auto", textContent: star.title })))));
  };
  /** A star for an entity: its reference, its title and a link to its page. */
  Daymark.star = (ref, title, href) => el("button", { type: "button", className: "iconbtn star", "data-star": ref, "data-title": title, "data-href": href, "aria-label": word("star", title), "aria-pressed": "false" }, icon("star"));
  Daymark.paintStars = paint;

  addEventListener("click", event => {
    const button = event.target.closest?.("[data-star]");
    if (!button) return;
    event.preventDefault();
    const ref = button.dataset.star, on = stars().some(star => star.ref === ref);
    const kept = stars().filter(star => star.ref !== ref);
    store.set("stars", on ? kept : [...kept, { ref, title: button.dataset.title, href: fromRoot(button.dataset.href) }].slice(-STARS));
    dispatchEvent(new Event("daymark:stars"));
    say(word(on ? "unstarred" : "starred"));
  });
  addEventListener("daymark:stars", paint);
  addEventListener("storage", event => { if (event.key === "p:stars") paint(); });
  paint();

  const subject = $("main [data-subject]");
  if (subject) {
    const page = { kind: subject.dataset.subject, title: $("main h1").textContent, href: fromRoot() };
    store.set("recent", [page, ...list("recent").filter(other => other.href !== page.href)].slice(0, RECENT));
  }
  const recent = $("#recent");
  if (recent) {
    const before = list("recent").slice(0, 4);
    recent.hidden = !before.length;
    $("ul", recent).append(...before.map(page => el("li", {}, el("a", { href: base + page.href, dir: "auto", textContent: page.title }))));
  }

  addEventListener("click", async event => {
    const button = event.target.closest?.("[data-copy], [data-copy-from]");
    if (!button) return;
    const text = button.dataset.copy ?? document.getElementById(button.dataset.copyFrom).textContent.replace(/\n$/, "");
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      const area = document.body.appendChild(el("textarea", { value: text, className: "vh" }));
      area.select();
      document.execCommand("copy");
      area.remove();
      button.focus();
    }
    button.classList.add("done");
    setTimeout(() => button.classList.remove("done"), 1400);
    say(word("copied"));
  });
})();
