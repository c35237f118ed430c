/* Before the first paint: the reader's theme and density, and a mark that script runs, so that nothing moves later. */
(() => {
  "use strict";
  const root = document.documentElement;
  root.classList.add("js");
  if (location.search.length > 1) root.classList.add("asked");
  try {
    for (const name of ["theme", "density"]) {
      const value = localStorage.getItem("p:" + name);
      if (value) root.dataset[name] = value;
    }
  } catch { /* Storage may be refused; the page looks as the system wants it. */ }
})();
