/**
 * The whole picture: the sentence as its title, the map, the legend, the timeline, the sources, whose land it is and
 * under which number the map was approved.
 */
import { plain, sentence, asides } from '../../i18n/sentence';
import { dayInWords } from '../../i18n/dates';
import { exportWords } from '../../i18n/export';
import { wholeCredit } from '../../map/attribution';
import { textIn } from '../../model/text';
import { dayOfIso } from '../../model/time';
import type { Selection } from '../../i18n/sentence';
import type { Projection } from '../../store/presentation';
import { sourceText, unique } from '../fields';
import type { Taken } from '../taken';
import { flowOf, type FlowItem } from './flow';
import { mapLegend, typeLegend } from './legend';
import { mapShapes, type Basemap } from './map';
import { linesOf, type Letters, type Measure } from './measure';
import type { Palette } from './palette';
import type { Group, Scene, Shape } from './shapes';
import { timelineShapes } from './timeline';

export interface Sheet {
  width: number;
  height: number;
  show: 'both' | 'map' | 'timeline';
  extent: 'shown' | 'world';
  projection: Projection;
  palette: Palette;
  base: Basemap;
  measure: Measure;
  /** As the atlas says it. */
  selection: Selection;
  /** Neither title nor sources: the picture stands on a page that has them. */
  bare?: boolean;
}

/** A block of the page: its height, and its shapes from its top left corner. */
interface Block {
  name: string;
  height: number;
  shapes: Shape[];
}

const LEAST_MAP = 120;
const GAP = 14;

export function pictureOf(taken: Taken, sheet: Sheet): Scene {
  const { bare, show, palette } = sheet;
  const margin = bare ? 0 : sheet.width < 800 ? 22 : 28;
  const width = sheet.width - 2 * margin;
  const head = bare ? undefined : headBlock(taken, sheet, width);
  const legend = show === 'timeline' ? undefined : legendBlock(taken, sheet, width);
  const types = show === 'map' ? undefined : flowBlock('types', typeLegend(taken, palette), sheet, width);
  const foot = bare ? undefined : footBlock(taken, sheet, width);
  const fixed = [head, legend, types, foot].filter((block) => block !== undefined);
  const left = sheet.height - 2 * margin - sum(fixed.map(({ height }) => height + GAP));
  const time = show === 'map' ? 0 : show === 'timeline' ? left : Math.max(130, Math.min(260, left * 0.4));
  const timeline = time > 0 ? timeBlock(taken, sheet, width, time) : undefined;
  const map = show === 'timeline' ? 0 : Math.max(LEAST_MAP, left - (timeline ? timeline.height + GAP : 0));
  const blocks = [
    head,
    map > 0 ? mapBlock(taken, sheet, width, map) : undefined,
    legend,
    timeline,
    types,
    foot,
  ].filter((block) => block !== undefined);
  return {
    width: sheet.width,
    height: sheet.height,
    background: palette.paper,
    language: taken.language,
    title: plain(sentence(sheet.selection, taken.language)),
    description: [
      textIn(taken.columns.dataset.title, taken.language),
      wholeCredit(taken, taken.language),
    ].join('. '),
    shapes: stacked(blocks, margin),
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

function stacked(blocks: readonly Block[], margin: number): Group[] {
  let y = margin;
  return blocks.map(({ name, height, shapes }) => {
    const group: Group = { kind: 'group', name, at: [margin, y], shapes };
    y += height + GAP;
    return group;
  });
}

// ---- blocks

const TITLE = { en: { size: 24, weight: 500, lead: 30 }, zh: { size: 22, weight: 700, lead: 33 } };

function headBlock(taken: Taken, { selection, palette, measure }: Sheet, width: number): Block {
  const { language } = taken;
  const { size, weight, lead } = TITLE[language];
  const letters: Letters = { size, weight, face: 'serif' };
  const small: Letters = { size: 12.5 };
  const title = plain(sentence(selection, language));
  const rest = asides(selection, language).join(language === 'en' ? ' ' : '');
  const lines = [
    ...paragraph(
      textIn(taken.columns.dataset.title, language),
      small,
      18,
      palette['ink-2'],
      width,
      measure,
      1,
    ),
    ...paragraph(title, letters, lead, palette.ink, Math.min(width, 1000), measure, 3),
    ...(rest ? paragraph(rest, small, 18, palette['ink-2'], width, measure, 2) : []),
  ];
  return textBlock('title', lines);
}

interface Line {
  text: string;
  letters: Letters;
  lead: number;
  colour: string;
}

const paragraph = (
  text: string,
  letters: Letters,
  lead: number,
  colour: string,
  width: number,
  measure: Measure,
  most: number,
): Line[] =>
  linesOf(text, letters, width, measure, most).map((line) => ({ text: line, letters, lead, colour }));

function textBlock(name: string, lines: readonly Line[]): Block {
  let y = 0;
  const shapes = lines.map(({ text, letters, lead, colour }): Shape => {
    y += lead;
    // Letters stand a little below the middle of their line.
    return { kind: 'text', text, x: 0, y: y - lead / 2 + letters.size * 0.35, ...letters, colour };
  });
  return { name, height: y, shapes };
}

const mapBlock = (taken: Taken, sheet: Sheet, width: number, height: number): Block => ({
  name: 'map',
  height,
  shapes: [mapShapes(taken, { ...sheet, size: { width, height } })],
});

/** What it doesn't need is the map's. */
function timeBlock(taken: Taken, sheet: Sheet, width: number, height: number): Block {
  const { group, spare } = timelineShapes(taken, { ...sheet, width, height });
  return { name: 'timeline', height: height - spare, shapes: [{ ...group, at: [0, -spare] }] };
}

const LEGEND = { size: 12, weight: 400 };
const CREDIT: Letters = { size: 11 };

function flowBlock(
  name: string,
  items: readonly FlowItem[],
  { palette, measure }: Sheet,
  width: number,
): Block {
  const flow = flowOf(items, width, { ...LEGEND, colour: palette['ink-2'] }, 21, measure);
  return { name, height: flow.height, shapes: flow.shapes };
}

/** What is on the map, and at the right end whose land it is: beside it where there is room, else under it. */
function legendBlock(taken: Taken, sheet: Sheet, width: number): Block {
  const { palette, measure } = sheet;
  const colour = palette['ink-3'];
  const flow = flowOf(mapLegend(taken, palette), width, { ...LEGEND, colour: palette['ink-2'] }, 21, measure);
  const credit = wholeCredit(taken, taken.language);
  const beside = flow.height > 0 && flow.end + 24 + measure(credit, CREDIT) <= width;
  const lines = beside ? [credit] : linesOf(credit, CREDIT, width, measure);
  const words = lines.map((text, i): Shape => {
    const y = (beside ? flow.height - 21 : flow.height) + i * 16 + 14;
    return {
      kind: 'text',
      text,
      x: beside ? width : 0,
      y,
      anchor: beside ? 'end' : 'start',
      ...CREDIT,
      colour,
    };
  });
  const height = beside ? flow.height : flow.height + lines.length * 16;
  return { name: 'legend', height, shapes: [...flow.shapes, ...words] };
}

/** Sources are named as far as three lines go; how many more there are is said. */
const SOURCE_LINES = 3;

function footBlock(taken: Taken, { palette, measure }: Sheet, width: number): Block {
  const { language, columns } = taken;
  const words = exportWords[language].drawing;
  const updated = dayOfIso(columns.dataset.updated);
  const end = updated === undefined ? '' : words.asOf(dayInWords(updated, language));
  const sources = sourceNames(taken);
  const stop = language === 'en' ? '. ' : '。';
  const fits = (n: number) => {
    const more =
      n < sources.length ? `${exportWords[language].semicolon}${words.moreSources(sources.length - n)}` : '';
    const named = sources.slice(0, n).join(exportWords[language].semicolon) + more;
    const said = sources.length > 0 ? `${words.sources}${language === 'en' ? ': ' : '：'}${named}` : '';
    return linesOf([said, end].filter(Boolean).join(stop), CREDIT, width, measure);
  };
  let n = Math.min(sources.length, 40);
  while (n > 1 && fits(n).length > SOURCE_LINES) n--;
  const lines = fits(n).map((text) => ({ text, letters: CREDIT, lead: 16, colour: palette['ink-3'] }));
  return textBlock('sources', lines);
}

/** Title and publisher of each, once. */
const sourceNames = (taken: Taken): string[] =>
  unique(
    [...taken.rows].flatMap((row) =>
      taken.columns.events[row]!.sources.map(({ title, publisher }) =>
        sourceText({ title, publisher }, taken),
      ),
    ),
  );
