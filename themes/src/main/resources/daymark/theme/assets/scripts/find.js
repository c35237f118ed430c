/* The search dialog opens at once; what it finds comes with a script of its own, as soon as somebody reaches for it. */
(() => {
  "use strict";
  const { $, $$, el } = Daymark;
  const dialog = $("#find"), onPage = $("[data-find-page]");
  if (!dialog?.showModal) return;
  let loading;
  const load = () => loading ||= document.head.appendChild(el("script", { src: dialog.dataset.script, onerror() { loading = null; } }));
  const open = from => {
    if (onPage) return onPage.focus();
    if (dialog.open) return;
    const field = $("input", dialog);
    field.value = from?.dataset.q || "";
    dialog.dataset.set = from?.dataset.set || "";
    dialog.showModal();
    field.focus();
    field.select();
    load();
    Daymark.ask?.();
  };
  const opener = event => event.target.closest?.("[data-find]");
  for (const link of $$("[data-find]")) {
    link.setAttribute("role", "button");
    if (!onPage) link.setAttribute("aria-haspopup", "dialog");
  }
  for (const near of ["pointerover", "focusin"]) addEventListener(near, event => { if (opener(event)) load(); });
  addEventListener("click", event => {
    if (!opener(event) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open(opener(event));
  });
  addEventListener("keydown", event => {
    const search = event.key?.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    if (!search && !(event.key === " " && opener(event))) return;
    event.preventDefault();
    if (search && dialog.open) dialog.close(); else open(search ? null : opener(event));
  });
  Daymark.onKey("/", () => open());
  dialog.addEventListener("click", event => { if (event.target === dialog || event.target.closest("[data-close]")) dialog.close(); });
  if (onPage) load();
})();
