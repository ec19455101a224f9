// What a frame of playback costs: the playhead, the travellers and their upload, and the map drawn again.

const FRAMES = 60;
const WARM_UP = 120;

/**
 * Plays through the window that the page shows, round and round. `cost` measures the script of what it runs.
 * Returns milliseconds of script per frame.
 */
export async function measurePlayback(page, cost) {
  await page.evaluate(async () => {
    const root = document.querySelector('exchange-atlas').shadowRoot;
    root.querySelector('.tl-play').click();
    await new Promise((done) => requestAnimationFrame(done));
    const [, loop] = root.querySelectorAll('.tl-options input[type="checkbox"]');
    loop.click();
  });
  await page.evaluate(frames, WARM_UP);
  const { ms } = await cost(() => page.evaluate(frames, FRAMES));
  const shown = await page.evaluate(() => {
    const root = document.querySelector('exchange-atlas').shadowRoot;
    const day = root.querySelector('.tl-now')?.textContent;
    root.querySelector('.tl-play').click();
    return day;
  });
  if (!shown) throw new Error('nothing played to the end of the measure');
  return ms / FRAMES;
}

/** In the page: so many animation frames. */
const frames = (count) =>
  new Promise((done) => {
    const next = () => (count-- > 0 ? requestAnimationFrame(next) : done());
    next();
  });
