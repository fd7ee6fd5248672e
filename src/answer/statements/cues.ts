/**
 * The words that put something into somebody's mouth. A table, to be read and added to: one verb a word,
 * in its plain form, with its other forms derived. `make:clear,case` is a verb that is a cue only when one
 * of the words after the colon follows within a few words.
 */

/** What kind of statement a verb introduces. */
export type CueKind =
  /** Takes a quotation or "that": said, wrote, claimed. These also stand before their subject: "said Li". */
  | 'say'
  /** Speaks to or about somebody: told, criticized, accused, called. */
  | 'address'
  /** A view or an aim that the article reports: believes, wants, plans. */
  | 'hold'
  /** A way to speak that counts only beside a quotation: “…,” he smiled. */
  | 'sound';

/** Say that something isn't so, or isn't right. */
const DENYING = new Set(
  `deny dispute contradict disclaim debunk reject rebut refute dismiss disagree object oppose challenge repudiate disavow`.split(
    ' ',
  ),
);

/** Whether a verb in its plain form denies what is said with it. */
export const isDenying = (verb = ''): boolean => DENYING.has(verb);

/** Verbs that ask for one kind of words: whoever promises or admits something says it with few verbs. Each by one of its kind. */
const KIND_OF_WORDS: ReadonlyMap<string, string> = new Map([
  ...'admit agree announce deny disagree promise tweet warn'.split(' ').map((verb) => [verb, verb] as const),
  ['declare', 'announce'],
  ['pledge', 'promise'],
  ['vow', 'promise'],
]);

/** The kind of words that a verb in its plain form asks for: "promise" of "vow"; undefined for "say" and "think". */
export const kindOfWords = (verb = ''): string | undefined => KIND_OF_WORDS.get(verb);

const SAY = `
  say add note claim state argue assert insist declare announce report write tweet retweet post explain reply respond
  answer remark observe comment mention stress emphasize emphasise underline underscore highlight reiterate
  repeat recall recount conclude contend maintain allege suggest imply hint indicate signal confirm
  acknowledge admit concede confess reveal disclose deny dispute warn caution predict forecast estimate
  promise pledge vow swear threaten propose ask question wonder testify joke quip boast brag complain
  lament bemoan shout yell exclaim whisper mutter scream agree quote counter retort protest
  marvel muse elaborate clarify reason interject proclaim profess affirm reaffirm opine demand
  rejoin interject intone blurt ruminate ponder posit postulate hypothesize surmise theorize extrapolate calculate:that,how
  reckon guess divulge detail relate narrate recollect reminisce
  attest vouch certify verify corroborate substantiate ascertain clarify rule:out contradict disclaim
  guarantee undertake foretell foresee forewarn prophesy envisage project recommend plead advise point:out,to,at make:clear,case,claim,claims,argument,point,promise,remark,remarks,comment,comments,statement,comparison,pitch,reference
  read:statement,letter put:it,number,figure,cost,toll,total,worth,odds,chance,chances,saving,savings,damage,losses,likelihood,probability charge
  articulate avow confide chant communicate convey decree diagnose editorialize enquire enthuse inquire expostulate fulminate grouse
  harangue impart insinuate intimate itemize jest moralize orate paraphrase philosophize portend prognosticate
  propound query quibble rationalize reassert recap rephrase restate retell summarize utter verbalize vouchsafe wager
  bluff lie:about debunk misstate
`;

const ADDRESS = `
  tell criticize criticise praise laud hail applaud commend congratulate thank welcome tout celebrate
  condemn denounce decry slam blast bash attack rip assail lambaste castigate chide scold rebuke mock ridicule taunt
  accuse blame fault apologize apologise urge call describe characterize characterise depict portray label brand dub
  liken compare refer:to cite speak:about,of,out talk:about,of discuss address outline detail unveil:plan,plans,proposal,proposals,policy,agenda,strategy express voice disagree object oppose
  endorse back advocate defend justify reject rebut refute dismiss challenge encourage implore beg
  press pressure request instruct inform assure reassure remind lecture invoke hammer
  lay:out,blame weigh:in lash:out rail:against take:issue,offense,aim,credit,responsibility,twitter,facebook,instagram issue:statement,warning,apology
  release:statement give:speech,interview,answer deliver:speech,remarks,address offer:explanation,advice,apology,support,condolences,praise,assessment
  accept greet bristle balk:at quarrel:with side:with stand:by walk:back backtrack hedge demur allude:to concur sympathize
  empathize commiserate grumble gripe moan whine sneer taunt heckle jeer boo cheer revile vilify malign belittle
  disdain downplay minimize exaggerate overstate understate stipulate specify enumerate list emphasize pronounce
  preach recite rattle:off bring:up call:for spell:out sum:up come:out sign:off open:up double:down
  fault flag signal petition admonish reprimand berate upbraid excoriate savage skewer lampoon
  deplore eulogize salute honor honour cheer toast pay:tribute draw:parallel,comparison,contrast,distinction
  strike:tone,chord offer:insight,view,views,defense,defenses,defence,rebuke,compliment,answer,criticism,details,glimpse
  plead:for,with caution counsel prod coax goad nudge exhort entreat beseech lecture school:on brief update notify alert
  tease warn scoff sneer gush rave vent fume chime:in hit:back fire:back shoot:back snap:back push:back,for,to seize:on,upon
  deride tear:into knock disparage disavow echo credit float raise:question,questions,concern,concerns,issue pitch:idea,plan,himself,herself,proposal
  needle rate reference grill unleash:tweets,attack,attacks,barrage,flurry,series go:after double:down chalk:up roll:out compliment pooh-pooh
  paint:as cast:as sound:call,alarm,alarms promote
  share:belief,view,views,story,thoughts,concern,concerns,opinion make:references,remarks
  trash pan attribute:to tar smear nickname bill:as chastise denigrate demean insult repudiate spurn extol champion espouse evoke conjure trumpet herald
  crow gloat contrast equate juxtapose invite convince persuade lobby order forbid prohibit overrule uphold dissent
  sidestep deflect dodge evade brush:off,aside wave:off,away laugh:off play:down,up write:off own:up reverse:himself,herself,course
  waver rant ramble riff spout parrot spew reflect:on focus:on level:charge,charges,accusation,accusations,criticism
  frame:as field:question,questions hurl:insult,insults,accusation,accusations quiz
  approve:of disapprove:of contest dissuade disprove exhort fret:about,over,that glorify harp:on hype idolize impugn inveigh:against
  make:secret have:advice,praise,warning,doubt,doubts,concerns,misgivings,reservations,qualms,complaints leave:doubt let:known tick:off place:blame give:assessment,account,explanation,description,version,reason,reasons,view,views,warning,verdict,impression take:view,position,stance,line come:conclusion reach:conclusion,consensus hold:view,views,position,positions,belief,beliefs,opinion,opinions
  lie:about nag negate nitpick persuade present:as proffer recant renounce retract ridicule romanticize satirize scapegoat
  stump:for trivialize vindicate whitewash talk:up,about,of,down wave:off stereotype
  peg rank chronicle document spar:with,over clash:with,over feud:with vent:about expound elucidate
  hesitate:to avoid:saying,criticizing,condemning,mentioning,answering refrain:from stop:short resist:calls
  decline:to refuse:to tackle touch:on dwell:on speculate theorize
`;

/** Ways to speak, when a quotation stands beside them; otherwise something else altogether. */
const SOUND = `
  boom interrupt drawl sigh gasp laugh chuckle smile shrug nod growl snap bark thunder roar bellow stammer babble chime
  volunteer venture figure begin start finish end open close sing pray preach go press sniff snort fret beam grin
  text email message sign print publish run conclude offer counsel sum return resume falter sob wail shriek hiss groan
  moan croak purr pant murmur mumble echo breathe rasp giggle cackle whimper squeak squeal splutter sputter gulp choke
  grunt continue cry persist chirp coo croon lisp stutter wheeze yelp yawn frown wink ejaculate
`;

/** What somebody is, of something: "has been critical of the plan". */
export const STANCES: ReadonlySet<string> = new Set(
  `critical passionate outspoken adamant optimistic pessimistic confident convinced skeptical sceptical wary dismissive supportive certain
  sure unsure concerned worried opposed reluctant unapologetic emphatic insistent hopeful doubtful proud grateful
  alarmed dismayed appalled outraged furious upset hesitant receptive sympathetic unconvinced clear open troubled disturbed
  disappointed frustrated shocked heartened thrilled baffled puzzled determined eager anxious keen`.split(
    /\s+/,
  ),
);

const HOLD = `
  think believe feel consider regard view hope wish want prefer plan intend aim expect anticipate doubt
  suspect assume worry fear favor favour support judge find:that,it,no see:as conclude rule determine decide know:that,how,why,what
  understand realize realise learn:that,how,of,about,whether love hate envision imagine deem count:as care
  fancy fathom presume suppose resent relish welcome dread loathe despise detest abhor distrust mistrust
  assent cherish conceive consent covet crave deduce dislike envisage esteem gather:that infer
  intuit long:for,to opt:to,for,against perceive pine:for regret resolve:to yearn
  contemplate weigh:whether object
  seek look:to desire appreciate admire trust mean:to
`;

const IRREGULAR: Readonly<Record<string, string>> = {
  say: 'said',
  tell: 'told',
  write: 'wrote written',
  swear: 'swore sworn',
  speak: 'spoke spoken',
  think: 'thought',
  feel: 'felt',
  see: 'saw seen',
  know: 'knew known',
  understand: 'understood',
  find: 'found',
  make: 'made',
  take: 'took taken',
  give: 'gave given',
  hit: 'hit',
  tear: 'tore torn',
  lay: 'laid',
  read: 'read',
  mean: 'meant',
  seek: 'sought',
  put: 'put',
  foretell: 'foretold',
  foresee: 'foresaw foreseen',
  draw: 'drew drawn',
  strike: 'struck',
  stand: 'stood',
  have: 'had',
  hold: 'held',
  leave: 'left',
  let: 'let',
  bring: 'brought',
  come: 'came',
  pay: 'paid',
  begin: 'began begun',
  sing: 'sang sung',
  run: 'ran run',
  undertake: 'undertook undertaken',
  go: 'went gone',
  cast: 'cast',
  shoot: 'shot',
};

/** Double their last letter before -ed and -ing. */
const DOUBLING =
  /^(?:admit|rebut|quip|brag|rip|slam|tag|dub|beg|plan|concur|chat|refer|pit|hit|commit|label)$/;

export interface Cue {
  /** The plain form. */
  readonly verb: string;
  readonly kind: CueKind;
  readonly form: 'base' | 'third' | 'past' | 'ing' | 'stance';
  /** A verb that needs company: one of these must follow within a few words. */
  readonly with?: readonly string[];
  /** Without its company it is a way to speak: “…,” she laughed, but "laughed it off". */
  readonly sounds?: true;
}

function inflect(verb: string): [form: Cue['form'], word: string][] {
  const stem = DOUBLING.test(verb) && verb !== 'label' ? verb + verb.at(-1) : verb.replace(/e$/, '');
  const y = /[^aeiou]y$/.test(verb);
  const past = IRREGULAR[verb]?.split(' ') ?? [y ? `${verb.slice(0, -1)}ied` : `${stem}ed`];
  const third =
    verb === 'have'
      ? 'has'
      : y
        ? `${verb.slice(0, -1)}ies`
        : /(?:s|sh|ch|x|z)$/.test(verb)
          ? `${verb}es`
          : `${verb}s`;
  const ing = /(?:ee|oe)$/.test(verb) ? `${verb}ing` : `${stem}ing`;
  // "Li put it": what looks like the plain form is the past, which people write more.
  const base: [Cue['form'], string][] = past[0] === verb ? [] : [['base', verb]];
  return [
    ...base,
    ['third', third],
    ...past.map((word): [Cue['form'], string] => ['past', word]),
    ['ing', ing],
  ];
}

/** Forms that are mostly prepositions and conjunctions: "ideas regarding trade". */
const PREPOSITIONAL = ['regarding', 'considering', 'assuming', 'supposed'];
/** Mostly a noun, and set before others: "state primaries". */
const NOUNS = ['state'];

function readCues(): Map<string, Cue> {
  const cues = new Map<string, Cue>();
  for (const [kind, words] of [
    ['say', SAY],
    ['address', ADDRESS],
    ['hold', HOLD],
    ['sound', SOUND],
  ] as const) {
    for (const entry of words.trim().split(/\s+/)) {
      const [verb = '', company] = entry.split(':');
      for (const [form, word] of inflect(verb)) {
        const cue: Cue = { verb, kind, form, ...(company && { with: company.split(',') }) };
        cues.set(word, merge(cues.get(word), cue));
      }
    }
  }
  for (const word of STANCES)
    if (!cues.has(word)) cues.set(word, { verb: word, kind: 'hold', form: 'stance' });
  for (const word of [...PREPOSITIONAL, ...NOUNS]) cues.delete(word);
  return cues;
}

/** What two entries of one word become: with company, any of the company will do; alone it is a cue anyway. */
function merge(known: Cue | undefined, cue: Cue): Cue {
  if (!known) return cue;
  if (known.with && cue.with) return { ...known, with: [...known.with, ...cue.with] };
  if (cue.kind === 'sound') return known.with ? { ...known, sounds: true } : known;
  return known.with ? cue : known;
}

/** By the word as it stands in the text, in small letters. */
export const CUES: ReadonlyMap<string, Cue> = readCues();

/** The plain form of a cue as it stands in a text: "warn" for "Warned"; undefined for what is no verb. */
export function verbOf(cue: string | undefined): string | undefined {
  return CUES.get(cue?.toLowerCase() ?? '')?.verb;
}

/** Nouns for what is said: "Putin's claim that", "a statement by the FBI". */
export const SAYINGS = new Set(
  `statement statements claim claims comment comments remark remarks assertion assertions argument contention
  allegation allegations accusation accusations promise promises pledge pledges vow warning warnings view views opinion
  opinions suggestion suggestions admission denial insistence announcement call calls criticism criticisms
  tweet tweets words question questions answer answers response reply
  belief beliefs prediction prediction estimate estimates plea declaration characterization assessment
  complaint complaints explanation description threat threats account critique confession
  endorsement finding findings posts interpretation apology praise condemnation
  telling estimation reckoning quip gaffe catchphrase slogan mantra motto phrase label nickname verdict retort rejoinder rebuke rebuttal
  objection objections contentions emphasis conclusion message sentiment sentiments rhetoric testimony stance`.split(
    /\s+/,
  ),
);

/** Nouns for what somebody holds or words, where the sentence tells it: "Li's hope is that", "Li's “roof” line". */
export const VIEWS = new Set(
  `recommendation recommendations advice hope hopes worry worries concern concerns fear fears theory point goal aim bet guess
  preference desire wish dream intention intent thesis logic reasoning rationale case approach plan proposal strategy
  position positions line reaction reactions`.split(/\s+/),
);

/** What speaks for whoever made it: "the IMF report stated". */
export const DOCUMENTS = new Set(
  `data filing report statement letter article book memoir study survey analysis paper editorial email memo website site
  tweet post release document ruling opinion speech op-ed column website blog complaint lawsuit indictment
  brief poll interview announcement`.split(/\s+/),
);
