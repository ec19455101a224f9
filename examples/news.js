// What is pointed at, or has the focus, lights its route; leaving it puts the selection back.
const atlas = document.querySelector('exchange-atlas');
const items = document.querySelectorAll('[data-event]');

for (const item of items) {
  const light = () => (atlas.view = { selected: item.dataset.event });
  const leave = () => (atlas.view = { selected: null });
  item.addEventListener('pointerenter', light);
  item.addEventListener('focus', light);
  item.addEventListener('pointerleave', leave);
  item.addEventListener('blur', leave);
}

// And the other way round: what is selected on the map is marked in the list.
atlas.addEventListener('atlas-select', ({ detail }) => {
  for (const item of items)
    if (item.dataset.event === detail.id) item.setAttribute('aria-current', 'true');
    else item.removeAttribute('aria-current');
});
