/* Texts as they are compared. */
(() => {
  "use strict";
  /** Without case and accents. */
  Daymark.fold ||= text => {
    const lower = text.toLowerCase();
    return /^[\0-\x7f]*$/.test(lower) ? lower : lower.normalize("NFD").replace(/\p{Mn}/gu, "");
  };
})();
