/** The measuring set, read from its text files (README.md tells their form). */

export interface ExpectedPlace {
  name: string;
  country?: string;
  inferred: boolean;
}

export interface Expected {
  /** Either may be drafted where two are written: "students/visit". */
  type: string;
  date?: string;
  direction?: string;
  places: ExpectedPlace[];
  partners: string[];
  headcount?: number;
  status: string;
}

export interface Passage {
  id: string;
  published?: string;
  home?: string;
  has: string[];
  text: string;
  events: Expected[];
}

const absent = (cell = '-'): string | undefined => (cell.trim() === '-' ? undefined : cell.trim());

export const passagesOf = (file: string): Passage[] =>
  file
    .split(/^=== /m)
    .filter((block) => block.trim() !== '')
    .map(passageOf);

function passageOf(block: string): Passage {
  const [head = '', ...lines] = block.split('\n');
  const [id = '', ...facts] = head.split(' | ');
  const fact = (name: string): string | undefined =>
    absent(facts.find((one) => one.startsWith(`${name} `))?.slice(name.length + 1));
  const [text = '', events = ''] = lines.join('\n').split(/^---\n/m);
  const published = fact('published');
  const home = fact('home');
  return {
    id: id.trim(),
    ...(published && { published }),
    ...(home && { home }),
    has: (fact('has') ?? '').split(', '),
    text: text.trim(),
    events: events
      .split('\n')
      .filter((line) => line.includes(' | '))
      .map(expectedOf),
  };
}

function expectedOf(line: string): Expected {
  const [type = '', date, direction, places, partners, headcount, status = 'done'] = line.split(' | ');
  const [when, way, count] = [absent(date), absent(direction), absent(headcount)];
  return {
    type: type.trim(),
    ...(when && { date: when }),
    ...(way && { direction: way }),
    places: (absent(places)?.split(', ') ?? []).map(placeOf),
    partners: absent(partners)?.split('; ') ?? [],
    ...(count && { headcount: Number(count) }),
    status: status.trim(),
  };
}

function placeOf(cell: string): ExpectedPlace {
  const [, name = cell, country = '-', mark] = /^(.*?) ([A-Z]{2}|-)( \?)?$/.exec(cell.trim()) ?? [];
  return { name, ...(country !== '-' && { country }), inferred: mark !== undefined };
}
