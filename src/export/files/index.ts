/** Everything that is written as text: one chunk, fetched at the first file. */
import type { Dataset } from '../../model/schema';
import type { Taken } from '../taken';
import { calendarOf } from './calendar';
import { csvParts, tsvParts } from './csv';
import { geojsonParts } from './geojson';
import { partsOf, type Parts } from './parts';
import { linkedPlacesOf } from './places';
import { subsetOf } from './subset';

export type FileKind = 'csv' | 'copy' | 'ics' | 'geojson' | 'places' | 'selection' | 'whole';

export interface TextFile {
  parts: Parts;
  type: string;
  /** What of the name says which file it is, and its ending. */
  what: string;
  ending: string;
  /** Records that could not be taken into it. */
  left?: number;
}

/** A line for every record. */
function datasetParts({ events, ...rest }: Dataset): Parts {
  const head = `${JSON.stringify(rest).slice(0, -1)},"events":[`;
  return partsOf(events, (event, i) => `${i === 0 ? '\n' : ',\n'}${JSON.stringify(event)}`, head, '\n]}\n');
}

const JSON_TYPE = 'application/json';

export function textFile(kind: FileKind, taken: Taken): TextFile {
  const files: Record<FileKind, () => TextFile> = {
    csv: () => ({ parts: csvParts(taken), type: 'text/csv;charset=utf-8', what: '', ending: 'csv' }),
    copy: () => ({ parts: tsvParts(taken), type: 'text/plain', what: '', ending: 'tsv' }),
    ics: () => ({ ...calendarOf(taken), type: 'text/calendar;charset=utf-8', what: '', ending: 'ics' }),
    geojson: () => ({
      parts: geojsonParts(taken),
      type: 'application/geo+json',
      what: '',
      ending: 'geojson',
    }),
    places: () => ({ ...linkedPlacesOf(taken), type: JSON_TYPE, what: 'linked-places', ending: 'json' }),
    selection: () => ({
      parts: datasetParts(subsetOf(taken)),
      type: JSON_TYPE,
      what: 'selection',
      ending: 'json',
    }),
    whole: () => ({
      parts: datasetParts(taken.columns.dataset),
      type: JSON_TYPE,
      what: 'dataset',
      ending: 'json',
    }),
  };
  return files[kind]();
}
