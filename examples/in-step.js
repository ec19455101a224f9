// The window of either is the window of both. `by` tells the reader's hand from this script: it is no echo.
const [out, back] = document.querySelectorAll('exchange-atlas');

for (const [from, to] of [
  [out, back],
  [back, out],
])
  from.addEventListener('atlas-view', ({ detail }) => {
    if (detail.by === 'reader') to.view = { window: detail.view.window, language: detail.view.language };
  });
