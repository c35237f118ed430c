/* What the other parts share. Every page reads and works without any of it. */
window.Daymark = (() => {
  "use strict";
  const root = document.documentElement;
  /** The way to the site's root, such as "../../"; the page that may be served from anywhere knows none. */
  const base = root.dataset.root || "";
  const $ = (selector, from = document) => from.querySelector(selector);
  const $$ = (selector, from = document) => [...from.querySelectorAll(selector)];

  /** An element from its properties and children; a property that the element does not have becomes an attribute. */
  const el = (name, properties = {}, ...children) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(properties)) {
      if (key in element && key !== "list") element[key] = value; else element.setAttribute(key, value);
    }
    element.append(...children);
    return element;
  };

  const drawing = (style, attributes, name) => {
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    const use = document.createElementNS(svg.namespaceURI, "use");
    svg.setAttribute("class", style);
    for (const [key, value] of Object.entries(attributes)) svg.setAttribute(key, value);
    use.setAttribute("href", "#i-" + symbol(name));
    svg.append(use);
    return svg;
  };
  /** Pages have the drawings that they show, scripts bring those that they may come to show. */
  let sprite;
  const symbol = name => {
    if (document.getElementById("i-" + name)) return name;
    const drawn = Object.hasOwn(window.Daymark.drawings, name) && window.Daymark.drawings[name];
    if (!drawn) return name === "other" ? name : symbol("other");
    sprite ||= document.body.appendChild(el("div", { hidden: true })).appendChild(document.createElementNS("http://www.w3.org/2000/svg", "svg"));
    sprite.append(new DOMParser().parseFromString(drawn.replace(">", " xmlns='http://www.w3.org/2000/svg'>"), "image/svg+xml").documentElement);
    return name;
  };
  /** An icon, where it stands. */
  const icon = (name, size = "") => drawing("i " + size, { "aria-hidden": "true" }, name);
  /** The icon of a kind of entity on its tile. */
  const tile = kind => drawing("tile", { role: "img", "aria-label": kind, "data-kind": kind }, kind);

  /** What this browser remembers. It may be refused, and it may hold anything. */
  const store = {
    get(key, otherwise) {
      try { return JSON.parse(localStorage.getItem("p:" + key)) ?? otherwise; } catch { return otherwise; }
    },
    text(key) {
      try { return localStorage.getItem("p:" + key) || ""; } catch { return ""; }
    },
    set(key, value) {
      try {
        if (value === null || value === "") localStorage.removeItem("p:" + key);
        else localStorage.setItem("p:" + key, typeof value === "string" ? value : JSON.stringify(value));
      } catch { /* Not remembered, then. */ }
    },
  };

  /** A whole number as the language writes it. */
  const number = value => String(value).replace(/\B(?=(\d{3})+$)/g, window.Daymark.words["number.group"] || "");

  /** Fills the {0} of a word of the interface; when that is a number, the form for it is taken: "name.one", "name.few". */
  const plurals = new Intl.PluralRules(root.lang || "en");
  const word = (name, ...values) => {
    const words = window.Daymark.words;
    const form = typeof values[0] === "number" ? words[name + "." + plurals.select(values[0])] : "";
    return (form || words[name] || name).replace(/\{(\d)\}/g, (slot, n) =>
      typeof values[n] === "number" ? number(values[n]) : values[n] ?? slot);
  };

  /** Says something to readers who do not see it. */
  let live;
  const say = text => {
    live ||= document.body.appendChild(el("p", { className: "vh", role: "status" }));
    live.textContent = "";
    requestAnimationFrame(() => { live.textContent = text; });
  };

  /** Data of the site: scripts that call data(id, value), because nothing can be fetched from disk. */
  const arrived = new Map();
  const awaited = new Map();
  const data = (id, value) => {
    arrived.set(id, value);
    awaited.get(id)?.resolve(value);
  };
  const load = (id, version) => {
    if (arrived.has(id)) return Promise.resolve(arrived.get(id));
    if (!awaited.has(id)) {
      const wait = {};
      wait.promise = new Promise((resolve, reject) => { wait.resolve = resolve; wait.reject = reject; });
      awaited.set(id, wait);
      document.head.append(el("script", { src: base + "data/" + id + ".js" + (version ? "?" + version : ""), onerror() { awaited.delete(id); wait.reject(new Error(id)); } }));
    }
    return awaited.get(id).promise;
  };

  /** Where a link of this page leads, from the site's root; without link, this page itself. */
  const fromRoot = link => new URL(link || location.href, location.href).href.split(/[?#]/)[0].replace(new URL(base || ".", location.href).href, "");

  return { root, base, $, $$, el, icon, tile, store, number, word, say, data, load, fromRoot, words: {}, drawings: {} };
})();
