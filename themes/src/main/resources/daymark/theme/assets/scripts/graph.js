/* Graphs: neighbours light up, and one can look closer. A plain wheel always scrolls the page. */
(() => {
  "use strict";
  const { $, $$ } = Daymark;
  const clamp = (low, value, high) => Math.max(low, Math.min(high, value));

  const light = graph => {
    const edges = $$(".edge", graph).map(line => ({ line, ends: line.dataset.e.split(" ") }));
    const nodes = $$(".node", graph);
    const show = id => {
      const near = new Set([id]);
      for (const { line, ends } of edges) {
        const on = ends.includes(id);
        if (on) ends.forEach(end => near.add(end));
        line.classList.toggle("hot", on);
        line.classList.toggle("dim", id !== "" && !on);
      }
      for (const node of nodes) node.classList.toggle("dim", id !== "" && !near.has(node.dataset.n));
    };
    for (const node of nodes) {
      for (const event of ["pointerenter", "focus"]) node.addEventListener(event, () => show(node.dataset.n));
      node.addEventListener("focus", () => node.scrollIntoView({ block: "nearest", inline: "nearest" }));
      for (const event of ["pointerleave", "blur"]) node.addEventListener(event, () => show(""));
    }
  };

  const look = graph => {
    const svg = $(".g", graph);
    const { width, height } = svg.viewBox.baseVal;
    const view = { x: 0, y: 0, scale: 1 };
    const put = () => {
      view.x = clamp(0, view.x, width * (1 - view.scale));
      view.y = clamp(0, view.y, height * (1 - view.scale));
      svg.setAttribute("viewBox", [view.x, view.y, width * view.scale, height * view.scale].map(n => n.toFixed(1)).join(" "));
      graph.classList.toggle("zoomed", view.scale < 1);
    };
    /** Changes the scale about a point, which is given in parts of what is seen. */
    const zoom = (factor, x = .5, y = .5) => {
      const scale = clamp(.25, view.scale * factor, 1);
      view.x += (view.scale - scale) * width * x;
      view.y += (view.scale - scale) * height * y;
      view.scale = scale;
      put();
    };
    const centre = (x, y) => {
      view.x = x - width * view.scale / 2;
      view.y = y - height * view.scale / 2;
      put();
    };
    const place = node => {
      const { e, f } = node.transform.baseVal.consolidate().matrix;
      return [e + 84, f + 22];
    };
    let last = $(".self", graph);
    for (const button of $$("[data-z]", graph)) {
      button.addEventListener("click", () => {
        const way = +button.dataset.z;
        if (way > 0 && view.scale === 1 && last) { zoom(.7); centre(...place(last)); } else zoom(way > 0 ? .7 : way < 0 ? 1 / .7 : 4);
      });
    }
    for (const node of $$(".node", graph)) {
      node.addEventListener("focus", () => {
        last = node;
        const [x, y] = place(node);
        const inside = x > view.x && x < view.x + width * view.scale && y > view.y && y < view.y + height * view.scale;
        if (!inside) centre(x, y);
      });
    }
    svg.addEventListener("wheel", event => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      const box = svg.getBoundingClientRect();
      zoom(event.deltaY < 0 ? .85 : 1 / .85, (event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height);
    }, { passive: false });
    let from = null;
    svg.addEventListener("pointerdown", event => {
      if (view.scale === 1 || event.button || event.target.closest("a")) return;
      from = { x: event.clientX, y: event.clientY };
      svg.setPointerCapture(event.pointerId);
    });
    svg.addEventListener("pointermove", event => {
      if (!from) return;
      const unit = width * view.scale / svg.clientWidth;
      view.x -= (event.clientX - from.x) * unit;
      view.y -= (event.clientY - from.y) * unit;
      from = { x: event.clientX, y: event.clientY };
      put();
    });
    for (const event of ["pointerup", "pointercancel"]) svg.addEventListener(event, () => { from = null; });
  };

  for (const graph of $$("[data-graph]")) {
    light(graph);
    /* What does not fit begins where the subject is: a box in the middle, or a lane at the edge. */
    const frame = $(".sc", graph), self = $(".self", graph) || $(".lane.here", graph);
    if (self && frame.scrollWidth > frame.clientWidth) {
      const box = self.getBoundingClientRect();
      const room = Math.max(48, frame.clientWidth - box.width);
      frame.scrollLeft += box.left - frame.getBoundingClientRect().left - room / 2;
    }
    if ($(".tools", graph)) look(graph);
  }
})();
