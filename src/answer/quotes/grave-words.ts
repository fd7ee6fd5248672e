import { withoutAccents } from '../text/index.js';

/**
 * Words that turn what is said into something else when they come, go or change: a table, to be read and added to.
 * One group of words a line; a word stands for its group, so that `each` for `every` is no change.
 */

const words = (text: string): ReadonlySet<string> => new Set(withoutAccents(text).trim().split(/\s+/));

const lines = (text: string): string[][] =>
  withoutAccents(text)
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/));

const groups = (text: string): ReadonlyMap<string, string> =>
  new Map(lines(text).flatMap((line) => line.map((word): [string, string] => [word, line[0] ?? word])));

/** What is known of a language: each word without accents, and the first of its group. */
export interface GraveWords {
  /** What denies. */
  readonly negations: ReadonlySet<string>;
  /** How sure somebody is, and whose word it is. */
  readonly hedges: ReadonlyMap<string, string>;
  /** How many, how much, how often. */
  readonly quantifiers: ReadonlyMap<string, string>;
  /** What narrows a claim, or takes back a part of it. */
  readonly limits: ReadonlyMap<string, string>;
  /** Who is meant: who speaks, who is spoken to, who is spoken of. */
  readonly persons: ReadonlyMap<string, string>;
  /** What binds. */
  readonly modals: ReadonlyMap<string, string>;
  /** When it is. */
  readonly times: ReadonlyMap<string, string>;
  /** What is counted, beside `UNITS`. */
  readonly units: ReadonlyMap<string, string>;
  /** A word and one that says the opposite, in their plain forms: compared by their stems. */
  readonly opposites: readonly (readonly [string, string])[];
}

/** Reads tables of one group a line; of `opposites`, a word and its opposites. */
export function readGraveWords(tables: Readonly<Partial<Record<keyof GraveWords, string>>>): GraveWords {
  const read = (name: keyof GraveWords) => groups(tables[name] ?? '');
  return {
    negations: words(tables.negations ?? ''),
    hedges: read('hedges'),
    quantifiers: read('quantifiers'),
    limits: read('limits'),
    persons: read('persons'),
    modals: read('modals'),
    times: read('times'),
    units: read('units'),
    opposites: lines(tables.opposites ?? '').flatMap(([word = '', ...others]) =>
      others.map((other): [string, string] => [word, other]),
    ),
  };
}

/** What is counted. The singular stands first, so that a plural is no change; "per" is half of "per cent". */
export const UNITS = groups(`
  per percent percentage
  point points
  kilometer kilometers kilometre kilometres km
  meter meters metre metres
  centimeter centimeters centimetre centimetres cm
  mile miles
  foot feet
  inch inches
  kilogram kilograms kg
  gram grams
  ton tons tonne tonnes
  pound pounds
  ounce ounces
  liter liters litre litres
  gallon gallons
  second seconds
  minute minutes
  hour hours
  day days
  week weeks
  month months
  year years
  decade decades
  century centuries
  dollar dollars $
  euro euros €
  £
  yen ¥
  yuan renminbi
  ruble rubles rouble roubles ₽
  rupee rupees
  celsius
  fahrenheit
  degree degrees °
  watt watts
  megawatt megawatts
  gigawatt gigawatts
  acre acres
  hectare hectares
`);

/** English; other languages have theirs in `grave-words-abroad.ts`. */
export const ENGLISH = readGraveWords({
  negations: 'not no never none nobody nothing neither nor without cannot hardly scarcely barely non',
  hedges: `
    allegedly alleged purportedly purported supposedly supposed reputedly
    reportedly reported
    apparently seemingly evidently ostensibly
    perhaps maybe possibly possible potentially potential conceivably
    probably likely presumably
    arguably
    roughly approximately about around circa
    suspected
    seems seem seemed appears appear appeared
    certainly definitely surely undoubtedly clearly`,
  quantifiers: `
    all every each everybody everyone everything
    most majority
    many numerous
    much
    some somebody someone something certain
    several
    few little
    any anybody anyone anything
    minority
    more
    less fewer
    always
    usually generally normally
    often frequently
    sometimes occasionally
    rarely seldom
    ever`,
  limits: `
    only solely exclusively merely just simply purely
    almost nearly virtually practically
    mainly mostly largely chiefly primarily predominantly
    partly partially somewhat
    entirely completely wholly fully totally absolutely altogether
    even
    exactly precisely
    least
    initially originally temporarily
    permanently
    unless except if`,
  persons: `
    i me my mine myself
    we us our ours ourselves
    you your yours yourself yourselves
    he him his himself
    she her hers herself
    they them their theirs themselves`,
  modals: `
    may
    might
    can
    could
    would
    should
    must
    ought
    need needs needed`,
  times: `
    am is are has have do does isn't aren't hasn't haven't don't doesn't
    was were had did wasn't weren't hadn't didn't
    will shall gonna won't`,
  opposites: `
    increase decrease reduce decline drop
    raise lower
    rise fall
    grow shrink
    gain lose loss
    win lose
    victory defeat
    support oppose reject undermine
    accept reject refuse
    approve reject disapprove
    agree disagree
    allow forbid ban prohibit
    permit forbid ban
    legal illegal
    enable prevent
    begin end
    start stop end
    open close shut
    first last
    early late
    before after behind
    former latter
    more less
    most least
    many few
    high low
    higher lower
    large small
    big small
    great small
    long short
    old new young
    good bad
    better worse
    best worst
    right wrong
    true false
    fact fiction
    rich poor
    strong weak
    strengthen weaken
    safe dangerous unsafe
    easy hard difficult
    hot cold
    warm cool
    fast slow
    quick slow
    light heavy dark
    near far
    inside outside
    above below
    over under
    up down
    upper lower
    north south
    east west
    left right
    northern southern
    eastern western
    enter leave
    arrive depart
    come go
    send receive
    give take
    buy sell
    lend borrow
    import export
    push pull
    love hate
    like dislike
    friend enemy
    ally enemy rival
    war peace
    attack defend defense
    protect harm
    help hinder harm
    build destroy
    create destroy
    save waste
    success failure
    succeed fail
    work fail
    pass fail
    profit loss
    hope fear despair
    optimistic pessimistic
    positive negative
    public private
    internal external
    domestic foreign
    national international
    guilty innocent
    convict acquit
    arrest release
    confirm deny
    admit deny
    affirm deny
    praise criticize condemn blame
    include exclude
    remember forget
    find lose
    keep lose
    overestimate underestimate
    overstate understate
    ahead behind
    live die
    life death
    alive dead
    birth death
    healthy sick
    improve worsen
    expand contract shrink
    join leave
    unite divide
    together apart
    same different
    simple complex
    major minor
    maximum minimum
    top bottom
    front back
    forward backward
    advance retreat
    trust distrust
    respect disrespect
    freedom slavery
    free captive
    equal unequal
    majority minority
    presence absence
    present absent
    question answer
    cause effect
    for against
    with without
    men women
    man woman
    male female
    husband wife
    father mother
    son daughter
    brother sister
    boy girl
    king queen
    teacher student
    employer employee
    day night
    winner loser
    next last this previous
    last this
    today yesterday tomorrow
    yesterday tomorrow
    morning evening
    summer winter
    spring autumn
    multilateralism unilateralism
    multilateral unilateral
    cooperation confrontation competition
    optimism pessimism
    cheap expensive
    empty full
    clean dirty
    wet dry
    wide narrow
    deep shallow
    thick thin
    loud quiet
    soft hard
    sharp blunt
    ancient modern
    common rare
    frequent rare
    temporary permanent
    voluntary compulsory
    deliberate accidental
    happy sad
    proud ashamed
    brave cowardly
    generous mean
    polite rude
    honest dishonest
    careful careless
    useful useless
    powerful powerless
    hopeful hopeless`,
});

/** Numbers and how they are written out. */
export const NUMBERS = groups(`
  0 zero
  1 one first once
  2 two second twice both
  3 three third thrice
  4 four fourth
  5 five fifth
  6 six sixth
  7 seven seventh
  8 eight eighth
  9 nine ninth
  10 ten tenth
  11 eleven eleventh
  12 twelve twelfth dozen
  20 twenty twentieth
  30 thirty
  40 forty
  50 fifty
  60 sixty
  70 seventy
  80 eighty
  90 ninety
  100 hundred hundreds
  1000 thousand thousands
  1000000 million millions
  1000000000 billion billions
  1000000000000 trillion trillions
  0.5 half
  0.25 quarter
`);

/** The forms of English verbs that no rule makes. */
export const IRREGULAR = groups(`
  say said
  make made
  go went gone goes
  take took taken
  come came
  see saw seen
  know knew known
  get got gotten
  give gave given
  find found
  think thought
  tell told
  become became
  leave left
  feel felt
  bring brought
  begin began begun
  keep kept
  hold held
  write wrote written
  stand stood
  hear heard
  mean meant
  meet met
  run ran
  pay paid
  sit sat
  speak spoke spoken
  lead led
  grow grew grown
  lose lost
  fall fell fallen
  send sent
  build built
  understand understood
  draw drew drawn
  break broke broken
  spend spent
  rise rose risen
  drive drove driven
  buy bought
  wear wore worn
  choose chose chosen
  win won
  seek sought
  fight fought
  teach taught
  sell sold
  catch caught
  strike struck
  shake shook shaken
  deal dealt
  bear bore borne
  swear swore sworn
  show showed shown
  undertake undertook undertaken
  arise arose arisen
  fly flew flown
  throw threw thrown
  withdraw withdrew withdrawn
  forget forgot forgotten
  eat ate eaten
  steal stole stolen
  bind bound
`);
