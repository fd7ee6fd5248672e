import { indexArticle } from '../../src/index.js';
import { percent, pick, type Random, seeded, shuffle, sum, table } from '../figures/index.js';
import { articleOf } from '../sets/index.js';

/** A person of the generated articles. */
interface Person {
  readonly first: string;
  readonly last: string;
  readonly she: boolean;
}
const full = ({ first, last }: Person) => `${first} ${last}`;
const pronoun = ({ she }: Person) => (she ? 'she' : 'he');

const WOMEN = 'Ruth Helen Maria Carol Diane Alice Laura Judith'.split(' ');
const MEN = 'Victor Daniel George Samuel Patrick Thomas Peter Walter'.split(' ');
const LAST = 'Okafor Lindqvist Marsh Hale Berg Novak Ferreira Quill Tanaka Moreau Dunne Castellan'.split(' ');
const PLACES = ['Ardmore', 'Port Lune', 'Kells', 'Uppsala', 'Dayton'];
const WORDS = [
  'the bridge will be closed until the winter',
  'nobody in the town was asked about the plan',
  'the money for the harbour has already been spent',
  'three of the eleven pillars are cracked',
  'the ferry can carry twice as many people',
  'a new road would cost more than the old one',
  'the council has known about it for years',
  'most families will have left by the spring',
];
const TITLES = ['the mayor', 'a treasurer', 'an engineer at the port', 'a longtime member of the council'];
const MANNERS = ['grumbled', 'whispered', 'cried', 'joked', 'muttered', 'groused', 'wailed', 'snapped'];

/** Persons with last names of their own. */
function castOf(random: Random, count: number): Person[] {
  const last = shuffle(random, LAST);
  return Array.from({ length: count }, (_, at) => {
    const she = random() < 0.5;
    return { first: pick(random, she ? WOMEN : MEN), last: last[at]!, she };
  });
}

const capital = (text: string) => text[0]!.toUpperCase() + text.slice(1);

/** What is known of a generated text: each part of it, and who says it. */
interface Sample {
  readonly paragraphs: readonly string[];
  readonly said: readonly { readonly words: string; readonly by: readonly Person[] }[];
}

type Form = (cast: readonly Person[], random: Random) => Sample;

const one =
  (write: (one: Person, other: Person, words: string, random: Random) => string | readonly string[]): Form =>
  ([who, other], random) => {
    const words = pick(random, WORDS);
    const text = write(who!, other!, words, random);
    return { paragraphs: typeof text === 'string' ? [text] : text, said: [{ words, by: [who!] }] };
  };

/** Ways in which news puts words into mouths. */
const NEWS: Readonly<Record<string, Form>> = {
  'said before': one((who, _, words) => `${full(who)} said on Monday that ${words}.`),
  'said after': one((who, _, words) => `“${capital(words)},” said ${full(who)}.`),
  'a name, then a pronoun': one(
    (who, _, words) =>
      `${full(who)} opened the meeting at nine. ${capital(pronoun(who))} said that ${words}.`,
  ),
  'marks of two styles': one((who, _, words) => `“${capital(words)}," ${who.last} said. The hall was cold.`),
  'description after the name': one(
    (who, _, words, random) => `${full(who)}, ${pick(random, TITLES)}, warned that ${words}.`,
  ),
  'description with a clause and a name': one(
    (who, other, words, random) =>
      `${full(who)} of ${pick(random, PLACES)}, a lawyer who has worked with ${full(other)} and sits on the Port Committee, said ${words}.`,
  ),
  'inversion with a description': one(
    (who, _, words, random) => `“${capital(words)},” suggests ${full(who)}, ${pick(random, TITLES)}.`,
  ),
  'a spokesman named': one(
    (who, other, words) =>
      `A spokes${who.she ? 'wo' : ''}man for ${other.last}, ${full(who)}, said ${words}.`,
  ),
  'a manner of speaking': one(
    (who, _, words, random) => `“${capital(words)},” ${who.last} ${pick(random, MANNERS)}.`,
  ),
  'led in by a deed': one((who, _, words) => `${full(who)} pointed at the map. “${capital(words)}.”`),
  'led in by a colon': one(
    (who, _, words) => `${full(who)} laid it out in a series of posts: “${capital(words)}.”`,
  ),
  'a credit after a dash': one((who, _, words) => `“${capital(words)}.” —${full(who)}`),
  'a line above': one((who, _, words) => [`From ${full(who)}:`, `“${capital(words)}.”`]),
  'according to': one((who, _, words) => `${capital(words)}, according to ${full(who)}.`),
  'another answers in between': one(
    (who, other, words) => `${full(other)} argued against it. ${full(who)}, though, said that ${words}.`,
  ),
  'the quotation goes on': one((who, _, words) => [
    `“It has been a long year,” said ${full(who)}, who had come by boat.`,
    `“${capital(words)}.”`,
  ]),
  'a participle first': one((who, _, words) => `Asked about the delay, ${full(who)} said that ${words}.`),
  'three together': (cast, random) => {
    const words = pick(random, WORDS);
    const by = cast.slice(0, 3);
    const [a, b, c] = by.map(full);
    return { paragraphs: [`${a}, ${b} and ${c} said that ${words}.`], said: [{ words, by }] };
  },
  'asked, but silent': ([who], random) => {
    const words = pick(random, WORDS);
    return { paragraphs: [`${full(who!)} did not say whether ${words}.`], said: [{ words, by: [] }] };
  },
  'the journalist’s own': ([who], random) => {
    const words = pick(random, WORDS);
    return { paragraphs: [`${full(who!)} left early. In fact ${words}.`], said: [{ words, by: [] }] };
  },
};

const BEATS = ['put down the lamp', 'looked out at the rain', 'shook the old coat', 'leaned on the gate'];
const TALK = [
  'You never told me about the boat.',
  'There was nothing to tell.',
  'Who sent the letter?',
  'It came without a name.',
  'Then we should burn it.',
  'Not before your brother has read it.',
  'He won’t come back for that.',
  'He will come back for less.',
  'How far is it to the mill?',
  'Two hours, if the road is dry.',
  'And if it isn’t?',
  'Then we shall sleep in the barn.',
];

/** A dialogue: some turns with a speaker, some led in by a deed, most bare. */
const dialogue =
  (people: number, bare: number): Form =>
  (all, random) => {
    const cast = all.slice(0, people);
    const order = cast.map((_, at) => at);
    const words = shuffle(random, TALK);
    let last = -1;
    const turns = words.map((said, at) => {
      const others = order.filter((who) => who !== last);
      last = people === 2 ? at % 2 : pick(random, others);
      const who = cast[last]!;
      const told = at < people || random() > bare;
      const paragraph = !told
        ? `“${said}”`
        : random() < 0.4
          ? `${who.first} ${pick(random, BEATS)}. “${said}”`
          : `“${said.replace(/\.$/, ',')}” ${random() < 0.5 ? `said ${who.first}` : `${who.first} ${pick(random, MANNERS)}`}.`;
      return { paragraph, said: { words: said.replace(/[.?]$/, ''), by: [who] } };
    });
    const meet = `${cast.map(({ first }) => first).join(' and ')} had walked all day, and it was getting dark.`;
    return {
      paragraphs: [meet, ...turns.map(({ paragraph }) => paragraph)],
      said: turns.map(({ said }) => said),
    };
  };

const TALES: Readonly<Record<string, Form>> = {
  'two, a third of the turns bare': dialogue(2, 0.33),
  'two, most turns bare': dialogue(2, 0.75),
  'three, half of the turns bare': dialogue(3, 0.5),
};

interface Tally {
  readonly tried: number;
  readonly right: number;
  readonly others: number;
}

/** How the parts of generated articles are given to speakers: right, another's, or nobody's. */
function measure(name: string, form: Form, times: number): Tally {
  let [tried, right, others] = [0, 0, 0];
  for (let nth = 0; nth < times; nth++) {
    const random = seeded(`${name} ${nth}`);
    const { paragraphs, said } = form(castOf(random, 3), random);
    const { statements } = indexArticle(
      articleOf('The works at the port', [
        'The works at the port began in the spring and went on through the year.',
        ...paragraphs,
        'The rain fell on the quay all day, and the gulls kept to the roofs.',
      ]),
    ).attribution();
    for (const { words, by } of said) {
      const given = statements
        .filter(({ paragraph, span }) =>
          paragraph.text.slice(span.start, span.end).toLowerCase().includes(words.toLowerCase()),
        )
        .flatMap(({ speakers }) => speakers);
      const isOf = (speaker: string) =>
        by.some((who) => who.last === speaker.split(' ').at(-1) || who.first === speaker);
      tried++;
      if (given.some((speaker) => !isOf(speaker))) others++;
      else if (new Set(given).size === by.length) right++;
    }
  }
  return { tried, right, others };
}

const row = (name: string, { tried, right, others }: Tally) => [
  name,
  `${tried}`,
  percent(right, tried),
  percent(others, tried),
  percent(tried - right - others, tried),
];

const add = (tallies: readonly Tally[]): Tally => ({
  tried: sum(tallies.map(({ tried }) => tried)),
  right: sum(tallies.map(({ right }) => right)),
  others: sum(tallies.map(({ others }) => others)),
});

/** Who says what in generated news and tales, with a fixed seed. @param times articles of each form. */
export function measureStatements(times: number): string {
  const part = (head: string, forms: Readonly<Record<string, Form>>) => {
    const tallies = Object.entries(forms).map(([name, form]) => [name, measure(name, form, times)] as const);
    return table(
      [head, 'tried', 'right %', 'another’s %', 'nobody’s %'],
      [
        ...tallies.map(([name, tally]) => row(name, tally)),
        row('all', add(tallies.map(([, tally]) => tally))),
      ],
    );
  };
  return [part('news', NEWS), part('dialogues', TALES)].join('\n\n');
}
