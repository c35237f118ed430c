/* Where a reader is: in the tree of pages, and within the page. */
(() => {
  "use strict";
  const { $, $$ } = Daymark;

  /* Only the side bar is scrolled; scrollIntoView would move the page too. */
  const side = $("#side"), here = $(".docnav [aria-current]");
  const show = () => {
    if (!here) return;
    const box = here.getBoundingClientRect(), frame = side.getBoundingClientRect();
    if (box.top < frame.top || box.bottom > frame.bottom) side.scrollTop += box.top - frame.top - frame.height / 3;
  };
  show();
  side?.addEventListener("toggle", show);

  const contents = $(".contents");
  if (!contents) return;
  const links = new Map($$("a", contents).map(link => [document.getElementById(link.getAttribute("href").slice(1)), link]));
  links.delete(null);
  const reached = new Set();
  let chosen, marked;
  const visible = heading => {
    const { top, bottom } = heading.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  };
  const mark = () => {
    if (chosen && !visible(chosen)) chosen = null;
    const link = links.get(chosen || [...links.keys()].findLast(heading => reached.has(heading)));
    if (link === marked) return;
    marked?.removeAttribute("aria-current");
    link?.setAttribute("aria-current", "true");
    marked = link;
    if (link && contents.scrollHeight > contents.clientHeight) contents.scrollTop = link.offsetTop - contents.clientHeight / 2;
  };
  contents.addEventListener("click", ({ target }) => {
    const link = target.closest("a");
    if (!link) return;
    if (contents.matches(":popover-open")) contents.hidePopover();
    chosen = [...links.keys()].find(heading => links.get(heading) === link);
    requestAnimationFrame(mark);
  });
  /* A heading is reached when it is in the upper third of the window or anywhere above. */
  const watch = new IntersectionObserver(seen => {
    for (const { target, isIntersecting } of seen) {
      if (isIntersecting) reached.add(target); else reached.delete(target);
    }
    mark();
  }, { rootMargin: "9999999px 0px -66% 0px" });
  for (const heading of links.keys()) watch.observe(heading);
})();
