/** English: parts of a sentence in which nothing happens (docs/extracting.md, "asides"). */
import type { Aside } from './rule';

/** Up to the sentence's end, or to a second verb that tells what was done. */
const REST =
  '(?:(?!,? and (?:then |later |also |afterwards )?(?:signed|visited|toured|met|held|attended|exchanged|concluded|travelled|went))[^.;])*';
/** A day or a number makes a promise a plan. */
const UNDATED =
  '(?![^.;]*(?:\\d|\\b(?:January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter|two|three|four|five|six|seven|eight|nine|ten|twelve|next)\\b))';
const DOCUMENT =
  '(?:MoU|MOU|MoA|MOA|[Aa]greement|[Mm]emorandum|[Dd]ocument|[Cc]ontract|[Pp]act|[Pp]artnership|[Cc]ollaboration|[Cc]ooperation)';

export const EN_ASIDES: readonly Aside[] = [
  // "Under the agreement, the two will exchange students"
  {
    reason: 'aim',
    pattern: `(?:[Uu]nder|[Tt]hrough|[Aa]ccording to|[Aa]s part of|[Ww]ithin) (?:the|this|their|its) (?:terms of the )?(?:\\w+ )?${DOCUMENT},? ${UNDATED}[^.;]*\\b(?:will|would|shall|can|may|are to|is to|plan to|intend to)\\b[^.;]*`,
  },
  // "The memorandum provides for exchanging students"
  {
    reason: 'aim',
    pattern: `(?:[Tt]he|[Tt]his|[Ss]uch an?) (?:\\w+ )?${DOCUMENT}(?: of [Uu]nderstanding)? (?:aims|seeks|provides|includes|covers|envisages|outlines|allows|paves|foresees|focuses|calls|will|would|is aimed|is intended|is expected|is meant|also \\w+s)\\b ?${UNDATED}[^.;]*`,
  },
  {
    reason: 'quotation',
    pattern: `(?:recalled|noted|notes|mentioned|pointed out|highlighted|emphasi[sz]ed|emphasi[sz]es|stressed|underlined|underscored|reminded (?:\\w+ ){1,3}|remarked|commented|acknowledged|reiterated|believed|believes|praised|lauded) (?:that|how|the|his|her|their|its|on|of|in|to)\\b${REST}`,
  },
  {
    reason: 'aim',
    pattern: `(?:hoped|hopes|expressed (?:\\w+ ){0,3}(?:hope|belief|confidence|conviction|wish|desire|willingness|readiness|interest)) (?:that|to|of|in)\\b${REST}`,
  },
];
