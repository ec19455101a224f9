/** Running text in the studio: phrases joined to fields, drafts corrected and kept, the publication's date said. */
import { describe, expect, test } from 'vitest';
import { ImportSession } from '../../src/import/session';
import { sessionTools } from '../../src/import/tools';
import { emptyMapping } from '../../src/import/columns/mapping';
import { draftTitle } from '../../src/i18n/draft-title';
import { withMerged, withTakenOnly } from '../../src/studio/drafts';
import { daysIn, publishedOf, withDraft, withState, withText } from '../../src/studio/press/answers';
import { isUnder, letterOf, paragraphsOf, phrasesOf } from '../../src/studio/press/marks';
import { doubtsOf, fieldsOf } from '../../src/studio/press/say';
import { wireOf } from '../../src/studio/press/wire';

const EN = `Dongyu University welcomes teachers

Last week, 12 teachers from Menam Open University, Thailand, visited Dongyu University. "They will come again next year, we hope," said the rector.

In May a delegation of four from Dongyu University is to visit Almaty and Pavlodar, Kazakhstan, and Ertis University.`;
const ZH =
  '昨日，东屿大学代表团一行4人访问哈萨克斯坦阿拉木图和巴甫洛达尔，与额尔齐斯大学签署合作协议。\n上月，原定的泰国湄南开放大学来访取消。';
const HOME = {
  ...emptyMapping(),
  home: { name: { en: 'Dongyu University', zh: '东屿大学' }, place: 'Ningbo' },
};

const tools = await sessionTools();
async function read(text: string) {
  const session = new ImportSession(tools);
  await session.paste('news.txt', text);
  await session.run(HOME);
  return session;
}
const textOf = (session: ImportSession) => session.texts()[0]!;

describe('phrases', () => {
  test.each([EN, ZH])(
    'every piece is the text, in order, and every field lights its own words',
    async (text) => {
      const one = textOf(await read(text));
      expect(one.drafts.length).toBeGreaterThan(1);
      const pieces = paragraphsOf(one).flatMap((paragraph) => paragraph.pieces);
      expect(pieces.map((piece) => piece.text).join('')).toBe(text.replace(/\n+/g, ''));
      for (const { draft, key, from, to } of one.drafts.flatMap(phrasesOf)) {
        const lit = pieces.filter(({ fields }) => fields.some((at) => at.draft === draft && at.key === key));
        expect(lit.map((piece) => piece.text).join('')).toBe(text.slice(from, to));
      }
      // A phrase may be cut in two by another one inside it: its letter still stands once.
      const letters = pieces.flatMap(({ begins }) => begins);
      expect(letters.toSorted()).toEqual(one.drafts.map(({ id }) => id).toSorted());
    },
  );

  test('what is not drafted is grey, with its reason; the first line is a heading', async () => {
    const paragraphs = paragraphsOf(textOf(await read(EN)));
    expect(paragraphs.map(({ isHeading }) => isHeading)).toEqual([true, false, false]);
    expect(paragraphs[1]!.reasons).toEqual(['quotation']);
    expect(paragraphs[1]!.pieces.filter(({ isLeft }) => isLeft).map(({ text }) => text)).toEqual([
      '"They will come again next year, we hope,"',
    ]);
  });

  test('letters, and fields within fields', () => {
    expect([0, 25, 26].map(letterOf)).toEqual(['A', 'Z', 'A1']);
    expect([isUnder('stops.1', 'stops'), isUnder('stops', 'stops'), isUnder('status', 'stops')]).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe('the day of publication', () => {
  test('gives relative dates, and is asked for where the text has none', async () => {
    const session = await read(EN);
    expect(textOf(session).published).toBeUndefined();
    expect(textOf(session).drafts.map(({ when }) => when?.value)).toEqual([undefined, undefined]);
    const [draft] = textOf(session).drafts;
    const context = { language: 'en' as const, isUs: () => false };
    expect(doubtsOf(draft!, context)[0]!.text).toContain('give the day of publication');

    await session.run(HOME, withText({}, 'news.txt', { published: '2020-03-18' }));
    expect(textOf(session)).toMatchObject({ published: '2020-03-18' });
    expect(textOf(session).drafts.map(({ when }) => when?.value)).toEqual([
      '2020-03-09/2020-03-15',
      '2020-05',
    ]);
    expect(textOf(session).drafts[1]!.status!.value).toBe('planned');

    await session.run(HOME, withText({}, 'news.txt', { published: '2021' }));
    expect(textOf(session).drafts[0]!.when).toBeUndefined();
  });

  test('is a year, a month or a day, and no day that there isn’t', () => {
    expect(publishedOf('2019', '', '')).toBe('2019');
    expect(publishedOf(' 2019', '2', '')).toBe('2019-02');
    expect(publishedOf('2019', '2', '9')).toBe('2019-02-09');
    expect(publishedOf('2019', '', '9')).toBe('2019');
    expect(publishedOf('19', '2', '9')).toBeUndefined();
    expect([daysIn('2019', '2'), daysIn('2020', '2'), daysIn('', '2')]).toEqual([28, 29, 31]);
    expect(
      withText({ texts: { a: { published: '2019', url: 'x' } } }, 'a', { published: undefined }),
    ).toEqual({
      texts: { a: { url: 'x' } },
    });
  });
});

describe('a draft', () => {
  test('is called by what it is, where and with whom, and speaks of its sources', async () => {
    const session = await read(ZH);
    await session.run(
      HOME,
      withText({}, 'news.txt', { published: '2019-10-14', url: 'https://example.edu/n' }),
    );
    const [visit, agreement, off] = textOf(session).drafts;
    expect(visit!.title).toMatchObject({
      value: { en: 'Visit to Almaty and Pavlodar', zh: '出访阿拉木图和巴甫洛达尔' },
      inferred: true,
    });
    expect(agreement!.title!.value).toMatchObject({ zh: '协议：额尔齐斯大学' });
    expect(visit!.when!.value).toBe('2019-10-13');
    expect(off!.status!.value).toBe('cancelled');
    expect(visit!.sources[0]).toMatchObject({ url: 'https://example.edu/n', published: '2019-10-14' });
  });

  test('our own side is one organization in every language', async () => {
    const session = await read(`${EN}\n`);
    await session.paste('新闻.txt', ZH);
    await session.run(HOME);
    const dataset = session.dataset({ updated: '2020-01-01' });
    expect(dataset.organizations.filter(({ id }) => dataset.home.includes(id))).toHaveLength(1);
    expect(JSON.stringify(dataset.organizations).split('东屿大学')).toHaveLength(2);
  });

  test('is corrected field by field; what a person says is no inference, and an answer of nothing is open', async () => {
    const session = await read(ZH);
    const { id } = textOf(session).drafts[0]!;
    const [oslo] = session.stops('Oslo, Norway', 'stop');
    expect(oslo).toMatchObject({ name: 'Oslo', country: 'NO', place: { country: 'NO' } });
    const answers = withDraft(withDraft({}, id, { when: session.date('8 to 11 October 2019') ?? null }), id, {
      type: 'workshop',
      direction: null,
      headcount: 7,
      stops: [oslo!],
      participants: [{ name: 'University of Oslo', role: 'host' }],
    });
    await session.run(HOME, answers);
    const draft = textOf(session).drafts[0]!;
    expect(draft).toMatchObject({
      type: { value: 'workshop' },
      when: { value: '2019-10-08/2019-10-11' },
      headcount: { value: { value: 7 } },
    });
    expect(draft.direction).toBeUndefined();
    expect(draft.title!.value).toMatchObject({ en: 'Workshop: University of Oslo' });
    const event = session.dataset({ updated: '2020-01-01' }).events.find((one) => one.id === id)!;
    expect(event.inferred ?? []).not.toContain('when');
    expect(event.stops).toEqual([{ place: oslo!.place!.id, role: 'stop' }]);
    const said = fieldsOf(draft, 'en', () => false);
    expect(said.find(({ key }) => key === 'when')!.lines).toEqual([
      { key: 'when', text: '8 to 11 October 2019', ground: 'as you said' },
    ]);
    expect(said.find(({ key }) => key === 'direction')!.lines).toEqual([]);
  });

  test('a date that could be two is none', async () => {
    const session = await read(ZH);
    expect(session.date('sometime')).toBeUndefined();
    expect(session.date('3/4/2019')).toBeUndefined();
    expect(session.date('昨日', '2019-10-14')).toBe('2019-10-13');
  });

  test('is kept or set aside, never both; one that was merged into a kept one is kept', () => {
    const kept = withState({ taken: [], aside: ['b'] }, ['a', 'b'], 'kept');
    expect(kept).toEqual({ taken: ['a', 'b'], aside: [] });
    expect(withState(kept, ['a'], 'aside')).toEqual({ taken: ['b'], aside: ['a'] });
    expect(withState(kept, ['a'], 'open')).toEqual({ taken: ['b'], aside: [] });
    const merges = [
      { a: 'x', b: 'b', same: true },
      { a: 'a', b: 'y', same: false },
    ];
    expect([...withMerged(['b'], merges)].sort()).toEqual(['b', 'x']);
  });

  test('one that a person merged with a row of a table goes out with it, kept or not', async () => {
    const session = await read(ZH);
    const dataset = session.dataset({ updated: '2020-01-01' });
    const both = {
      ...dataset,
      events: dataset.events.map((event) => ({
        ...event,
        sources: [...event.sources, { title: 'a.csv', file: 'a.csv' }],
      })),
    };
    expect(withTakenOnly(both, new Set(['news.txt']), new Set()).events).toHaveLength(dataset.events.length);
    expect(withTakenOnly(dataset, new Set(['news.txt']), new Set()).events).toEqual([]);
  });

  test('doubts: no date beside a dated one, a lost place, nobody, planned', async () => {
    const { drafts } = textOf(await read(ZH));
    const { when: _, ...undated } = drafts[0]!;
    const doubts = doubtsOf(
      {
        ...undated,
        status: { value: 'planned' },
        participants: [],
        stops: [{ name: 'Nowhere', role: 'stop' }],
      },
      { language: 'en', isUs: () => false, published: '2019', dated: { letter: 'A', when: '2019-10-08' } },
    );
    expect(doubts.map(({ mark }) => mark)).toEqual(['decide', 'look', 'note', 'note']);
    expect(doubts[0]!.use).toEqual({ label: 'Use the date of A: 8 October 2019', when: '2019-10-08' });
  });
});

test('titles in both languages', () => {
  const parts = { where: ['阿拉木图'], whom: ['易北大学'] };
  expect(draftTitle({ ...parts, type: 'visit', direction: 'inbound' }, 'zh')).toBe('易北大学来访');
  expect(
    draftTitle({ type: 'agreement', direction: 'mutual', where: [], whom: ['Elbe University'] }, 'en'),
  ).toBe('Agreement with Elbe University');
  expect(draftTitle({ type: 'other', direction: undefined, where: [], whom: [] }, 'en')).toBe('Other');
});

test('the wire runs through the margin, and only where both its ends are seen', () => {
  const view = { left: 0, right: 1000, top: 0, bottom: 600 };
  const page = { left: 0, right: 500, top: 0, bottom: 2000 };
  const phrase = { left: 100, right: 200, top: 100, bottom: 120 };
  const field = { left: 560, right: 900, top: 300, bottom: 320 };
  expect(wireOf(phrase, page, field, view)).toMatchObject({ from: [500, 110], to: [560, 310] });
  expect(wireOf({ ...phrase, top: 700, bottom: 720 }, page, field, view)).toBeNull();
  expect(wireOf(phrase, page, { ...field, left: 0 }, view)).toBeNull();
  expect(wireOf(phrase, page, { ...field, top: 100, bottom: 120 }, view)!.path).toBe('M500 110H560');
});
