/* Diagrams: drawn in a frame of their own, which may have styles that pages may not, and shown as pictures. */
(() => {
  "use strict";
  const { root, $, $$, el, word } = Daymark;
  const prose = $("[data-diagrams]"), sources = $$("[data-diagrams] pre.mermaid");
  if (!sources.length) return;

  const COLOURS = ["bg", "surface", "surface-2", "line-2", "field", "ink", "ink-2", "accent", "accent-soft", "warn-soft", "code-bg"];
  const look = () => {
    const probe = document.body.appendChild(el("i", { hidden: true })), colours = {};
    for (const name of COLOURS) {
      probe.style.color = `var(--${name})`;
      colours[name] = getComputedStyle(probe).color;
    }
    probe.remove();
    return { colours, font: getComputedStyle(document.body).fontFamily };
  };

  const asked = new Map();
  let frame, waiting;
  const ready = () => waiting ||= new Promise(resolve => {
    frame = el("iframe", { className: "drawing", title: word("diagram.frame"), tabIndex: -1, src: prose.dataset.diagrams });
    /* From disk, every page is a stranger to the others already, and a sandbox could not read its own scripts. */
    if (location.protocol !== "file:") frame.setAttribute("sandbox", "allow-scripts");
    frame.setAttribute("aria-hidden", "true");
    addEventListener("message", ({ source, data }) => {
      if (source !== frame.contentWindow) return;
      if (data.ready) resolve();
      else show(asked.get(data.id), data);
    });
    document.body.append(frame);
  });

  const titleOf = text => /^\s*(?:accTitle|title)\s*:\s*(.+)$/m.exec(text)?.[1].trim() || text.split("\n").find(line => /^\s*[a-z]/i.test(line))?.trim() || "";
  const show = (pre, { svg, width, height, error }) => {
    if (!pre) return;
    let box = pre.closest(".diagram");
    if (error) {
      if (box) return;
      pre.classList.add("failed");
      pre.before(el("p", { className: "sub", textContent: word("diagram.failed", error) }));
      return;
    }
    const address = "data:image/svg+xml," + encodeURIComponent(svg);
    if (box) {
      $("img", box).src = address;
      return;
    }
    /* What a reader already sees keeps its place. */
    const { top, bottom } = pre.getBoundingClientRect(), seen = top < innerHeight && bottom > 0;
    const text = pre.textContent;
    const picture = el("img", { src: address, alt: word("diagram", titleOf(text)), width, height });
    const enlarge = el("button", { type: "button", title: word("diagram.enlarge") }, picture);
    enlarge.addEventListener("click", () => showLarge(picture));
    box = el("figure", { className: seen ? "diagram fitted" : "diagram" }, enlarge);
    pre.replaceWith(box);
    box.append(el("details", { className: "diagram-source" }, el("summary", { textContent: word("diagram.source") }), pre));
  };
  const showLarge = picture => {
    const width = Math.max(picture.naturalWidth, Math.min(innerWidth - 96, picture.naturalWidth * 1.6));
    const large = picture.cloneNode();
    large.removeAttribute("height");
    large.width = width;
    const dialog = el("dialog", { className: "large", "aria-label": picture.alt }, el("button", { type: "button", className: "btn", textContent: word("diagram.close") }), large);
    dialog.addEventListener("click", () => dialog.close());
    dialog.addEventListener("close", () => dialog.remove());
    document.body.append(dialog);
    dialog.showModal();
  };
  const draw = async pre => {
    const id = [...asked].find(([, one]) => one === pre)?.[0] ?? asked.size;
    asked.set(id, pre);
    await ready();
    frame.contentWindow.postMessage({ id, text: pre.textContent, ...look() }, "*");
  };

  const near = new IntersectionObserver(seen => {
    for (const { target, isIntersecting } of seen) {
      if (!isIntersecting) continue;
      near.unobserve(target);
      draw(target);
    }
  }, { rootMargin: "100% 0px" });
  sources.forEach(pre => near.observe(pre));

  const again = () => [...asked.values()].forEach(draw);
  new MutationObserver(again).observe(root, { attributeFilter: ["data-theme"] });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", again);
})();
