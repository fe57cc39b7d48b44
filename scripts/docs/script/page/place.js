// A link to a field that is folded away unfolds it, and the language of the samples stays chosen from page to page.
{
  const unfold = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    for (let at = target?.parentElement; at; at = at.parentElement) if (at.matches('details')) at.open = true;
    target?.scrollIntoView();
  };
  addEventListener('hashchange', unfold);
  if (location.hash !== '') unfold();

  const key = 'jinliu-sample';
  const inputs = document.querySelectorAll('input[name="sample"]');
  for (const input of inputs) {
    if (input.value === localStorage.getItem(key)) input.checked = true;
    input.addEventListener('change', () => localStorage.setItem(key, input.value));
  }

  document.querySelector('.side [aria-current]')?.scrollIntoView({ block: 'nearest' });
}
