/** The public face of the element: what a host reads, sets and hears. docs/embedding.md explains each. */
import type { Counts } from '../filter/counts';
import type { Finding } from '../model/finding';
import type { Dataset, EventRecord } from '../model/schema';
import type { View } from '../store/view';

export type { Counts, Dataset, EventRecord, Finding, View };

/** Who made the change: a person in the atlas, or the host through its properties and attributes. */
export type By = 'reader' | 'host';

export interface AtlasViewDetail {
  view: View;
  counts: Counts;
  by: By;
}

export interface AtlasSelectDetail {
  /** Event id; null when nothing is selected any more. */
  id: string | null;
  event: EventRecord | null;
  by: By;
}

export interface AtlasErrorDetail {
  findings: readonly Finding[];
  /** The same in words, in the reader's language. */
  messages: readonly string[];
}

export interface AtlasEvents {
  'atlas-view': CustomEvent<AtlasViewDetail>;
  'atlas-select': CustomEvent<AtlasSelectDetail>;
  'atlas-error': CustomEvent<AtlasErrorDetail>;
}
