/**
 * The dataset, version 1: the one source of its types and of the JSON Schema that the build writes out.
 * What an enum holds is named in kinds.ts; docs/dataset.md says what each field means.
 */
import * as v from 'valibot';
import {
  EVENT_TYPES,
  DIRECTIONS,
  ORGANIZATION_KINDS,
  PRECISIONS,
  MODES,
  STATUSES,
  ROLES,
  STOP_ROLES,
  RELATIONS,
  HEADCOUNT_QUALIFIERS,
} from './kinds';

export * from './kinds';

const id = v.pipe(v.string(), v.nonEmpty());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A text in one language for all readers, or one per language (BCP 47 tags). */
export const TextSchema = v.union([v.string(), v.record(v.string(), v.string())]);

export const SourceSchema = v.object({
  title: TextSchema,
  publisher: v.optional(TextSchema),
  url: v.optional(v.string()),
  published: v.optional(v.string()),
  file: v.optional(v.string()),
  locator: v.optional(TextSchema),
  quote: v.optional(v.string()),
});

export const OrganizationSchema = v.object({
  id,
  name: TextSchema,
  aliases: v.optional(v.array(v.string())),
  kind: v.picklist(ORGANIZATION_KINDS),
  place: v.optional(v.string()),
  country: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
  ror: v.optional(v.string()),
  url: v.optional(v.string()),
});

/** Degrees, longitude first, WGS 84. */
export const CoordinatesSchema = v.tuple([
  v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
]);

export const PlaceSchema = v.object({
  id,
  name: TextSchema,
  country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
  coordinates: CoordinatesSchema,
  precision: v.picklist(PRECISIONS),
});

export const PersonSchema = v.object({ name: v.string(), post: v.optional(TextSchema) });

export const ParticipantSchema = v.object({
  org: id,
  role: v.picklist(ROLES),
  unit: v.optional(TextSchema),
  headcount: v.optional(count),
  people: v.optional(v.array(PersonSchema)),
});

export const StopSchema = v.object({
  place: id,
  when: v.optional(v.string()),
  role: v.picklist(STOP_ROLES),
});

export const EventSchema = v.object({
  id,
  type: v.picklist(EVENT_TYPES),
  title: TextSchema,
  summary: v.optional(TextSchema),
  when: v.optional(v.string()),
  valid: v.optional(v.string()),
  series: v.optional(v.boolean()),
  direction: v.optional(v.picklist(DIRECTIONS)),
  visibility: v.optional(v.picklist(['public', 'internal'])),
  mode: v.optional(v.picklist(MODES)),
  status: v.optional(v.picklist(STATUSES)),
  participants: v.array(ParticipantSchema),
  headcount: v.optional(v.object({ value: count, qualifier: v.picklist(HEADCOUNT_QUALIFIERS) })),
  stops: v.array(StopSchema),
  related: v.optional(v.array(v.object({ event: id, relation: v.picklist(RELATIONS) }))),
  sources: v.array(SourceSchema),
  inferred: v.optional(v.array(v.string())),
});

export const FigureSchema = v.object({
  id,
  org: id,
  label: TextSchema,
  value: v.number(),
  qualifier: v.picklist(['exact', 'at-least']),
  unit: TextSchema,
  sources: v.array(SourceSchema),
});

export const TourSchema = v.object({
  id,
  title: TextSchema,
  steps: v.array(v.object({ text: TextSchema, view: v.record(v.string(), v.unknown()) })),
});

export const MapSettingsSchema = v.object({
  projection: v.optional(v.picklist(['equal-earth', 'globe', 'mercator'])),
  center: v.optional(CoordinatesSchema),
  borders: v.optional(v.picklist(['none', 'countries', 'style'])),
  style: v.optional(v.string()),
  attribution: v.optional(TextSchema),
  approval: v.optional(TextSchema),
});

export const DatasetSchema = v.object({
  format: v.literal('exchange-atlas'),
  version: v.literal(1),
  title: TextSchema,
  languages: v.array(v.string()),
  updated: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/)),
  licence: TextSchema,
  home: v.array(v.string()),
  areas: v.optional(v.record(v.string(), TextSchema)),
  organizations: v.array(OrganizationSchema),
  places: v.array(PlaceSchema),
  events: v.array(EventSchema),
  figures: v.optional(v.array(FigureSchema)),
  tours: v.optional(v.array(TourSchema)),
  map: v.optional(MapSettingsSchema),
});

export type Text = v.InferOutput<typeof TextSchema>;
export type Source = v.InferOutput<typeof SourceSchema>;
export type Organization = v.InferOutput<typeof OrganizationSchema>;
export type Place = v.InferOutput<typeof PlaceSchema>;
export type Participant = v.InferOutput<typeof ParticipantSchema>;
export type Stop = v.InferOutput<typeof StopSchema>;
export type EventRecord = v.InferOutput<typeof EventSchema>;
export type Figure = v.InferOutput<typeof FigureSchema>;
export type Tour = v.InferOutput<typeof TourSchema>;
export type MapSettings = v.InferOutput<typeof MapSettingsSchema>;
export type Dataset = v.InferOutput<typeof DatasetSchema>;
export type EventType = EventRecord['type'];
export type Direction = NonNullable<EventRecord['direction']>;
