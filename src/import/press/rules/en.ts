/** English: what makes an event of a sentence. Order matters where two cues meet in the same words. */
import type { Rules } from './rule';
import { EN_ASIDES } from './en-asides';
import { EN_WORDS } from './en-words';

export const EN: Rules = {
  language: 'en',
  words: EN_WORDS,
  asides: EN_ASIDES,
  cues: [
    { act: 'call', type: 'visit', pattern: '{call}' },
    { act: 'tie', type: 'agreement', pattern: '{sign} ... {document}' },
    {
      act: 'tie',
      type: 'agreement',
      pattern: '(?:co-)?signed (?:it|them)(?= )|affixed (?:their|his|her) signatures?',
    },
    { act: 'tie', type: 'agreement', pattern: '(?:ceremony|event) to sign ... {document}' },
    {
      act: 'tie',
      type: 'agreement',
      pattern:
        '{document} ... (?:(?:was|were|been|be) (?:\\w+ ){0,2}(?:signed|renewed|concluded|exchanged|extended|sealed|inked|established))',
    },
    {
      act: 'tie',
      type: 'agreement',
      pattern:
        '(?:signing|signature)(?: ceremony| took place| in\\b| of\\b)|renewal of (?:the |an? |their )?(?:[\\w-]+ )?{document}',
    },
    {
      act: 'join',
      type: 'membership',
      pattern:
        '{join} (?=(?:the |an? )?(?:[A-Z]))(?![^.,;]{0,40}\\b(?:President|Rector|Chancellor|Professor|Dean|Director|Ambassador|Minister)\\b)(?![^.,;]{0,60}\\b(?:{occasion}|delegation|team))',
    },
    {
      act: 'join',
      type: 'membership',
      pattern:
        '(?:as )?(?:one of (?:the|its) |an? |the )?(?:[a-z]+ ){0,2}{standing} (?:for|of|in) (?=(?:the )?[A-Z])...since',
    },
    {
      act: 'tie',
      type: 'agreement',
      pattern:
        '{document},? (?:(?:which|that) was )?signed (?:on|in|at|by|between|with|last|this|yesterday|today|during)',
    },
    { act: 'attend', pattern: '{travel} ... (?:to|and) {attend} ... {occasion}' },
    {
      act: 'attend',
      pattern:
        '(?:visited|came to|arrived in|(?:was|were|is|are) in) ... (?:to (?:attend|participate in|take part in)|for (?:the|an|a)) ... {occasion}',
    },
    { act: 'attend', pattern: '{attend} ... {occasion}' },
    { act: 'attend', pattern: 'participation (?:of [^.;]{1,60}? )?in ... {occasion}' },
    { act: 'give', type: 'support', pattern: '{donate} ... {goods}' },
    {
      act: 'give',
      type: 'support',
      pattern:
        'expressed(?! (?:\\w+ ){0,3}(?:gratitude|thanks|appreciation|interest|hope|satisfaction|willingness|desire)) ... {comfort}',
    },
    { act: 'give', type: 'resources', pattern: '{provide} ... {resources}' },
    { act: 'tie', type: 'office', pattern: '{open} ... {office}' },
    { act: 'tie', type: 'office', pattern: '{office} ... {opened}' },
    { act: 'tie', type: 'programme', pattern: '{launch} ... {programme}' },
    { act: 'tie', type: 'programme', pattern: '{programme} ... {launched}' },
    { act: 'receive', pattern: '(?:was|were|has been|have been) visited (?:[\\w ]{1,30} )?by' },
    {
      act: 'receive',
      pattern:
        '(?:met|meets) (?:with )?(?:(?:a|an) (?:[\\w-]+ ){0,4}{delegation}(?= (?:from|of|led|headed|that|which))|(?:[\\w-]+ ){0,2}delegations (?=(?:from|of)))|(?:has|have) been (?:receiving|hosting)(?= )|(?:address(?:ed|ing)|brief(?:ed|ing)) (?:a|an|the) (?:[\\w-]+ ){0,3}{delegation}(?= (?:from|of|led|headed))|(?:had|held|has|holds) (?:a|an) (?:[\\w-]+ ){0,3}(?:meeting|session|talks?|discussion) with (?:a |an |the )?(?:[\\w-]+ ){0,3}delegations?(?= (?:from|of|led|headed))',
    },
    {
      act: 'receive',
      pattern: '(?:met|meets) (?:with )?the (?:[\\w-]+ ){0,2}delegations?(?= (?:of|from) (?:the )?[A-Z])',
    },
    {
      act: 'go',
      pattern:
        '(?:is|are|was|were) on (?:a|an) (?:[\\w-]+ ){0,3}(?:mobility|visit|exchange|stay|trip|sabbatical|tour)(?= (?:at|to|in))',
    },
    {
      act: 'go',
      pattern:
        '(?:on|after|following|concluded|completed|finished) (?:a|an|their|his|her|its) (?:[\\w-]+ ){0,4}(?:mobility|visit|stay|trip|sabbatical|tour|mission)(?= (?:that|which|at|in|this|last|which|from|between|on)\\b)',
    },
    {
      act: 'go',
      type: 'students',
      pattern:
        '(?:started|began|begun|left|went|going|flew out|set off|departed) to (?:study|train)(?: abroad)?',
    },
    {
      act: 'go',
      pattern:
        '(?:(?:is|are|was|were|students?|staff|teachers?) )off to(?= (?:be guests of |study |teach |train )?)',
    },
    {
      act: 'go',
      pattern:
        '(?:is|are|was|were) back (?:(?:in|at) [A-Z][\\w ]{1,30}? |home |on campus )?(?:from|after)(?= )',
    },
    { act: 'go', pattern: '{visit}' },
    { act: 'go', pattern: '{trip} (?:(?:was|were) (?:made|paid) [^.;]{0,60}?)?(?:of|by|from|to)(?= )' },
    { act: 'hold', pattern: '{hold} ... {occasion}' },
    { act: 'hold', pattern: '{occasion} ... {holding}' },
    { act: 'hold', pattern: '{cancelled} ... {occasion}' },
    { act: 'send', pattern: '{send} ... {people}' },
    { act: 'send', pattern: '{send} ... {delegation}' },
    { act: 'tie', type: 'partnership', pattern: '(?:has|have) partnered with' },
    {
      act: 'tie',
      type: 'partnership',
      pattern: 'announc(?:e|es|ed) (?:a|the|its|their) (?:\\w+ )?partnership with',
    },
    {
      act: 'tie',
      type: 'partnership',
      pattern:
        '(?:established|formed|entered into|launched|agreed|started|begun|began) (?:a |an |its |their )?(?:[\\w-]+ ){0,2}(?:partnerships?|cooperation|collaboration|relations|ties|links) with',
    },
    {
      act: 'tie',
      type: 'partnership',
      pattern:
        '(?:renew(?:s|ed)?|extend(?:s|ed)?|prolong(?:s|ed)?) (?:a|the|its|their) (?:[\\w-]+ ){0,3}(?:partnership|cooperation|collaboration|ties|links|relations)(?: with)?',
    },
    { act: 'tie', type: 'partnership', pattern: '(?:became|become|are now|is now) (?:a |an )?partners?' },
    { act: 'come', pattern: '{received}' },
    { act: 'go', pattern: 'welcom(?:es|ed) (?:back|home) ... {people}' },
    { act: 'receive', pattern: '{receive} ... {guest}' },
    { act: 'receive', pattern: 'received a visit (?:from|by)' },
    { act: 'go', pattern: '{travel}' },
    {
      act: 'go',
      pattern:
        '(?:led|headed|leads?|heads?|leading|heading) (?:(?:a|an|the) (?:[\\w-]+ ){0,6}?)?{delegation}(?: of [\\w-]+| from [^,.;]+?)?(?: on (?:a|an) (?:\\w+ )*(?:visit|trip|tour))? to',
    },
    { act: 'come', pattern: '{come}' },
    { act: 'go', pattern: '(?:will|would|are to|is to) follow (?=(?:in|on|next|later|this)\\b)' },
    {
      act: 'go',
      pattern:
        '(?<!\\b(?:has|have|had|once|who|he|she) )(?:studied|are studying|will study|took courses|attended classes|(?:were|are being) trained) (?:[\\w-]+ ){0,4}(?:at|in)(?= (?:the |our )?[A-Zu])',
    },
    {
      act: 'go',
      type: 'training',
      pattern:
        '(?:(?:is|are|was|were) (?:undergoing|receiving|attending|completing|following)|underwent|received|undergo|undertook) (?:[\\w-]+ ){0,3}training(?= (?:[\\w-]+ ){0,4}(?:at|in) )',
    },
    { act: 'go', pattern: '(?:was|were) in (?=(?:the )?[A-Z])', weak: true },
    {
      act: 'go',
      pattern:
        '(?:delegation|group|team|students|leaders|professors|teachers|lecturers|staff|members|officials|rectors|presidents|vice-chancellors|researchers)(?: [^.;,]{1,110}?)? (?:is|are) (?:currently |now )?(?:in|at) (?=(?:the )?[A-Z]|our )',
    },
    { act: 'go', pattern: '(?:spent|will spend|spend) ... (?:in|at|near)(?= (?:the )?[A-Z])' },
    {
      act: 'come',
      type: 'scholars',
      pattern: '(?:gave|delivered|will give|gives) (?:an? |the |two |three )?(?:[\\w-]+ ){0,3}lectures?',
    },
    {
      act: 'go',
      type: 'scholars',
      pattern:
        '(?:taught|lectured|will teach|will lecture|(?:carried out|conducted|did|undertook|is doing) (?:\\w+ ){0,2}research) (?:[\\w-]+ ){0,2}(?:at|in)(?= (?:the )?[A-Z])',
    },
    {
      act: 'more',
      type: 'agreement',
      pattern: 'ceremony ... (?:was|were) (?:also )?(?:held|conducted|witnessed|attended)',
    },
    {
      act: 'more',
      type: 'membership',
      pattern:
        '(?:approved|accepted|confirmed|granted) (?:the|its|our) (?:application|membership|request)|decision (?:was|has been) (?:taken|made)',
    },
    {
      act: 'more',
      type: 'visit',
      pattern:
        'during (?:the|their|his|her|its) (?:[\\w-]+ ){0,2}(?:trip|visit|tour|stay|journey|mission)(?=,? (?:from |on |between )?(?:the )?(?:\\d|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))',
    },
    {
      act: 'present',
      type: 'visit',
      pattern:
        '(?:(?:is|was|are|were) (?:made up|composed) of|included|consist(?:s|ed) of|compris(?:es|ed)) ... {people}',
    },
    {
      act: 'present',
      type: 'visit',
      pattern:
        '{people},? (?:(?:drawn|coming|hailing) from|representing)|{people} ... (?:(?:was|were) among|gathered|attended|took part|participated|came together|were present|joined in|registered|were immersed|(?:had )?studied|had been expected)',
    },
    {
      act: 'more',
      type: 'visit',
      pattern: '(?:flew out|flew home|flew back|came home|returned home|travelled home|arrived back)',
    },
    { act: 'more', type: 'visit', pattern: '{talks}' },
    {
      act: 'present',
      type: 'visit',
      pattern:
        'the [\\w-]+[- ](?:member|person|strong) {delegation} (?=(?:was|were|is|are|had|also|returned|included|came|consisted)\\b)',
    },
  ],
  occasions: [
    [
      'scholars',
      [
        '(?:research |teaching |visiting )?fellowships?(?: (?:programmes?|programs?))?',
        '(?:teaching|lecture|research) (?:stay|mobility)',
      ],
    ],
    [
      'training',
      [
        'training (?:courses?|programmes?|programs?|seminars?|class(?:es)?|sessions?)',
        '(?:refresher|intensive|short|field|language|[\\w-]+ training|professional|methods?|methodology|certificate|vocational) courses?',
        '[\\w-]+-(?:week|day|month)(?:-long)? (?:[\\w-]+ ){0,3}courses?',
        'trainings?(?! workshop)',
        'capacity[- ]building (?:courses?|programmes?)',
      ],
    ],
    [
      'students',
      [
        '(?:summer|winter|spring|autumn) (?:schools?|camps?|academ(?:y|ies))',
        '(?:language|study|exchange) (?:stays?|camps?|tours?|trips?|visits?)',
        'student (?:exchange|camp|festival)s?',
        'exchange semester',
        "(?:months?|weeks?|semester|year)[’']?(?:[- ]long)? exchange",
        '(?:community service|volunteer(?:ing)?|immersion|exchange|homestay|short[- ]term|study[- ]abroad|mobility|outreach|buddy) (?:programmes?|programs?)',
        'internships?',
      ],
    ],
    [
      'conference',
      [
        'conferences?',
        'congress(?:es)?',
        'symposi(?:um|a)',
        'forums?',
        'summits?',
        'fairs?',
        'expos?',
        'exhibitions?',
        'annual meetings?',
        'dialogues?(?= (?:was|were|took|held|between|on))',
        '(?:university|culture|cultural) weeks?',
        'general assembl(?:y|ies)',
        'assembl(?:y|ies)',
        'conventions?',
        'plenary',
        'Olympiad',
        'competitions?',
        'contests?',
      ],
    ],
    [
      'workshop',
      [
        '(?:training )?workshops?',
        'seminars?',
        'webinars?',
        'colloqui(?:um|a)',
        'round[- ]?tables?',
        '(?:international |staff |training |mobility )+weeks?',
        'hackathons?',
        'master ?class(?:es)?',
        'study days?',
        'lecture series',
      ],
    ],
  ],
  travellers: [
    [
      'scholars',
      [
        'visiting (?:scholars?|professors?|researchers?|fellows?)',
        'Fulbright',
        'guest (?:lecturers?|professors?)',
        'exchange (?:scholars?|teachers?|professors?)',
        'postdocs?',
        'postdoctoral',
      ],
    ],
    [
      'students',
      [
        '(?:\\w+ )?students',
        '(?:\\w+ )?student(?! (?:and|affairs|exchanges?|mobility|recruitment|services?|support|life|union|body|ambassadors?|development|success|council|experience|training|enrolment|enrollment|visas?)\\b)',
        'undergraduates?',
        'pupils?',
        'interns?',
      ],
    ],
  ],
};
