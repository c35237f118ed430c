/* The frame of every page: theme, preferences, the bar, the build stamp, the tab that is open. */
(() => {
  "use strict";
  const { root, $, $$, store, word, say, load } = Daymark;

  const prefers = name => name === "keys" ? store.text("keys") : root.dataset[name] || "";
  const prefer = (name, value) => {
    if (name !== "keys") {
      if (value) root.dataset[name] = value; else delete root.dataset[name];
    }
    store.set(name, value);
    paint();
  };
  const paint = () => {
    for (const input of $$("[data-pref]")) input.checked = prefers(input.dataset.pref) === input.value;
  };
  addEventListener("change", event => {
    const name = event.target.dataset?.pref;
    if (name) prefer(name, event.target.value);
  });
  paint();
  Daymark.prefer = prefer;

  Daymark.switchTheme = () => {
    const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
    const turn = () => prefer("theme", dark ? "light" : "dark");
    if (document.startViewTransition && !matchMedia("(prefers-reduced-motion: reduce)").matches) document.startViewTransition(turn).ready.catch(() => { /* Another turn came in between. */ });
    else turn();
  };
  $("[data-theme-switch]")?.addEventListener("click", Daymark.switchTheme);

  $("[data-forget]")?.addEventListener("click", () => {
    store.set("stars", null);
    store.set("recent", null);
    dispatchEvent(new Event("daymark:stars"));
    say(word("forgotten"));
  });

  /* Keys of one character can be switched off, and never reach a field (WCAG 2.1.4). */
  Daymark.onKey = (key, act) => addEventListener("keydown", event => {
    const typing = event.target.closest?.("input, textarea, select, [contenteditable]");
    if (event.key !== key || typing || event.ctrlKey || event.metaKey || event.altKey || store.text("keys") === "off") return;
    event.preventDefault();
    act();
  });
  const preferences = $("#preferences");
  Daymark.onKey("?", () => preferences?.togglePopover?.());

  const scrolled = () => root.classList.toggle("scrolled", scrollY > 4);
  addEventListener("scroll", scrolled, { passive: true });
  scrolled();

  const tab = $(".tabs [aria-current]");
  if (tab) {
    const tabs = tab.parentElement;
    tabs.scrollLeft = tab.offsetLeft - tabs.offsetLeft - (tabs.clientWidth - tab.offsetWidth) / 2;
  }

  /* When the portal was built stands in a file of its own, so that pages do not change with every build. */
  const built = $("#built");
  const stamp = () => load("build").then(({ built: time }) => {
    const at = new Date(time), days = Math.floor((Date.now() - at) / 864e5);
    built.textContent = word(days > 7 ? "built.long-ago" : "built", at.toLocaleString(root.lang === "en" ? "en-GB" : root.lang, { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" }), days);
    built.classList.toggle("old", days > 7);
  }, () => {});
  if (built) (window.requestIdleCallback || setTimeout)(stamp);
})();
