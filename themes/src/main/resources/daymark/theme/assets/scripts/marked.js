/* Texts with the words marked that answer a query. What is marked stays text, whatever it says. */
(() => {
  "use strict";
  const { el, fold, stem, humps } = Daymark;
  const RUN = /[\p{L}\p{Nd}\p{M}]+/gu, DENSE = /[\u2e80-\uffff]/;

  /** What to mark: words as they are written or by their stems, and the beginning that the last of them may be. */
  const wanted = (terms, open) => {
    const pieces = terms.flatMap(({ text, stop, parts }, i) => stop && !(open && i === terms.length - 1) ? [] : parts.length ? parts : [text]);
    return { texts: new Set(pieces), stems: new Set(pieces.map(stem)), last: open && terms.length ? pieces.at(-1) : "" };
  };

  /** Which pieces of a text answer: from, to and for which word. */
  const hits = (text, { texts, stems, last }) => {
    const found = [];
    const hit = (piece, at) => {
      const plain = fold(piece), term = stem(plain);
      if (texts.has(plain) || stems.has(term)) return found.push([at, at + piece.length, term]);
      return last && plain.startsWith(last) && found.push([at, at + (plain.length === piece.length ? last.length : piece.length), stem(last)]);
    };
    for (const { 0: run, index } of text.matchAll(RUN)) {
      if (hit(run, index)) continue;
      if (DENSE.test(run)) {
        const plain = fold(run);
        if (plain.length === run.length) for (const part of texts) for (let at = plain.indexOf(part); at >= 0; at = plain.indexOf(part, at + 1)) found.push([index + at, index + at + part.length, stem(part)]);
        continue;
      }
      let at = index;
      const inner = humps(run);
      if (inner.length > 1) for (const piece of inner) { hit(piece, at); at += piece.length; }
    }
    return found.sort((a, b) => a[0] - b[0]);
  };

  /** A text in pieces, some of them marked. */
  const marked = (text, wanted) => {
    const pieces = [];
    let done = 0;
    for (const [from, to] of hits(text, wanted)) {
      if (to <= done) continue;
      pieces.push(text.slice(done, Math.max(done, from)), el("mark", {}, text.slice(Math.max(done, from), to)));
      done = to;
    }
    return [...pieces, text.slice(done)].filter(Boolean);
  };

  /** Whether a text has all words that are wanted. */
  const says = (text, wanted) => new Set(hits(text, wanted).map(hit => hit[2])).size >= wanted.stems.size;

  Object.assign(Daymark, { wanted, marked, says });
})();
