/** Whose text it is: signs beside the names of institutions. Weights were tried on the measuring sets. */

export interface Sign {
  weight: number;
  before?: RegExp;
  after?: RegExp;
}

/** What stands right before or behind a name speaks for or against it. */
export const HOME_SIGNS: { en: readonly Sign[]; zh: readonly Sign[] } = {
  en: [
    {
      weight: -0.6,
      before: /\b(?:visit(?:s|ed)? to|visited|came to|arrived at|joined|paid .{0,30} to)\s(?:the )?$/i,
    },
    // "A delegation from X visited Y": Y tells it, unless it has to say where it is.
    {
      weight: 1.2,
      before:
        /\b(?:delegation|group|team|party|mission|fellow|member|official|representative|guest|visitor)s? (?:from|of) [^.]{3,140}\b(?:visited|paid [^.]{0,40}(?:to|on)|arrived at|came to|met with [^.]{0,40} of)\s(?:the )?$/i,
      after: /^(?!,? (?:in|at) |, \p{Lu}[\p{L} ]+[,.])/u,
    },
    {
      weight: -1.5,
      before:
        /\b(?:[Dd]elegation|[Gg]roup|[Tt]eam|[Pp]arty|[Ff]ellows|[Oo]fficials|[Rr]epresentatives) from (?:the )?$/,
      after:
        /^(?: \([^)]*\))?[^.\n]{0,70}\b(?:visited|paid [^.]{0,40} to|came to|arrived at|met with [^.]{0,40} of) (?:the )?(?:(?:\p{Lu}[\p{L}’'-]*|of|and|the) ){0,6}(?:Universit\p{L}*|College|Institute|Polytechnic|Academy)\b(?!(?: of (?:the )?\p{Lu}\p{L}+)?(?: \([^)]*\))?,? (?:in|at|and) |, \p{Lu})/u,
    },
    // "Lin Mei, vice president of X, visited Y": Y tells it, unless it has to say where it is.
    {
      weight: 1.2,
      before:
        /\b(?:[Pp]resident|[Rr]ector|[Cc]hancellor|[Dd]ean|[Pp]rofessor|[Dd]irector|[Pp]rincipal) (?:of|from|at) [^.]{3,160}\bvisited (?:the )?(?:\p{Lu}\p{L}+ of \p{Lu}\p{L}+ (?:of|at) )?(?:the )?$/u,
      after: /^(?!(?: \([^)]*\))?(?:,? (?:in|at|and) |, \p{Lu}))/u,
    },
    { weight: 0.2, before: /\bat (?:the )?$/i },
    {
      weight: 1,
      after:
        /^[^.,]{0,30}\b(?:welcom|host|receiv|sent (?=[^.]*\bto\b)|has opened|held|organi[sz]ed|launched)/i,
    },
    {
      weight: 1.5,
      after:
        /^[^.]{0,60}\b(?:met with|met|received|welcomed|greeted) (?:the |his |her )(?:delegation|guests|visitors|group|party|team)/i,
    },
    { weight: 1.2, before: /\b(?:received|welcomed|hosted|greeted) by [^.]{0,100}$/i },
    {
      weight: -1.5,
      before: /invitation (?:of|from) (?:(?:the |Professor |Prof\. |Dr\.? )?\p{Lu}[^.]{0,120})?$/iu,
      after: /^(?!(?: \([^)]*\))? (?:dispatched|sent)\b)/,
    },
    {
      weight: 2,
      after:
        /^(?: \([^)]*\))? (?:has |have )?(?:dispatched|sent|is sending|will send) (?:a|an|its|the|\w+) (?:[\w-]+ ){0,3}(?:delegation|team|group|students|teachers|staff)[^.]{0,100}\bto\b/,
    },
    // "The Ohio President met with a delegation": our people need no "of".
    {
      weight: 0.5,
      after:
        /^(?:[’']s)? (?:[Ee]xecutive |[Dd]eputy |[Aa]ssistant )?(?:[Vv]ice[- ])?(?:[Pp]resident|[Rr]ector|[Cc]hancellor|[Pp]rovost|[Pp]rincipal) (?:(?:Prof|Dr|Professor)\.? )*\p{Lu}[^.]{0,60}\b(?:met|meets|received|welcomed|led|headed|visited|signed|travel|greeted|hosted)/u,
    },
    // "Guests of X visited our university"
    {
      weight: -6,
      after:
        /^[^.\n]{0,160}\b(?:visit(?:ed|s)|came to|arrived at|to visit|(?:paid|made) [^.]{0,40} to|gave [^.]{0,60}\bat) (?:to )?(?:our (?:[Uu]niversity|[Cc]ollege|[Ii]nstitute|campus|[Ss]chool|[Ff]aculty|[Dd]epartment)|the (?:university|college|institute|campus|school|faculty|department))\b/,
    },
    // "Revision of the agreement with X"
    {
      weight: -1.2,
      before:
        /\b(?:agreements?|MoUs?|MOUs?|memorand\w+|partnerships?|cooperation|collaboration|exchanges?)\b[^.,]{0,40} with (?:the )?$/i,
    },
    {
      weight: -1,
      before: /\b(?:composed of|consist(?:s|ed) of|compris(?:es|ed|ing)|made up of)\b[^.]{0,110}$/,
    },
    // "A delegation of X from Japan"
    {
      weight: -2,
      before: /\b(?:[Dd]elegation|[Gg]roup|[Gg]uests|[Vv]isitors|[Tt]eam|[Ss]tudents) of (?:the )?$/,
      after: /^,? (?:from|in|,) (?:the )?\p{Lu}/u,
    },
    // "A delegation of X visited USJ": whom it visits needs no full name.
    {
      weight: -3,
      before:
        /\b(?:[Dd]elegation|[Gg]roup|[Tt]eam|[Gg]uests|[Vv]isitors)(?: [\w-]+){0,2} (?:of|from) (?:the )?$/,
      after:
        /^[^.\n]{0,120}\b(?:[Vv]isit(?:ed|s)?|called on|came to|arrived at|met with) (?:to )?(?:the )?[A-Z]{2,}(?:-\w+)?(?![\w-])/,
    },
    // "At X, the delegation …"
    {
      weight: -1.5,
      before: /(?:^|[.\n] ?)(?:In|At) (?:the )?$/,
      after:
        /^(?: \([^)]*\))?, (?:the (?:delegation|group|team|visitors)|(?:Vice[- ])?(?:President|Rector|Chancellor)|they|he|she)\b/,
    },
    {
      weight: 1.2,
      before:
        /\b(?:students|participants|guests|teachers|lecturers)\b[^.]{0,80}\b(?:arrived at|came to|welcomed (?:at|to)|gathered at) (?:the )?$/i,
    },
    // "The secretary of X led a delegation to Y"
    {
      weight: 1.2,
      before:
        /\b(?:of|from) [^.]{3,100}\b(?:led|headed) (?:a|an) (?:[\w-]+ ){0,2}(?:delegation|group|team)(?: of \w+)? to (?:the )?$/,
      after: /^(?!, \p{Lu})/u,
    },
    {
      weight: -2,
      before: /(?:^|\n)[ \t]*(?:[\w-]+ ){0,3}[Dd]elegation (?:from|of) (?:the )?$/,
      after: /^\s*\n/,
    },
    // "Daugavpils University (Latvia)"
    { weight: -1.5, after: /^ \((?:the )?\p{Lu}\p{L}{3,}(?: \p{Lu}\p{L}+)?\)/u },
    // "Wu Lan, Secretary of X, led a delegation to"
    {
      weight: 0.8,
      before:
        /\b(?:president|rector|chancellor|provost|principal|dean|secretary|director|head|chair\w*) of (?:the )?$/i,
      after: /^[^.]{0,40}, (?:led|headed) (?:a|an) [^.]{0,60}(?:delegation|group|team)\b/,
    },
    { weight: 0.5, before: /\bon behalf of (?:the )?$/i },
    { weight: 0.6, before: /\b[Oo]ne of (?:the )?$/, after: /^[’']s\b/ },
    {
      weight: -1,
      before: /\b(?:with|from) (?:\w+ ){0,2}(?:Professor|Prof|Dr|Mr|Ms|President|Rector|Vice)\b[^.]{0,70}$/i,
    },
    { weight: -1, before: /\bvisit (?:of|from|by) (?:(?! to )[^.]){0,80}$/i },
    // "A visit by representatives of X to Y"
    { weight: 1.2, before: /\bvisits? (?:of|from|by) [^.]{3,140} to (?:the )?$/i },
    // "Visiting professor Tanaka of X gave lectures at Y"
    {
      weight: -1.5,
      before:
        /\b(?:[Vv]isiting|[Gg]uest) (?:professor|lecturer|scholar|researcher|fellow)s?(?: \p{Lu}[\p{L}.’'-]*){1,4},? (?:of|from|at) (?:the )?$/u,
    },
    { weight: 0.8, before: /\blectures? (?:[^.]{0,40} )?(?:at|to [^.]{0,30} of) (?:the )?$/i },
    { weight: -0.8, before: /\b(?:is|are|was|were|be|meetings?|talks) at (?:the )?$/i },
    { weight: -0.4, before: /organi[sz]ed by (?:the )?$/i },
    // "The rector received a delegation from X"
    {
      weight: -2,
      before:
        /\b(?:met|meets|received|receives|welcomed|welcomes|hosted|hosts|greeted)(?: with)? (?:a|an|the) (?:[\w-]+ ){0,4}(?:delegation|group|team|visitors?|guests?)(?: \w+)? (?:from|of) (?:the )?$/i,
    },
    // "The rector received Dr Y, the vice president of X"
    {
      weight: -2,
      before:
        /\b(?:hosts?|hosted|receives?|received|welcomes?|welcomed) [^;\n]{3,90}, (?:the )?(?:[Vv]ice[- ])?(?:[Pp]resident|[Rr]ector|[Cc]hancellor|[Dd]ean|[Dd]irector|[Pp]rovost) of (?:the )?$/,
    },
    // "Wu Lan, vice president of X, was invited to lead a delegation to Y, Z and W"
    {
      weight: 1.5,
      after:
        /^(?: \([^)]*\))?, (?:was invited to )?(?:led|lead|headed|head) an? [^.]{0,60}\bto [^.]*, [^.]* and /,
    },
    // "explained it to our students at X"
    {
      weight: 3,
      before:
        /\b[Oo]ur (?:students|staff|teachers|faculty|campus|rector|president|colleagues)(?: \w+){0,3} (?:at|of|from) (?:the )?$/,
    },
    // "The rector of X thanked them for the warm reception"
    {
      weight: -1.5,
      after:
        /^[^.]{0,60}\b(?:thanked|expressed [^.]{0,30}(?:gratitude|appreciation|thanks|delight)) [^.]{0,60}\b(?:for|at) (?:receiving|hosting|welcoming|visiting|(?:the|their|his|her|such)(?: \w+){0,2} (?:welcome|reception|hospitality|invitation))/,
    },
    // The first words of the news: "X continues to …"
    {
      weight: 1,
      before: /(?:^|\n)\s*(?:The )?$/,
      after: /^(?: \([^)]*\))?,? (?:has|have|is|continues|continued|recently|successfully|proudly)\b/,
    },
    { weight: -1.5, before: /\b(?:as )?(?:a )?part of (?:the )?$/i },
    { weight: 0.8, after: /^ has (?:worked|cooperated|been|sent|run|maintained|returned|concluded)\b/ },
    // A heading "A delegation visits X"
    {
      weight: 1.2,
      before:
        /(?:^|\n)(?!.*\b[Oo]ur\b).*\b(?:[Dd]elegation|[Gg]uests|[Vv]isitors|[Aa]mbassador|[Rr]epresentatives|[Oo]fficials|[Cc]onsul)\b.*\b(?:visits?|tours?|at|to) (?:the )?$/,
      after: /^\s*\n/,
    },
    {
      weight: -1,
      before: /guests of (?:the )?$|talks with (?:the )?$|agreement with (?:the )?$|\bwith (?:the )?$|\($/i,
    },
    {
      weight: -0.3,
      before:
        /(?:delegation|group|team|students|lecturers|teachers|professor|rector)[^.]{0,12} of (?:the )?$/i,
    },
    {
      weight: -0.8,
      before:
        /(?:delegation|group|team|students|lecturers|teachers|trainers|instructors|scholars|experts|officials|delegates|representatives|guests)[^.]{0,12} from (?:the )?$/i,
    },
    // "Professor Solheim of the University of Bergen": whose people must be told apart from ours.
    {
      weight: -0.2,
      before:
        /\b(?:President|Rector|Chancellor|Provost|Principal|Professor|Prof\.?|Dr\.?|Dean|Director)(?: \p{Lu}[\p{L}.’'-]*){1,4},? (?:of|from|at) (?:the )?$/u,
    },
    {
      weight: -0.3,
      before: /\b(?:president|rector|chancellor|provost|principal|dean)s? (?:of|at) (?:the )?$/i,
    },
    // "A delegation of X stayed in China": who travels to a country tells it.
    {
      weight: 1.2,
      before:
        /\b(?:delegation|group|team|students|members|representatives|professors?|lecturers?|teachers?|staff|researchers?)[^.]{0,30} (?:of|from) (?:the )?$/i,
      after:
        /^(?: \([^)]*\))?[^.,;]{0,60}\b(?:stayed in|visited|travell?ed to|went to|flew to|toured|left for|returned from|spent|attended|took part|participated|competed)(?! [^.,;]*(?:Universi|College|Institut|Polytech|Academy))/,
    },
    {
      weight: 1.6,
      before:
        /\b(?:students|members|professors|lecturers|teachers|staff|researchers)[^.]{0,30} (?:of|from) (?:the )?$/,
      after:
        /^(?: \([^)]*\))?[^.,;]{0,20}\b(?:will (?:teach|study|spend|travel|visit|go|leave)|spent|are spending|left for)\b/,
    },
    {
      weight: 0.6,
      after:
        /^(?: \([^)]*\))?, [^,.]{3,40}, and (?:the|its) (?:president|rector|vice|chancellor|principal|director|dean)/i,
    },
    { weight: 0.4, before: /\b(?:between|by) (?:the )?$/i, after: /^(?: \([^)]*\))? and (?:the )?\p{Lu}/u },
    { weight: 0.3, after: /^[’']s\b/ },
    {
      weight: 0.4,
      after:
        /^(?: \([^)]*\))? and (?:the )?\p{Lu}[^.]{0,80}\b(?:signed|have|sign|opened|launched|will|met|held|renewed|agreed|are|were)\b/u,
    },
    { weight: 0.8, before: /(?:^|\n)[ \t]*$/, after: /^(?:,[^.]{0,40})?\s*(?:\n|$)/ },
  ],
  zh: [
    { weight: 0.6, before: /(?:来访|到访|来到|抵达|做客|走进|莅临)$/ },
    { weight: 0.3, before: /访问$/ },
    { weight: -0.8, after: /^期间|^[^，。]{0,6}(?:走访|调研|考察|学习)/ },
    { weight: 1.2, after: /^[^，。]{0,16}(?:会见|接待|迎来|率团|赴|接收)/ },
    { weight: -0.8, before: /[应受]$|邀请$/ },
    { weight: -2.5, before: /(?:赴|前往|往|走访了?|带队到|带队赴|率队到|率队赴|考察了?)$/ },
    // "随后，代表团到访甲大学": bare words for those who were told of go on.
    {
      weight: -1.5,
      before:
        /(?:^|[，。；\n])(?:随后|其间|期间|之后|此外)?，?代表团(?:一行)?(?:还|又|先后)?(?:到访|访问|走访|来到|参访|拜访|考察)了?$/,
    },
    { weight: -2, before: /一行(?:分别|先后)?(?:赴|前往|来到)$/ },
    // "对甲大学、乙大学等高校进行调研"
    { weight: -2, before: /对$/, after: /^[^。；]{0,40}(?:进行|开展)[^。；]{0,8}(?:调研|访问|考察)/ },
    // "我校分别与甲大学签署": the other side.
    { weight: -2.5, before: /我[校院][^，。；]{0,16}(?:与|和|同)(?:[^，。；]{2,20}、)?$/ },
    { weight: -0.8, after: /^[^，。]{0,12}(?:邀请)/ },
    { weight: -0.8, before: /来自[^，。]{0,10}$/ },
    {
      weight: -2,
      after: /^[^，。]{0,16}(?:来访|来校|来我)|^[^，。]{0,40}(?:来|到|访问|莅临|莅校)我[校院处系所馆]/,
    },
    // "在铭传大学，李校长与我校代表团……", "某处副处长介绍了该校"
    {
      weight: 1,
      after: /^(?:代表团|访问团|考察团)(?:一行)?[^，。]{0,24}(?:赴|参加|前往|出访|访问(?!我))/,
    },
    { weight: 1.5, before: /一行[^，。；]{0,12}(?:访问|到访|来访|走访|参观|考察|到|来到)(?:了)?$/ },
    { weight: -1, before: /(?:^|[。；\n])[\s\u3000]*在$/ },
    { weight: -1, after: /^[^。]{0,40}(?:与|同|和|向|为)我[校院处系](?!共)|^[^。]{0,30}该校/ },
    // "教务处、某学院、某研究院等单位负责人"
    {
      weight: -3,
      before: /[处部办室院会]、$/,
      after: /^(?:、[^，。；]{0,40}?)?(?:等|相关|有关|负责人|院长|主任|党)/,
    },
    // "甲大学校长率代表团访问乙大学"
    {
      weight: 2,
      after:
        /^[^，。；]{0,6}(?:校长|书记|院长)[^，。；]{0,8}率(?:领)?[^，。；]{0,10}(?:团|一行)[^，。；]{0,12}(?:访问(?!我)|拜访|出访|赴|走访|参访|考察)/,
    },
    { weight: 1.5, before: /率(?:领)?$/, after: /^[^，。]{0,6}(?:代表团|访问团|考察团|一行)/ },
    { weight: -0.4, before: /[与和同]$/ },
    { weight: 0.5, after: /^(?:党委|校长办公室|国际处|外事处)/ },
  ],
};
