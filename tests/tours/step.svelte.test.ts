// A step ⇄ what the atlas shows, and a step with a broken view.
import { describe, expect, test } from 'vitest';
import { dayOfIso } from '../../src/model/time';
import { Explorer } from '../../src/store/explorer.svelte';
import { readView } from '../../src/store/view';
import { showStep, stands, stepOf } from '../../src/tours/step';
import { dataset, event } from '../fixtures/build';

function made(): Explorer {
  const explorer = new Explorer();
  const steps = [{ text: 'one', view: {} }];
  explorer.dataset = dataset([event('trip', { when: '2019-12-24' })], {
    tours: [{ id: 'tour', title: 'Tour', steps }],
  });
  return explorer;
}

test('a step begins with everything: nothing of the one before is left', () => {
  const explorer = made();
  showStep(explorer, {
    text: '',
    view: { filters: { type: ['visit'] }, query: 'x', selected: 'trip', mode: 'so-far' },
  });
  showStep(explorer, { text: '', view: { window: ['2019-12-01', '2020-01-01'] } });
  expect(readView(explorer)).toMatchObject({
    filters: {},
    query: '',
    selected: null,
    mode: 'window',
    window: ['2019-12-01', '2020-01-01'],
  });
});

test("language, theme and place in the tour are the reader's", () => {
  const explorer = made();
  explorer.tour = { id: 'tour', step: 0 };
  const view = { language: 'zh', theme: 'dark', tour: null, query: 'almaty' };
  expect(showStep(explorer, { text: '', view })).toEqual([]);
  expect(explorer).toMatchObject({ language: 'en', theme: 'auto', query: 'almaty', tour: { step: 0 } });
});

test('of a broken view the rest is shown, and each fault is a finding', () => {
  const explorer = made();
  const view = {
    selected: 'gone',
    filters: { type: ['visit', 'picnic'], country: 'CN' },
    window: ['2020-01-01', '2019-01-01'],
    mode: 'on-day',
    shape: 'round',
  };
  const findings = showStep(explorer, { text: '', view });
  expect(findings.map(({ path }) => path.join('.')).toSorted()).toEqual([
    'filters.country',
    'filters.type.1',
    'selected',
    'shape',
    'window',
  ]);
  expect(explorer).toMatchObject({
    mode: 'on-day',
    window: null,
    selected: null,
    filters: { type: ['visit'] },
  });
});

describe('the present view as a step', () => {
  test('says what is chosen and no more, with a text for each language', () => {
    const explorer = made();
    explorer.language = 'zh';
    explorer.setWindow([dayOfIso('2019-12-01')!, dayOfIso('2020-01-01')!]);
    explorer.mode = 'so-far';
    expect(stepOf(explorer)).toEqual({
      text: { en: '', zh: '' },
      view: { window: ['2019-12-01', '2020-01-01'], mode: 'so-far', projection: 'equal-earth' },
    });
  });

  test('is shown again as it was', () => {
    const [from, to] = [made(), made()];
    from.setFilters({ type: ['visit'], direction: ['outbound'] });
    from.setQuery('trip');
    from.select('trip');
    from.projection = 'globe';
    from.camera = { center: [10, 20], zoom: 2 };
    expect(showStep(to, stepOf(from))).toEqual([]);
    expect(readView(to)).toEqual(readView(from));
  });

  test('whether the reader still sees it', () => {
    const explorer = made();
    const step = { text: '', view: { query: 'trip' } };
    showStep(explorer, step);
    expect(stands(explorer, step)).toBe(true);
    explorer.setQuery('');
    expect(stands(explorer, step)).toBe(false);
  });
});
