/* What is like the words that somebody typed, when nothing has them. */
(() => {
  "use strict";
  const { fold } = Daymark;
  const SURE = 4;
  const wordsOf = text => text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);

  /** Whether a word begins with a part in which at most one letter is wrong, missing or too many, or two are swapped. */
  const nearly = (word, part) => {
    let at = 0;
    while (at < part.length && part[at] === word[at]) at++;
    const rest = part.slice(at), after = part.slice(at + 1);
    return word.startsWith(rest, at + 1) || word.startsWith(after, at + 1) || word.startsWith(after, at)
      || rest.length > 1 && word.startsWith(rest[1] + rest[0] + rest.slice(2), at);
  };

  /** The entries whose title or name is like the words: a letter may be wrong, gaps and hyphens may stand elsewhere. */
  Daymark.near = (entries, asked) => {
    const parts = wordsOf(fold(asked)), whole = parts.join("");
    if (!whole) return [];
    const like = entry => {
      const named = entry.like ||= [entry.title, entry.name || ""].map(text => wordsOf(fold(text)));
      return named.some(words => words.join("").includes(whole))
        || parts.every(part => named.some(words => words.some(word => word.startsWith(part) || part.length >= SURE && nearly(word, part))));
    };
    return entries.filter(like).sort((a, b) => b.lift - a.lift || a.title.length - b.title.length);
  };
})();
