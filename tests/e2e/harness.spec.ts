// The harness itself: that it sees what it is there to see. The pages are made up on the spot.

import { expect, test, axe } from './harness';

// Made-up pages have no icon, for which a browser may ask.
test.use({ allow: /favicon\.ico/ });

const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'";

test.describe('a page that misbehaves fails its test', () => {
  const cases = {
    'an inline style': { body: '<p style="color: red">red</p>', says: /violat/ },
    'an inline script': { body: '<script>window.ran = true</script>', says: /violat/ },
    'a picture from elsewhere': { body: '<img src="http://example.invalid/x.png" alt="">', says: /violat/ },
    'a file that is not there': { body: '<img src="none.png" alt="">', says: /404/ },
    'an error in a script': { body: '<script src="made-up.js"></script>', says: /error: .*thrown/ },
    'an error written by a script': { body: '<script src="made-up.js"></script>', says: /console: written/ },
  };
  for (const [name, { body, says }] of Object.entries(cases)) {
    test(name, async ({ page, problems }) => {
      await page.route('**/made-up.html', (route) =>
        route.fulfill({
          contentType: 'text/html',
          headers: { 'content-security-policy': POLICY },
          body: `<!doctype html><html lang="en"><title>x</title>${body}</html>`,
        }),
      );
      await page.route('**/made-up.js', (route) =>
        route.fulfill({
          contentType: 'text/javascript',
          body: "console.error('written'); throw new Error('thrown')",
        }),
      );
      await page.goto('made-up.html');
      await expect.poll(() => problems.join('\n')).toMatch(says);
      // Seen, so it must not fail this test.
      problems.length = 0;
    });
  }

  test('a request to another host', async ({ page, problems }) => {
    await page.route('**/made-up.html', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<img src="http://example.invalid/x.png" alt="">' }),
    );
    await page.route('http://example.invalid/**', (route) => route.abort());
    await page.goto('made-up.html');
    await expect.poll(() => problems.join('\n')).toMatch(/another host: http:\/\/example\.invalid/);
    problems.length = 0;
  });
});

test.describe('a problem that a test expects', () => {
  test.use({ allow: /not-there\.html|favicon\.ico/ });
  test('passes', async ({ page, problems }) => {
    await page.goto('not-there.html');
    await expect.poll(() => problems.join('\n')).toMatch(/404.*not-there\.html/);
  });
});

test('axe sees into a shadow root, under the strict policy', async ({ page }) => {
  await page.route('**/made-up.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      headers: { 'content-security-policy': POLICY },
      body: '<!doctype html><html lang="en"><title>x</title><main><h1>x</h1><div></div></main></html>',
    }),
  );
  await page.goto('made-up.html');
  expect(await axe(page)).toEqual([]);
  await page.evaluate(() => {
    document.querySelector('div')!.attachShadow({ mode: 'open' }).append(document.createElement('button'));
  });
  const found = await axe(page);
  expect(found.map(({ id }) => id)).toEqual(['button-name']);
  expect(found[0]!.nodes[0]!.target).toBe('div >> button');
});

test('the machine has WebGL 2', async ({ page }) => {
  const has = await page.evaluate(() => !!document.createElement('canvas').getContext('webgl2'));
  expect(has).toBe(true);
});
