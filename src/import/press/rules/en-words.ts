/** English: lists of words. How they are written: list.ts; what they are for: en.ts and docs/extracting.md. */
import { list } from './list';

export const EN_WORDS = {
  /** Posts; a person’s name may follow. */
  post: list`
    (?:executive |deputy |acting |assistant |associate |senior |first )?(?:vice[- ])?(?:president|rector|chancellor|provost|dean|principal|director(?:[- ]general)?|chair(?:man|woman|person)?|secretary(?:[- ]general)?|head|minister|ambassador|consul(?:[- ]general)?|professor|lecturer|commissioner|warden|pro-rector|prorector|representative)
  `,
  /** Those who travel, as a body. */
  delegation: list`
    delegations? | groups? | teams? | missions? | parties | party | visitors? | guests?
  `,
  people: list`
    students? | undergraduates? | postgraduates? | doctoral students? | pupils? | teachers? | lecturers?
    professors? | scholars? | scientists? | researchers? | academics? | experts? | officials? | officers?
    librarians? | engineers? | doctors? | nurses? | staff(?: members?)? | members?(?: of staff)?
    colleagues? | participants? | delegates? | representatives? | trainees? | guests? | visitors?
    specialists? | instructors? | tutors? | counsell?ors? | leaders? | rectors? | presidents? | principals? | people | persons? | journalists?
    artists? | musicians? | farmers? | managers? | administrators? | coordinators? | alumni | graduates?
    interns? | fellows? | educators? | practitioners? | attendees | speakers? | dancers? | athletes?
    players?
  `,
  guest: list`
    {delegation} | {people} | {post} | (?:international |foreign |overseas |its |their )+partners | visits? | His Excellency | Her Excellency | Dr | Prof | Mr | Ms | Mrs
    Fulbright
  `,
  sign: list`
    sign(?:s|ed|ing)? | conclude[sd]?(?! (?:with|by)\b) | renew(?:s|ed)? | extend(?:s|ed)? | entered into | exchanged
    reached(?! (?:an? )?(?:\w+ )?agreements? on sign) | attain(?:ed|ing) | formali[sz](?:ed|ing) | finali[sz]ed | completed(?= an? (?:\w+ )?agreement) | seal(?:s|ed) | ink(?:s|ed) | put (?:their|its|his|her) (?:signatures?|names?) to
  `,
  document: list`
    agreements? | memorand(?:ums?|a)(?: of (?:understanding|cooperation|agreement))? | Mo[UA]s?
    letters? of intent | contracts? | protocols? | conventions? | accords? | declarations? | documents?
    charters? | arrangements?(?! (?:for|of)\b) | treat(?:y|ies) | pacts? | deals? | letter of agreement
  `,
  hold: list`
    held | holds? | hosts? | hosted | hosting | (?:is|was|will be|has been|played) (?:home|host) to | organi[sz]e[sd]? | co-organi[sz]e[sd]? | co-hosted | ran
    offered | gave | conducted | staged | opened | convened | launched | completed | delivered | arranged | concluded(?= (?:its|the|their|a|an) )
  `,
  holding: list`
    (?:(?:was|were|is|are|be|been|being) (?:\w+ly )?)?held (?=(?:from|on|in|at|between|under|online|virtually)\b)
    (?:was|were|is|are|be|been|being) (?:\w+ly )?(?:held|hosted|organi[sz]ed|arranged|opened|given|convened|staged|launched)
    took place | takes? place | taking place | opened | opens | closed | concluded | ended | began | begins?
    starts? | started | finished | kicked off | kicks off | came to (?:an end|a close) | lasted
    (?:attended|joined|opened) by | will (?:take|follow|start|begin|open|be) | got under way
    drew to a close | ran from | brought together | attracted | gathered | has been (?:cancelled|canceled|called off|postponed)
    (?:was|were|is) (?:cancelled|canceled|called off|postponed)
  `,
  attend: list`
    attend(?:s|ed|ing)? | (?:took|take|takes|taking|taken) part in | participat(?:e|es|ed|ing) (?:in|at)
    spoke at | speaks? at | presented(?: \w+){0,4} (?:at|to)
    gave (?:a |the )?(?:\w+ ){0,2}(?:talk|speech|lecture|address|keynote|paper|presentation)s? (?:at|to)
    delivered (?:a |the )?(?:\w+ ){0,2}(?:talk|speech|lecture|address|keynote|paper|presentation)s? (?:at|to)
    was represented at | were represented at | represent(?:s|ed|ing) [^.;]{1,70}? at(?= (?:[^.;]{1,60} )?(?:{occasion})) | exhibited at | joined | complet(?:e|es|ed) | finished
    graduated from | was invited to | were invited to | competed (?:in|at) | went to | go to
    (?:returned|came back|come back|(?:is|are|was|were) back|came home) from(?= (?:(?:an?|the|their|his|her) )?(?:[\w-]+ ){0,5}(?:{occasion}))
    travel(?:s|led|ed)? to(?: \w+)? for | sent [^.;]{1,60}? to | send [^.;]{1,60}? to
  `,
  travel: list`
    travel(?:s|led|ed|ling|ing)?(?: on)? to | (?:went|go|goes|going|gone)(?: on)? to | flew(?: on)? to
    fl(?:y|ies|ying) to | left for | leaves? for | set (?:off|out) for | depart(?:s|ed|ing)? for
    head(?:s|ed|ing)? (?:to|for) | proceeded to | moved on to | continued (?:(?:by|on|their \w+) ?(?:\w+ )?)?to
    (?:embarked on|set off on|began|started|undertook|set off) (?:a|an|his|her|their|its) [^.;]{0,40}?(?:trip|visit|tour|mission|journey) to
    made (?:a|an) [^.;]{0,30}?(?:trip|visit|tour) to | went on (?:a|an) [^.;]{0,30}?(?:trip|visit|tour) to
    (?:stayed|stays|will stay) in (?=(?:the )?[A-Z])
    are back from (?:a|an) [^.;]{0,30}?(?:trip|visit|tour|stay) (?:to|in)
    (?:returned|is back|was back) from (?:a|an|the|their) [^.;]{0,30}?(?:trip|visit|tour|stay|mission|journey|expedition|exchange) (?:to|in)
  `,
  visit: list`
    visited | visits(?! (?:to|by|of|from|and)\b)
    (?:will|to|shall|would|and|then|also) visit | toured | made (?:a|an|their|his|her|several) [^.;]{0,40}?(?:visits?|call) (?:to|upon|on) | paid [^.;]{0,60}?(?:visits?|call) (?:to|on)
    pays? [^.;]{0,60}?(?:visits?|call) (?:to|on) | called (?:on|at)
  `,
  trip: list`
    visits? | trips? | tours? | missions? | journeys? | study tours? | return visits?
  `,
  come: list`
    c(?:ame|omes?|oming) to | arriv(?:e|ed|es|ing) (?:at|in|on|for|to) | arrived
    (?:is|are|was|were) expected (?:at|in|to arrive|to come)
    (?:is|are|was|were) invited to (?=(?:our|the) (?:university|college|institute|school|campus|faculty))
    (?:joined|joins) (?:our|the) (?:university|faculty|department) | will (?:come|arrive) | will stay
  `,
  receive: list`
    (?<!(?:is|are|was|were|be) )welcom(?:e|es|ed|ing)
    (?<!(?:is|are|was|were|be|been) )receiv(?:e|es|ed|ing)(?= )(?! (?:(?:an? |the )?(?:\w+ )?(?:welcome|reception|invitation)\b|certificates?|degrees?|prizes?|awards?|funding|their|his|her)\b)
    host(?:s|ed|ing)?(?! (?:an? |the )?(?:\w+ )?(?:dinner|reception|lunch|banquet|party)) | greet(?:s|ed) | invited(?= (?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) )
    entertained | play(?:s|ed) host to | (?:is|was|were|has been) host to
  `,
  received: list`
    (?:was|were) (?:warmly |cordially |also )?(?:received|welcomed|greeted|hosted)(?: (?:on|at|in) [\w ,]{1,30}?)? by
    (?:was|were|is|are) (?:an? |the |also )?guests?(?: of honou?r)? (?:of|at)
  `,
  send: list`sends? | sent | will send | dispatched | delegated | selected | seconded`,
  open: list`
    open(?:s|ed|ing) | (?:to|will|and|officially|jointly) open | establish(?:es|ed)? | set up | inaugurat(?:e|es|ed) | launch(?:es|ed)?
    found(?:ed|s) | unveil(?:s|ed)
  `,
  opened: list`
    (?:has been |have been |was |were |will be |is )(?:\w+ly )?(?:opened|established|inaugurated|set up|launched|founded|unveiled)
  `,
  office: list`
    (?:cooperation|liaison|representative|regional|overseas|project cooperation|project) office
    office(?= in\b)
    (?:joint|international|research|[A-Z]\w+ )?(?:[A-Za-z-]+ ){0,3}(?:laborator(?:y|ies)|cent(?:re|er)s?)
    joint institute | joint college | Confucius (?:Institute|Classroom) | Luban Workshop | branch campus
    (?:overseas|international|foreign) campus | learning cent(?:re|er)s?
  `,
  programme: list`
    (?:double|dual|joint)[- ](?:\w+ )?(?:degrees?|programmes?|programs?|courses?|masters?|doctorates?|education)(?: \w+)?(?: (?:programmes?|programs?|courses?))?
    (?:exchange|mobility|master[’']s|bachelor[’']s|doctoral|degree|scholarship|summer|language|joint education) programm?e?s?
    (?:virtual|online) exchanges?(?! (?:with|of views)) | online (?:[A-Z]\w+ |\w+ )?courses? | Chinese courses?
    the programmes?(?= (?:was|were|is|will be) )
    programmes?(?= (?:will )?(?:starts?|started|begins?|began|opens?))
  `,
  launch: list`
    launch(?:es|ed)? | start(?:s|ed)? | kick(?:s|ed) off | introduce[sd]?(?= (?:an?|its first|the first|two|three) ) | beg[au]n | set up | establish(?:es|ed)?
    open(?:s|ed) | creat(?:es|ed) | founded
  `,
  launched: list`
    (?:has been |have been |was |were |will be )(?:launched|started|introduced|approved|set up|established|opened|created)
    starts? | started | begins? | began | kicked off
  `,
  goods: list`
    (?:face |surgical |protective |medical )?masks | tablets | laptops | computers | books | textbooks
    equipment | (?:protective|medical|relief) (?:materials?|supplies|equipment|suits|clothing|goods|gear)
    supplies | ventilators | protective equipment | test kits | vaccines | money | funds | relief
  `,
  donate: list`
    donat(?:e|es|ed|ing) | hand(?:s|ed) over | sent | sends? | shipped | gave | presented | collect(?:ed|ing) | contributed
  `,
  resources: list`
    (?:[\w-]+ )?(?:learning|teaching|educational|digital|online|course) (?:resources?|materials?)
    e-?learning (?:platform|resources?|materials?) | (?:learning|teaching|online|digital) platforms?
    open educational resources | course ?ware
  `,
  provide: list`
    provid(?:e|es|ed|ing) | offer(?:s|ed|ing)? | shar(?:e|es|ed|ing) | made available | opened
    suppl(?:y|ies|ied) | contributed | donat(?:e|es|ed|ing)
  `,
  comfort: list`condolences | solidarity | support | sympathy | encouragement`,
  join: list`
    joined | joins | became (?:a|an|the|one)?(?: \w+){0,2} ?members? of
    has become (?:a|an|the)?(?: \w+){0,2} ?member of
    (?:was|were|been|is) (?:accepted|admitted|elected|approved|confirmed)(?: as)?(?: an?)?(?: \w+){0,2} (?:member of|to|into)
    (?:was|were|been|is) welcomed as (?:an? )?(?:\w+ ){0,2}member of
  `,
  /** Held over a distance. */
  online: list`
    online(?! (?:and offline|and (?:on-?site|in person)|learning|education|university|resources?|conference on|Confucius))
    virtual(?:ly)? | webinars? | video[- ]?(?:conference|link|meeting|call|talks?)
    (?:via|through|over|on|using) (?:the )?(?:Zoom|Teams|video|Webex|Google Meet|Microsoft Teams|Skype|Tencent) | by video(?: link)? | remote(?:ly)? | over the [Ii]nternet
  `,
  /** Talks over a distance. */
  call: list`
    (?<!\b(?:means of|via|through|by|form of)(?: an?| the)? )(?:video|online|virtual|remote|Zoom)[- ]?(?:meeting|talks?|conference|call|discussion|exchange)s?(?: \w+){0,2} with
    (?:met|talked|spoke|conferred|held talks|held a meeting)(?: \w+)? (?:online|virtually|by video(?: link)?|via \w+)(?: with)?
    (?<!\b(?:means of|via|through|by|form of)(?: an?| the)? )(?:online|virtual|video|remote)(?: \w+)? (?:meeting|talks?|visit|interview|discussion)
  `,
  /** More about an event that was told: talks, tours, hand-overs. */
  talks: list`
    met(?: with)? | meets(?: with)? | meet with | met by
    held (?:[\w-]+ ){0,3}(?:talks?|discussions?|meetings?|consultations?)(?: with)?
    hold (?:[\w-]+ ){0,3}(?:talks?|discussions?|meetings?)(?: with)?
    had (?:[\w-]+ ){0,4}(?:talks?|discussions?|meetings?|conversations?|exchanges?|(?:working )?sessions?)(?: with)? | discussed | exchanged views
    for talks with | talks with | stayed with | lived with | talked (?:with|to) | spoke (?:with|to) | worked in | spent | was led by | were led by | was headed by
    (?:was|were) shown | (?:was|were) briefed | (?:was|were) hosted by | sat down with | had a meeting with
    meetings? (?:was|were) (?:also )?held
    (?:concluded|ended) (?:its|their|his|her) (?:visit|trip|tour|programme|stay)
    {trip} (?:\w+ ){0,3}(?:took place|takes place|will take place|runs|will run|lasted|lasts)
  `,
  /** Said of what is still to come. */
  planned: list`
    will(?! be remembered) | shall | (?:is|are) to(?= [a-z]+\b) | plans? to
    (?:is|are|has been|have been) (?:planned|scheduled|expected|due|slated|set to)
    (?:is|are) (?:heading|travell?ing|leaving|flying)(?= )
    (?:is|are) (?:planning|preparing) (?:to|a|an) | upcoming | forthcoming | intends? to | to be held
    going to | would(?= (?:visit|travel|host|sign|receive|send))
  `,
  cancelled: list`
    cancell?ed | cancels? | cancell?ing | called off | call(?:s|ed|ing)? off
    will not (?:be held|take place|send|go|travel|attend|visit|come) | did not take place | abandoned
    scrapped | cancell?ation of | no longer (?:be held|take place)
  `,
  /** What follows is wished for or talked about, not done. */
  aim: list`
    hop(?:e|es|ed|ing) (?:to|that|for) | aim(?:s|ed|ing)? (?:to|at) | wish(?:es|ed)? (?:to|that|for)
    the wish to | willing(?:ness)? to | (?:look|looks|looked|looking) forward to
    (?:discuss(?:ed|es|ing)?|explor(?:e|ed|ing)|consider(?:ed|s|ing)?|examin(?:e|ed)|talked about|spoke about|negotiat(?:ed|ing)|exchanged views on|views on|discussions? (?:on|about)|talks (?:on|about))
    (?:the )?possibilit(?:y|ies) (?:of|for|to) | agreed (?:to|on|that) | invitation to | interested in | interest in
    propos(?:ed|es|al) (?:to|for|that) | suggested | in (?:order|an attempt) to | with a view to | so as to
    (?<!\b(?:was|were|been) )invited? [^.;]{0,40}? to | ready to | committed to | strives? to | endeavou?rs? to
    (?:was|were|been) (?:also )?(?:proposed|suggested|considered) (?:to|that) | the plan is | working (?:towards|on) | agreement on (?:the )?signing
    (?:is|are) trying to | potential (?:for|to|signing|collaborations?|cooperation|partnerships?) | prepar(?:e|ed|ation|ations) (?:for|of)
    the (?:idea|prospect) of | could | would like to | encouraged | needs? to | (?:is|are) responsible for
    reached (?:a |an )?(?:\w+ )?(?:consensus|preliminary|initial|intentions?|agreements? on (?:the )?signing) | (?:has|have) decided to | decided to | intends? to | exchanges on
    (?:agreement|memorandum|MoU|MOU|letter of intent|contract|plans?|decision|proposal|request) to(?= [a-z])
    (?:purpose|aim|goal|objective)s? of (?:the|this|their|his|her|its) (?:\w+ ){0,2}(?:visit|trip|meeting|tour|mission)
    facilitat(?:e|es|ing) | enabl(?:es|ing) | fosters | promotes
    the next (?:conference|edition|symposium|forum|congress|workshop|summit|meeting|session|round) | expecting your | (?:is|are) welcomed? to | help(?:s|ed)? (?:to )? | to help
  `,
  /** Clauses that tell of what was long before. */
  past: list`
    (?:was|were) (?:founded|established|created|born|set up|first) | founded in | established in
    which was (?:signed|founded|established|launched|set up)
    ha(?:s|ve) been (?:held|run|organi[sz]ed|working|cooperating|partners)
    ha(?:s|ve) (?:worked together|cooperated|had contacts|maintained|long) | once (?:studied|visited|worked)
    having (?:already |previously |long )\w+ed | gr(?:ew|own|ow) (?:after|out of|from) | gratitude for | thank(?:s|ed) [^.;]{0,60} for | continued support
    (?:two|three|four|five|\w+teen|several|\d+) (?:years?|months?) (?:earlier|before|ago) | followed? on from
    formerly | previously | (?:was|were) (?:\w+ )?signed when | dates? back | goes back | in the past
    every (?:year|two years|January|summer|autumn|spring)
    (?:the|its|their) first (?:such|of (?:its|their|this) kind) | the first (?:was|took)
    follows? (?:the|an) | (?:the|a) (?:doctoral |master[’']s |)student in | regularly | so far
    for (?:over|more than|nearly|almost|about|some|the (?:past|last)) (?:\w+ ){1,2}(?:years|decades)
    more than \d+ (?:universities|institutions|countries|partners)
  `,
  /** What is done again and again: no event by itself. */
  habit: list`
    in (?:\w+ of )?(?:each of )?the (?:last|past) \w+ (?:years|summers|winters|terms) | (?:a|per|each|every) (?:year|semester|term|month)(?!-) | annually | every (?:two|three) years | yearly
  `,
  /** The past before the past. */
  pluperfect: list`
    had (?:\w+ly |also |already |once |first )*(?:met|sent|signed|visited|travelled|traveled|been|trained|hosted|held|attended|gone|come|received|taken|opened|spent)
  `,
  /** The date beside it is a first day. */
  begin: list`
    began | begun | begins? | opened | opens | started | starts | arrived | arrive | kicked off
    got under way | since | starting | left the country | left home | flew out | flew to | left for | departed for | set off | set out for
  `,
  /** The date beside it is a last day. */
  finish: list`
    ended | ends | closed | concluded | finished | came to (?:an end|a close) | completed | left(?! (?:the country|home)\b)
    drew to a close | graduated | flew home | came home | wound up | wrapped up | rounded off | flying home | returned | returning | came back
  `,
  /** Ties to the occasion before: its dates hold here too. */
  during: list`
    during (?:the|their|his|her|its|this) (?:\w+ ){0,2}(?:visit|stay|trip|tour|meeting|talks|conference|forum|ceremony|event|delegation)
    at (?:the|a) (?:\w+ ){0,2}(?:ceremony|meeting|conference|forum|event|end of the (?:visit|meeting|talks))
    on the (?:margins|sidelines|occasion) of | on the same (?:day|occasion) | the same day
    (?:after|following) the (?:talks|meeting|visit|tour|ceremony|lecture) | while (?:in|there|at)
    in the same week | there,? | the signing took place | during a visit
    at the end of (?:the|their|his|her|its) | then signed | towards the end of | on (?:this|that) occasion
    as part of (?:the|their|his|her|its) (?:\w+ )?(?:visit|stay|trip|tour|programme|program)
    as a result of (?:the|their|his|her|its) (?:visit|trip) | the visit (?:resulted|culminated|ended|concluded)
  `,
  /** Those who were named before. */
  pronoun: list`
    the (?:\w+ ){0,2}(?:delegation|delegates|group|team|visitors|guests|party|mission|members|participants|representatives)
    the students | the teachers | they | she | he | it | both sides | the two sides | the visiting \w+
  `,
  /** The home and the partner named before. */
  both: list`
    the two (?:universities|institutions|sides|parties|institutes|colleges|schools)
    both (?:universities|institutions|sides|parties) | the (?:sides|parties)
    under the (?:new )?(?:agreement|MoU|MoA|memorandum|protocol) | the partners
  `,
  /** The text speaks of its own institution. */
  ours: list`
    our (?:university|college|institute|school|faculty|campus|academy|department|international office|partner)
    we | us | our
  `,
  /** The home once more, without its name. */
  again: list`
    the (?:university|college|institute|school|academy|polytechnic) | th(?:is|e) (?:university|college)[’']s
  `,
  /** Signs of a matter of the home’s own country. */
  domestic: list`
    national (?:project|meeting|conference|association|convention|congress|forum|seminar|workshop|symposium)
    (?:domestic|fellow|sister) (?:universities|principals|institutions) | local (?:schools|universities)

    in (?:the|our) (?:province|region|state)\b
  `,
  /** For the home's own people, whatever it is about. */
  inhouse: list`study abroad fairs? | information sessions? | info sessions? | open (?:days?|house) | pre-departure`,
  /** Signs of an exchange where no partner or place is named. */
  international: list`
    international | joint(?:ly)? | partner (?:universities|institutions) | exchange students | both sides
    worldwide | world | global | foreign | overseas | (?<!study )abroad | countries | intercontinental | ASEAN
    European | Erasmus | EU-funded | African | Asian | Asia-Pacific | Latin American | Arab
  `,
  venue: list`in | at | to | for`,
  origins: list`
    from (?:\w+ ){0,3}countries | countries (?:including|such as) | participants from | researchers from
    experts from | scholars from | delegates from | representatives from | students of | experts of
  `,
  since: list`since | from`,
  /** What one can be of a league: a member, a base. */
  standing: list`members? | bases? | cent(?:re|er)s? | chairs? | branch(?:es)?`,
} satisfies Record<string, readonly string[]>;
