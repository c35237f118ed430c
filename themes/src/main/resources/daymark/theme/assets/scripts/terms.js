/* Cuts what somebody types into terms, as the generator cuts the texts of the site. */
(() => {
  "use strict";
  const { fold } = Daymark;
  const LONGEST = 40, MOST = 4000;
  const STOPS = new Set(("a able about across after all almost also am among an and any are as at be because been but by can cannot could dear did do does either else ever every for from get got had has have he her hers him his how however i if in into is it its just least let like likely may me might most must my neither no nor not of off often on only or other our own rather said say says she should since so some than that the their them then there these they this tis to too twas us wants was we were what when where which while who whom why will with would yet you your").split(" "));

  /* Porter's stemmer as lunr.js has it: what counts as a vowel, and how often vowels are followed by consonants. */
  const measure = word => (word.replace(/^[^aeiouy]+/, "").match(/[aeiouy][aeiou]*[^aeiou][^aeiouy]*/g) || []).length;
  const vowel = word => /[aeiouy]/.test(word);
  const short = word => /^[^aeiou][^aeiouy]*[aeiouy][^aeiouwxy]$/.test(word);
  const pairs = text => text.split(" ").map(pair => pair.split(":"));
  const SECOND = pairs("ational:ate tional:tion enci:ence anci:ance izer:ize bli:ble alli:al entli:ent eli:e ousli:ous ization:ize ation:ate ator:ate alism:al iveness:ive fulness:ful ousness:ous aliti:al iviti:ive biliti:ble logi:log");
  const THIRD = pairs("icate:ic ative: alize:al iciti:ic ical:ic ful: ness:");
  const FOURTH = "al ance ence er ic able ible ant ement ment ent ou ism ate iti ous ive ize".split(" ").map(end => [end, ""]);
  for (const ends of [SECOND, THIRD, FOURTH]) ends.sort((a, b) => b[0].length - a[0].length);
  const ending = (word, ends) => ends.find(([end]) => word.length > end.length && word.endsWith(end));
  const swap = (word, ends, most) => {
    const found = ending(word, ends);
    if (!found) return word;
    const rest = word.slice(0, -found[0].length);
    return measure(rest) > most ? rest + found[1] : word;
  };
  const past = word => {
    const end = /.ed$/.test(word) ? 2 : /.ing$/.test(word) ? 3 : 0, rest = word.slice(0, word.length - end);
    if (!end || !vowel(rest)) return word;
    if (/(at|bl|iz)$/.test(rest)) return rest + "e";
    return /([^aeiouylsz])\1$/.test(rest) ? rest.slice(0, -1) : short(rest) ? rest + "e" : rest;
  };
  /** Makes something of each word but once, while it is read again and again. */
  const remembering = make => {
    const known = new Map();
    return word => {
      if (word.length > LONGEST) return make(word);
      if (known.size === MOST) known.clear();
      if (!known.has(word)) known.set(word, make(word));
      return known.get(word);
    };
  };

  const stem = remembering(word => {
    if (word.length < 3) return word;
    const masked = word[0] === "y";
    if (masked) word = "Y" + word.slice(1);
    if (/.(sses|ies)$/.test(word)) word = word.slice(0, -2); else if (/.[^s]s$/.test(word)) word = word.slice(0, -1);
    if (/.eed$/.test(word)) word = measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word; else word = past(word);
    if (/.[^aeiou]y$/.test(word)) word = word.slice(0, -1) + "i";
    word = swap(swap(word, SECOND, 0), THIRD, 0);
    if (ending(word, FOURTH)) word = swap(word, FOURTH, 1);
    else if (/.[st]ion$/.test(word) && measure(word.slice(0, -3)) > 1) word = word.slice(0, -3);
    if (/.e$/.test(word)) {
      const rest = word.slice(0, -1), often = measure(rest);
      if (often > 1 || often === 1 && !short(rest)) word = rest;
    }
    if (/ll$/.test(word) && measure(word) > 1) word = word.slice(0, -1);
    return masked ? "y" + word.slice(1) : word;
  });

  const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
  const EDGES = /^[^\p{L}\p{Nd}]+|[^\p{L}\p{Nd}]+$/gu;
  const BETWEEN = /[^\p{L}\p{Nd}\p{M}]+/u;
  /** Between letters and digits, from lower to upper case, and before the last capital of several. */
  const HUMP = /(?<=\p{Nd})(?=[\p{L}\p{M}])|(?<=[\p{L}\p{M}])(?=\p{Nd})|(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u;
  const humps = segment => segment.split(HUMP);
  /** What a word is looked for by when it is not found as a whole. */
  const parts = word => {
    const segments = word.split(BETWEEN).filter(Boolean);
    return segments.length > 1 ? segments : humps(word);
  };

  const cut = remembering(raw => {
    const word = raw.replace(EDGES, "").replace(/['’]s$/, "");
    if (!word) return [];
    const whole = fold(word);
    if (IDEOGRAPH.test(word)) {
      const signs = [...whole].filter(sign => /[\p{L}\p{Nd}]/u.test(sign));
      return signs.slice(0, Math.max(1, signs.length - 1)).map((sign, i) => ({ text: sign + (signs[i + 1] || ""), term: sign + (signs[i + 1] || ""), parts: [] }));
    }
    const inner = parts(word);
    return [{ text: whole, term: stem(whole), stop: inner.length < 2 && STOPS.has(whole), parts: inner.length < 2 ? [] : [...new Set(inner.map(fold).filter(part => part.length > 1 && !STOPS.has(part)))] }];
  });
  /** The words of a text that are worth looking for: each with its letters, its term, and the terms of its parts if it has any. */
  const words = text => text.split(/\s+/u).flatMap(raw => cut(raw));

  Object.assign(Daymark, { stem, humps, termsOf: words });
})();
