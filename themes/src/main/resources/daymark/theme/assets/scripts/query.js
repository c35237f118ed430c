/* What a query says: words, and values of facets, such as kind:api or tag:"two words". */
(() => {
  "use strict";
  const FILTER = /(^|\s)(kind|type|owner|system|lifecycle|tag|set):(?:"([^"]*)"|([^\s"]\S*))/gi;

  /** The values that a query asks for, and the words that are left of it. */
  const parse = asked => {
    const filters = new Set(), rest = asked.replace(FILTER, (all, gap, facet, quoted, bare) => {
      filters.add((facet + ":" + (quoted ?? bare)).toLowerCase());
      return gap;
    });
    return { filters: [...filters], rest: filters.size && !/\s$/.test(asked) ? rest.trimEnd() : rest };
  };

  /** A query of some words and values. */
  const written = (words, filters) => [words.trim().replace(/\s+/g, " "), ...filters.map(filter => filter.replace(/:(.*\s.*)$/, ':"$1"'))].filter(Boolean).join(" ");

  /** What an address says of a query. Half a character cannot stand in it. */
  const inAddress = query => "?q=" + encodeURIComponent(query.replace(/\p{Cs}/gu, "\ufffd"));

  Object.assign(Daymark, { parse, written, inAddress });
})();
