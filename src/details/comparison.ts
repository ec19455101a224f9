/** What the records count beside a quoted figure: those that rest on the figure's own sentence, and no others. */
import { valuesOf, type Columns } from '../model/columns';
import type { Figure } from '../model/schema';

export interface Comparison {
  records: number;
  /** Countries and areas of these records other than the home's. */
  areas: number;
}

export function comparisonOf({ sources }: Figure, columns: Columns): Comparison {
  const quotes = new Set(sources.map(({ quote }) => quote).filter((quote) => quote !== undefined));
  const areas = new Set<number>();
  let records = 0;
  columns.events.forEach((event, row) => {
    if (!event.sources.some(({ quote }) => quote !== undefined && quotes.has(quote))) return;
    records++;
    for (const country of valuesOf(columns.countries, row))
      if (!columns.homeCountry[country]) areas.add(country);
  });
  return { records, areas: areas.size };
}
