// The headline says what is selected: one record, or how much there is.
const headline = document.getElementById('headline');
const atlas = document.querySelector('exchange-atlas');

function say({ view, counts }) {
  const record = atlas.data?.events.find(({ id }) => id === view.selected);
  if (record)
    headline.textContent = typeof record.title === 'string' ? record.title : record.title[view.language];
  else if (view.window === null) headline.textContent = 'Where we meet the world';
  else headline.textContent = `${counts.visits} visits, ${counts.organizations} partners`;
}

atlas.addEventListener('atlas-view', ({ detail }) => say(detail));
