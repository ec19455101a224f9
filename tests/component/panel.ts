/** What the tests of the panel share: an explorer over a dataset, and the styles of the views. */
import axe from 'axe-core';
import { expect } from 'vitest';
import raw from '../../data/exchanges.json';
import tokens from '../../src/app/tokens.css?inline';
import details from '../../src/details/details.css?inline';
import facets from '../../src/facets/facets.css?inline';
import { parseDataset } from '../../src/model/parse';
import type { Dataset } from '../../src/model/schema';
import { Explorer } from '../../src/store/explorer.svelte';
import table from '../../src/table/table.css?inline';
import tableLater from '../../src/table/table-later.css?inline';

/** December 2019 in days. */
export const DECEMBER: [number, number] = [18231, 18262];

export function explorerOf(dataset?: Dataset): Explorer {
  const explorer = new Explorer();
  explorer.dataset = dataset ?? parseDataset(structuredClone(raw)).dataset!;
  return explorer;
}

export function adoptStyles(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync([tokens, table, tableLater, details, facets].join('\n'));
  document.adoptedStyleSheets = [sheet];
  document.documentElement.lang = 'en';
  document.body.className = 'atlas';
}

/** What axe finds in a part of a page; rules about whole pages are for whole pages. */
export async function expectAccessible(node: Element): Promise<void> {
  const { violations } = await axe.run(node, { rules: { region: { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

/** A dataset whose every text is markup, or 300 characters, or both. */
export function hostile(): Dataset {
  const evil = '<img src=x onerror="window.hit=1"><script>window.hit=1</script>';
  const long = `${evil}${'Wörterbuch'.repeat(24)}`;
  return {
    format: 'exchange-atlas',
    version: 1,
    title: evil,
    languages: ['en'],
    updated: '2020-01-01',
    licence: evil,
    home: ['h'],
    organizations: [
      { id: 'h', name: long, kind: 'university', place: 'a' },
      { id: 'p', name: long, kind: 'company', country: 'FR', aliases: ['(', '[a-', '\\', '*'] },
    ],
    places: [
      { id: 'a', name: long, country: 'CN', coordinates: [116, 40], precision: 'city' },
      { id: 'b', name: '(+)', country: 'ZZ', coordinates: [2, 48], precision: 'country' },
    ],
    events: [
      {
        id: evil,
        type: 'visit',
        title: long,
        summary: evil,
        when: '2019-12-01/2019-12-03',
        direction: 'outbound',
        participants: [
          { org: 'h', role: 'home', unit: evil, people: [{ name: evil, post: evil }] },
          { org: 'p', role: 'host', headcount: 3 },
        ],
        headcount: { value: 3, qualifier: 'about' },
        stops: [
          { place: 'a', role: 'origin' },
          { place: 'b', role: 'stop', when: '2019-12-02' },
          { place: 'a', role: 'return' },
        ],
        sources: [
          {
            title: evil,
            publisher: evil,
            quote: evil,
            url: 'javascript:window.hit=1',
            file: evil,
            locator: evil,
          },
          { title: long, quote: long, url: 'https://example.org/a', published: 'never' },
        ],
        inferred: ['stops.0', 'nonsense', 'participants.1'],
      },
    ],
    figures: [
      {
        id: 'f',
        org: 'h',
        label: long,
        value: 800,
        qualifier: 'at-least',
        unit: evil,
        sources: [{ title: evil, quote: evil }],
      },
    ],
  };
}
