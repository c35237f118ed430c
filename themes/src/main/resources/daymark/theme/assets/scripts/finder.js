/* A field that shows in a list below it what answers what somebody types: the combobox pattern of the ARIA Authoring Practices. */
(() => {
  "use strict";
  const { $, el, tile, icon, word, breath, answers, parse, written, inAddress, termsOf, wanted, marked, says } = Daymark;
  const SOON = 80, LONGEST_ECHO = 80;

  const quoted = words => words.slice(0, 5).map(one => word("find.quoted", one.slice(0, LONGEST_ECHO))).join(", ");
  /** What to know of an answer before one reads it: words that nothing has, and words that were taken for others. */
  const remarks = ({ spelled = [], missing = [] }) => [
    ...spelled.slice(0, 2).map(([given, taken]) => word("find.spelled", given.slice(0, LONGEST_ECHO), taken[0])),
    ...missing.length ? [word("find.missing", quoted(missing))] : [],
  ].join(" ");

  /**
   * Lets a field find.
   *
   * @param most how many results are shown
   * @param page where all of them are shown, if that is elsewhere
   * @param filter the value that everything must have; empty for none
   * @param widen lets that go
   * @param leave is called when somebody goes to a result
   * @param told is called with each answer that is shown
   * @return draws the answer to what the field says now
   */
  Daymark.finder = (field, { most, page, filter = () => "", widen, leave, told }) => {
    const list = document.getElementById(field.getAttribute("aria-controls")), box = list.parentElement;
    const status = $("[role=status]", box), note = $(".find-note", box), empty = $(".empty", box), advice = $("p", empty).textContent, wider = $("button", empty);
    let options = [], current = -1, passages = new Map();

    const select = (to, scroll) => {
      options[current]?.setAttribute("aria-selected", "false");
      current = options.length ? (to + options.length) % options.length : -1;
      const option = options[current];
      if (!option) return field.removeAttribute("aria-activedescendant");
      option.setAttribute("aria-selected", "true");
      field.setAttribute("aria-activedescendant", option.id);
      if (scroll) current ? option.scrollIntoView({ block: "nearest" }) : list.scrollTo(0, 0);
    };

    /* Passages are in files of their own, which are asked for when a result comes into sight. */
    const sight = new IntersectionObserver(seen => {
      for (const { isIntersecting, target } of seen) if (isIntersecting) {
        sight.unobserve(target);
        passages.get(target)?.();
      }
    });
    const explain = (made, about, { index }, entry, marks) => passages.set(made, () => Daymark.passage(index, entry, marks).then(({ anchor, heading, snippet }) => {
      if (anchor) made.href = entry.href + "#" + encodeURIComponent(anchor);
      const [way, passage] = about, place = heading === entry.title ? "" : heading;
      const said = [place || (passage || filter() ? "" : entry.about), snippet].filter(Boolean);
      if (!snippet && !place) passage?.remove();
      else (passage || way).replaceChildren(...said.flatMap((text, i) => [i ? " · " : "", ...marked(text, marks)]));
    }, () => { /* Then without. */ }));

    /** Descriptors are shown as they are written: browsers find in them what an operation is called, or else its path. */
    const inDescriptor = ({ title, about }) => "#:~:" + [title.includes(" ") ? title : "", about.split(" ").at(-1)].filter(Boolean).map(text => "text=" + encodeURIComponent(text.replace(/\p{Cs}/gu, "")).replace(/-/g, "%2D")).join("&");

    const drawn = (answer, entry, marks, id) => {
      const told = says(entry.title + " " + (entry.about || "") + " " + (entry.end || ""), marks), unsaid = answer.terms.length && entry.path !== undefined && (entry.kind === "docs" || !told);
      const about = entry.about || unsaid ? [el("span", { dir: "auto" }, ...marked(entry.about || "", marks))] : [];
      if (unsaid && !page) about.push(el("span", { dir: "auto", className: entry.kind === "docs" ? "passage two-lines" : "passage" }));
      const href = entry.kind === "operation" ? entry.href + inDescriptor(entry) : entry.href;
      const made = el(href ? "a" : "div", { role: "option", id, tabIndex: -1, "aria-selected": "false", ...href ? { href } : {} },
        entry.kind ? tile({ docs: "doc", operation: "api" }[entry.kind] || entry.kind) : icon(entry.symbol || "other", "tile"),
        el("span", { className: "two" }, el("b", { dir: "auto" }, ...marked(entry.title, marks)), ...about),
        ...entry.end ? [el("span", { className: "end" }, ...marked(entry.end, marks))] : []);
      if (entry.act) made.addEventListener("click", entry.act);
      if (unsaid) explain(made, about, answer, entry, marks);
      return made;
    };

    const show = (asked, answer) => {
      const { entries, terms, open, spelled = [], missing = [], total, counts } = answer;
      const marks = wanted([...spelled.flatMap(([, taken]) => taken.flatMap(termsOf)), ...terms], open), groups = new Map();
      // Before anything changes, as the page need not be laid out for that.
      if (list.scrollTop) list.scrollTop = 0;
      sight.disconnect();
      passages = new Map();
      options = [];
      for (const entry of entries) {
        const group = entry.group || entry.kind;
        if (!groups.has(group)) groups.set(group, []);
        groups.get(group).push(entry);
      }
      list.replaceChildren(...[...groups].map(([title, some], n) => {
        const name = list.id + "-" + n, count = counts?.get(title);
        return el("div", { role: "group", "aria-labelledby": name }, el("p", { id: name }, title, ...count ? [" ", el("span", { className: "num" }, Daymark.number(count))] : []),
          ...some.map(entry => options[options.push(drawn(answer, entry, marks, list.id + options.length)) - 1]));
      }));
      if (page && total > entries.length) options.push(list.appendChild(el("a", { role: "option", id: list.id + options.length, tabIndex: -1, "aria-selected": "false", className: "all",
        href: page + inAddress(written(asked, filter() ? [filter()] : [])) }, word("find.all", total))));
      const nothing = asked && !entries.length, remark = remarks(answer);
      empty.hidden = !nothing;
      if (nothing) {
        $("b", empty).textContent = word("find.none", asked.slice(0, LONGEST_ECHO));
        $("p", empty).textContent = missing.length && terms.length > 1 ? word("find.missing", quoted(missing)) + " " + advice : advice;
        wider.hidden = !filter() && !parse(asked).filters.length;
      }
      note.hidden = !remark || nothing;
      note.textContent = note.hidden ? "" : remark;
      list.hidden = !options.length;
      field.setAttribute("aria-expanded", String(!!options.length));
      status.textContent = asked ? [note.textContent, word("find.count", total)].filter(Boolean).join(" ") : "";
      select(0);
      passages.forEach((ask, made) => sight.observe(made));
      told?.(answer, asked);
    };

    /* Answers come when their files have; the last one stays until then, and one that comes late is dropped. */
    let turn = 0, timer, shown;
    const draw = async () => {
      clearTimeout(timer);
      const asked = field.value, mine = ++turn, limit = filter();
      const answer = await answers(asked, most, limit).catch(() => ({ entries: [], terms: [], total: 0 }));
      await breath();
      if (mine !== turn) return;
      shown = asked;
      show(asked.trim(), answer);
    };
    const go = (option, elsewhere) => {
      if (!option) return;
      if (elsewhere && option.href) window.open(option.href, "_blank", "noopener");
      else option.click();
    };

    field.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(draw, field.value ? SOON : 0); });
    field.addEventListener("keydown", event => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key], elsewhere = event.ctrlKey || event.metaKey;
      if (event.isComposing) return;
      if (step) select(current + step, true);
      else if (event.key === "Home" && event.ctrlKey) select(0, true);
      else if (event.key === "End" && event.ctrlKey) select(-1, true);
      // Who types faster than answers come means the first one to what is typed.
      else if (event.key === "Enter" && shown !== field.value) draw().then(() => go(options[0], elsewhere));
      else if (event.key === "Enter" && options[current]) go(options[current], elsewhere);
      else return;
      event.preventDefault();
    });
    wider.addEventListener("click", () => {
      field.value = parse(field.value).rest.trim();
      widen?.();
      field.dispatchEvent(new Event("input"));
      field.focus();
    });
    list.addEventListener("click", event => {
      if (event.target.closest("[role=option]") && !event.ctrlKey && !event.metaKey && !event.shiftKey) leave?.();
    });
    list.addEventListener("pointermove", event => {
      const at = options.indexOf(event.target.closest("[role=option]"));
      if (at >= 0 && at !== current) select(at);
    });
    return draw;
  };
})();
