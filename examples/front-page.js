// The headline says what is selected: one record, or how much there is; its words stand in the page.
const headline = document.getElementById('headline');
const atlas = document.querySelector('exchange-atlas');
const all = headline.textContent;

function say({ view, counts }) {
  const record = atlas.data?.events.find(({ id }) => id === view.selected);
  if (record)
    headline.textContent = typeof record.title === 'string' ? record.title : record.title[view.language];
  else if (view.window === null) headline.textContent = all;
  else
    headline.textContent = headline.dataset.counts
      .replace('{visits}', counts.visits)
      .replace('{partners}', counts.organizations);
}

atlas.addEventListener('atlas-view', ({ detail }) => say(detail));
