// How the search field departs from the combobox pattern of the ARIA Authoring Practices.
(() => {
  const field = document.querySelector('dialog[open] [role=combobox]');
  const list = document.getElementById(field.getAttribute('aria-controls'));
  const options = [...list.querySelectorAll('[role=option]')];
  const faults = [];
  const must = (truth, words) => truth || faults.push(words);
  must(document.activeElement === field, 'the focus left the field');
  must(field.getAttribute('aria-autocomplete') === 'list', 'the field does not say that it lists what fits');
  must(list.matches('[role=listbox][aria-label]'), 'the list is no listbox with a name');
  must(field.getAttribute('aria-expanded') === String(list.checkVisibility()), 'the field is wrong about the list');
  must(new Set(options.map(option => option.id)).size === options.length, 'ids are missing or not unique');
  for (const option of options) {
    const group = option.parentElement;
    must(group === list || group.getAttribute('role') === 'group'
      && document.getElementById(group.getAttribute('aria-labelledby'))?.textContent, 'no group of a name: ' + describe(option));
    must(option.tabIndex < 0, 'the keyboard stops at ' + describe(option));
  }
  const active = field.getAttribute('aria-activedescendant');
  const selected = options.filter(option => option.getAttribute('aria-selected') === 'true').map(option => option.id);
  must(String(selected) === (active ?? ''), `the field is at ${active}, selected: ${selected}`);
  if (active) {
    const box = document.getElementById(active).getBoundingClientRect(), frame = list.getBoundingClientRect();
    must(box.top >= frame.top - 1 && box.bottom <= frame.bottom + 1, 'the selected option is out of sight');
  }
  return faults;
})()
