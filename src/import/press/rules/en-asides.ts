/** English: parts of a sentence in which nothing happens (docs/extracting.md, "asides"). */
import type { Aside } from './rule';

/** Up to the sentence's end, or to a second verb that tells what was done. */
const REST =
  '(?:(?!,? and (?:then |later |also |afterwards )?(?:signed|visited|toured|met|held|attended|exchanged|concluded|travelled|went))[^.;])*';
/** A day or a number makes a promise a plan. */
const UNDATED =
  '(?![^.;]*(?:\\d|\\b(?:January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter)\\b|(?<!(?:the|both|all) )\\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|next)\\b))';
const DOCUMENT =
  '(?:MoU|MOU|MoA|MOA|[Aa]greement|[Mm]emorandum|[Dd]ocument|[Cc]ontract|[Pp]act|[Pp]artnership|[Cc]ollaboration|[Cc]ooperation)';

export const EN_ASIDES: readonly Aside[] = [
  // "with which we made an agreement last year"
  {
    reason: 'background',
    pattern: '[Ww]ith (?:whom|which) (?:we|it|our|the (?:university|college|institute)|[A-Z]\\w+) [^,.;]*',
  },
  // "following up on the five schools that visited us in May"
  {
    reason: 'background',
    pattern: '[Ff]ollow(?:ing|s|ed) (?:up )?on (?:from )?(?:the|an?|his|her|its|their) [^.,;]*',
  },
  // "the tenth anniversary of the signing of the first agreement"
  {
    reason: 'background',
    pattern:
      '(?:\\d+(?:st|nd|rd|th)|\\w+(?:th|first|second|third)|the) (?:[a-z]+ )?anniversary of (?:the |its |their )?(?:signing|establish|found|start|launch|partnership|cooperation|conclusion|agreement)[^.;]*',
  },
  // "He said the visit would bring the two closer"
  {
    reason: 'quotation',
    pattern:
      '(?:said|says|stated|added|believes?|believed) (?:that )?(?:the|this|such an?|their|his|her) (?:\\w+ )?(?:visit|agreement|MoU|MOU|conference|workshop|cooperation|collaboration|partnership|programme|program|exchange|meeting|signing|trip|delegation)s?\\b[^.;]*',
  },
  // "The students will be able to spend a year abroad"
  {
    reason: 'aim',
    pattern: `(?:[Ss]tudents|[Ss]cholars|[Rr]esearchers|[Tt]eachers|[Ll]ecturers|[Ff]aculty|[Ss]taff|[Pp]articipants)(?: \\w+){0,4}? (?:(?:are|is) expected to|(?:will|would) be (?:able|given|offered)|will have the (?:opportunity|chance)|can|may|might) ${UNDATED}[^.;]*`,
  },
  // "Speaking at the meeting, he said that the university received …"
  {
    reason: 'quotation',
    pattern:
      '(?:Speaking|Briefing|Addressing|In (?:his|her|their) (?:\\w+ )?(?:remarks|speech|address|statement|message|presentation))\\b[^.;]*?\\b(?:said|says|stated|told|informed|explained|added)\\b[^.;]*',
  },
  {
    reason: 'quotation',
    pattern:
      '(?:said|says|stated|added|explained|informed(?: \\w+){1,3}|mentioned|indicated) (?:that )?(?:there (?:are|were)|each year|every year|currently|at present|since|over the years|so far|to date|in the past)\\b[^.;]*',
  },
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
