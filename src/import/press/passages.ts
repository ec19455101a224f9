/** A text cut into sentences, each where it stands. Offsets are UTF-16 units of the whole text. */

export interface Sentence {
  at: number;
  end: number;
  text: string;
  /** Counted from 0; lines of a list are paragraphs of their own. */
  paragraph: number;
  /** A heading: it announces what the text tells. */
  headline: boolean;
}

/** A full stop after these ends no sentence. */
const ABBREVIATED =
  /(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Ir|Hj|Ts|Drs|Lect|Capt|Col|Eng|Adm|Asst|Assoc|Assist|Engr|Atty|Rt|Fr|St|Sta|Sto|Mt|Sr|Jr|No|Univ|h\.c|vs|Inc|Ltd|Co|approx|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|e\.g|i\.e|etc|Mme|Gen|Gov|Rev|Hon)|(?:\b|\.)[a-z]?[A-Z])\.$/;
const LIST_ITEM = /^\s*(?:[-–—•·*●■◆▪]|\(?\d{1,2}[.)、．](?!\d)|[（(]?[一二三四五六七八九十]{1,2}[、)）])\s*/;
const ENDED = /[.!?。！？…][”"’』」)）\]]*\s*$/;
/** Longer lines without a full stop are text that was cut to a width, not headings. */
const LONGEST_HEADLINE = 140;

export function sentencesOf(text: string): Sentence[] {
  const blocks = blocksOf(text);
  return blocks.flatMap((block, paragraph) => {
    const headline = isHeadline(block, paragraph, blocks.length);
    return cut(text, block.at, block.end).map(([at, end]) => ({
      at,
      end,
      text: text.slice(at, end),
      paragraph,
      headline,
    }));
  });
}

interface Block {
  at: number;
  end: number;
  text: string;
}

/** Only a first line can be a heading of what follows; later ones without a full stop are captions and the like. */
function isHeadline({ text }: Block, index: number, blocks: number): boolean {
  if (index > 1 || blocks <= index + 1 || ENDED.test(text) || LIST_ITEM.test(text)) return false;
  return text.length <= LONGEST_HEADLINE && !/[:：]\s*$/.test(text);
}

/** Paragraphs; a line is one where the line before it was whole, or is an item of a list. */
function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let open: Block | undefined;
  for (const line of linesOf(text)) {
    if (line.text.trim() === '') open = undefined;
    else if (open && goesOn(open.text, line.text)) open.end = line.end;
    else blocks.push((open = { ...line }));
    if (open) open.text = text.slice(open.at, open.end);
  }
  return blocks;
}

function linesOf(text: string): Block[] {
  return [...text.matchAll(/[^\r\n]+|\r\n|\n|\r/g)]
    .filter(([line], i, all) => !/^[\r\n]/.test(line) || isBlank(all[i - 1]?.[0]))
    .map(({ 0: line, index }) => ({ at: index, end: index + line.length, text: line }));
}

const isBlank = (before: string | undefined): boolean => before === undefined || /^[\r\n]/.test(before);

/** Whether a line is the rest of one that was cut to a width. Chinese lines never are. */
function goesOn(before: string, line: string): boolean {
  if (LIST_ITEM.test(line) || ENDED.test(before) || /[\u4e00-\u9fff]\s*$/.test(before)) return false;
  const last = before.slice(before.search(/[^\r\n]*$/));
  return last.length > 55 || /^[a-z,;]/.test(line.trim());
}

function cut(text: string, from: number, to: number): [number, number][] {
  const cuts: [number, number][] = [];
  let at = from;
  const stops = /[.!?]+[”"’)\]]*(?=\s)|[。！？]+[”"』」）]*/g;
  stops.lastIndex = from;
  for (let stop = stops.exec(text); stop && stop.index < to; stop = stops.exec(text)) {
    const end = Math.min(stop.index + stop[0].length, to);
    if (!endsHere(text, at, end)) continue;
    cuts.push([at, end]);
    at = end;
  }
  cuts.push([at, to]);
  return cuts.map(([a, b]) => trimmed(text, a, b)).filter(([a, b]) => b > a);
}

function endsHere(text: string, at: number, end: number): boolean {
  if (text[end - 1] === '.' && ABBREVIATED.test(text.slice(at, end))) return false;
  // A small letter goes on after "…?” she asked".
  return !/^\s+[a-z]/.test(text.slice(end, end + 4));
}

function trimmed(text: string, at: number, end: number): [number, number] {
  const marker = LIST_ITEM.exec(text.slice(at, end))?.[0].length ?? 0;
  const from = at + marker + (/^\s*/.exec(text.slice(at + marker, end))?.[0].length ?? 0);
  const back = /\s*$/.exec(text.slice(from, end))?.[0].length ?? 0;
  return [from, Math.max(from, end - back)];
}
