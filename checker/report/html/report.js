'use strict';
(() => {
  const list = [...document.querySelectorAll('#list li')];
  const articles = [...document.querySelectorAll('article')];
  const form = document.getElementById('filters');
  const search = document.getElementById('search');
  const count = document.getElementById('count');
  let current = -1; // index into list and articles
  let step = -1;    // index into the steps of the current finding

  document.body.classList.add('js');
  form.hidden = list.length === 0;
  document.getElementById('keys').hidden = list.length === 0;

  const stepsOf = index => index < 0 ? [] : [...articles[index].querySelectorAll('tr.step')]
      .sort((a, b) => Number(a.id.split('.').pop()) - Number(b.id.split('.').pop()));

  function show(index, scroll) {
    if (index < 0 || index >= list.length) return;
    if (current >= 0) {
      list[current].classList.remove('current');
      list[current].querySelector('a').removeAttribute('aria-current');
      articles[current].classList.remove('current');
    }
    if (current !== index) markStep(-1);
    current = index;
    list[index].classList.add('current');
    list[index].querySelector('a').setAttribute('aria-current', 'true');
    articles[index].classList.add('current');
    list[index].scrollIntoView({block: 'nearest'});
    if (scroll) articles[index].scrollIntoView({block: 'start'});
  }

  function markStep(index) {
    document.querySelectorAll('tr.step.current').forEach(row => row.classList.remove('current'));
    step = index;
    const row = stepsOf(current)[index];
    if (!row) return;
    row.classList.add('current');
    row.scrollIntoView({block: 'center'});
  }

  // Replaces, so that the way back leads out of the report and not through every step.
  const address = id => history.replaceState(null, '', '#' + id);

  function open(index) {
    if (index < 0 || index >= list.length) return;
    show(index, true);
    address(articles[index].id);
  }

  function follow() {
    const id = decodeURIComponent(location.hash.slice(1));
    const target = id && document.getElementById(id);
    if (!target) return false;
    const article = target.closest('article');
    if (article) {
      show(articles.indexOf(article), target === article);
      if (target !== article) markStep(stepsOf(current).indexOf(target));
    }
    const page = target.closest('details');
    if (page) {
      page.open = true;
      page.scrollIntoView({block: 'start'});
    }
    return Boolean(article);
  }

  function filter() {
    const wanted = [...form.querySelectorAll('select')].filter(s => s.value);
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    let left = 0;
    list.forEach((item, i) => {
      const text = item.textContent.toLowerCase();
      const fits = wanted.every(s => item.dataset[s.name] === s.value) && words.every(word => text.includes(word));
      item.hidden = !fits;
      articles[i].classList.toggle('filtered', !fits);
      left += fits ? 1 : 0;
    });
    count.textContent = left === list.length ? '' : left + ' of ' + list.length;
    document.getElementById('none').hidden = left > 0 || list.length === 0;
    if (left > 0 && current >= 0 && list[current].hidden) open(list.findIndex(item => !item.hidden));
  }

  function move(by) {
    for (let i = current + by; i >= 0 && i < list.length; i += by)
      if (!list[i].hidden) return open(i);
  }

  function moveStep(by) {
    const steps = stepsOf(current);
    const next = Math.min(Math.max(step + by, 0), steps.length - 1);
    if (next < 0) return;
    markStep(next);
    address(steps[next].id);
  }

  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === 'Escape') {
      form.reset();
      filter();
      document.activeElement.blur();
      return;
    }
    if (/^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName || '')) return;
    const actions = {j: () => move(1), k: () => move(-1), n: () => moveStep(1), p: () => moveStep(-1), '/': () => search.focus()};
    const action = actions[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  });
  document.addEventListener('click', event => {
    const button = event.target.closest('.unfold');
    if (button) button.closest('table').classList.add('unfolded');
  });
  form.addEventListener('input', filter);
  form.addEventListener('submit', event => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(filter, 0));
  addEventListener('hashchange', follow);
  addEventListener('beforeprint', () => document.querySelectorAll('[id^="rule-"]').forEach(page => { page.open = true; }));

  if (!follow() && list.length) show(0, false);
})();
