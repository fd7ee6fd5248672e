import { FACT_FIELDS, type FactField } from '../answer.js';
import { ASKED_FOR, ASKED_OF, type AskedFor, type AskedOf, SENSES, type Sense } from '../question/index.js';

/** A kind of question about the article itself, and the field of the header that answers it. */
export interface FieldRow {
  readonly field: FactField;
  /** Any of these; whatever it is, where there is none. */
  readonly ask: readonly AskedFor[];
  readonly of: readonly AskedOf[];
  /** One word of each group must be there. */
  readonly has: readonly (readonly Sense[])[];
  /** None of these may be there. */
  readonly not: readonly Sense[];
}

/** What stands for several words; DEED for verbs of something that the article tells: "What weekday does it show?" */
const SHORT: ReadonlyMap<string, string> = new Map([
  ['text', 'article it nothing'],
  ['MADE', 'write publish from date'],
  ['DEED', 'show work read quote say take'],
]);

/**
 * Tried in order: the first row that fits decides. A row has the field, what is asked for, of what, the words that must be
 * there, and those that may not. Words parted by `/` stand for each other.
 */
const ROWS = `
  # Where to write to.
  contact      |                              | text outlet author | contact                       | title link when
  contact      | where                        | text outlet        | send                          | quote publish update from
  contact      | who                          | text outlet        | send                          | write read quote publish update from
  contact      |                              | text outlet        | how/desk send                 | quote publish when
  contact      |                              | author             | how send                      | quote publish say when

  # Of the picture.
  # Where and when it was taken stands in its words.
  caption      | when howOld                  | picture            |                               | job quote say
  caption      | where                        | picture            |                               | show publish work credit
  caption      | where                        | picture            | credit take                   |
  caption      | what nothing                 | picture            | place/date/year/weekday/clock |
  credit       | who nothing                  | picture            | credit                        |
  credit       | what                         | picture            | credit                        | take work say show
  credit       | who                          | picture            | take/author/write/outlet      |
  credit       | who                          | picture            | publish/file/by               | show
  credit       | whose                        | picture            |                               |
  credit       | nothing                      | picture            | by                            | show say caption
  credit       | what nothing                 | picture            | outlet/author                 | show say
  caption      | who what tell nothing        | picture            |                               | author update quote credit
  # "How many photos did she take?" asks for hers.
  caption      | howMany                      | picture            |                               | author update quote credit take

  # When.
  updated      | when nothing howOld          | text               | update                        |
  # Arabic has one word for "happened" and "updated".
  updated      | what                         | text               | update                        | section show
  weekday      |                              | text author        | weekday MADE                  |
  weekday      |                              | article            | weekday                       |
  weekday      | what nothing                 | it                 | weekday                       | DEED
  # "Which day of the week?", of nothing else.
  weekday      | what when                    | nothing            | weekday                       | DEED update call
  time         | what when nothing howMany    | text author        | clock MADE                    | read quote
  year         |                              | text author        | year MADE                     | work job
  year         |                              | article            | year                          | work
  age          |                              | text               | recent                        | work job say quote show update from
  age          | howOld                       | article            |                               | work job
  age          | howOld                       | it nothing author  | publish/write                 | work job
  published    | when                         | text author        | publish/write/date            | quote work job
  published    | when                         | article            |                               | quote say work
  published    | howLong                      | article it         | publish                       | read say
  published    | when                         | it                 | from/link                     |
  published    | when                         | nothing            | link                          | DEED
  published    | when                         | outlet             | publish                       | DEED job person
  # "Was this written before the war?" is answered by its day.
  published    | nothing                      | article it         | MADE before                   |
  published    | what nothing tell            | text               | date                          | DEED title paragraph word

  # How much of it.
  quoted       | who whose what howOften howMany nothing |                    | speaker                       | author job
  # "How many times did they speak this year?" is of what they did.
  quoted       | who whose                    |                    | quote                         | write language year date
  # "How often did they talk?" is of what they did, too, and "how often do they talk in the article?" isn't.
  quoted       | howOften howMany             |                    | quote                         | write language year date talk
  quoted       | howOften howMany             | article            | quote                         | write language year date
  # "Does it quote anyone?"
  quoted       | what nothing                 |                    | person quote                  | language about
  reading-time | howLong howMany what nothing |                    | howLong/clock/length read     | author
  paragraphs   | howMany howLong              | text               | paragraph                     |
  length       | howMany howLong              | text               | word                          | quote say
  length       | what nothing                 | text               | word number/length            | quote say
  length       | howLong howMany              | article            | howLong/length                | publish work take
  length       | howLong                      | nothing            | length                        | take publish work say quote update read
  length       | what nothing                 | text               | length                        | take publish work say
  length       | howLong                      | it                 |                               | take work quote say update

  # What it is called, and where it stands.
  language     | what nothing                 | text               | language                      | work job quote person say by
  url          | where what nothing           | text               | link                          |
  url          | where                        | text               | read                          |
  section      |                              | text outlet        | section                       | who whose
  section      | what nothing where           | text               | genre                         | outlet
  section      | where                        | text               | file                          | publish from
  title        | what nothing tell            | text               | title                         | outlet
  title        | what nothing                 | article it         | call                          | outlet say person job
  title        | what                         | nothing            | call                          | person name
  title        | what nothing                 | article            | name                          | outlet person

  # Who made it.
  source       | what                         | author             | outlet write/publish          |
  about-author |                              | author             | job                           | write publish quote
  about-author | what nothing who howOften    | author             | work                          | publish call
  about-author | tell                         | author             |                               |
  about-author | howOld                       | author             |                               | write publish
  about-author | where                        | author             |                               | write publish say
  source       | who whose                    | text outlet        | publish                       | show write read update person
  # "Who reads the newspaper?" asks for somebody else.
  source       | who                          | text outlet        | outlet                        | a write read call say take update work
  author       | who whose                    | text               | write/by                      | update quote section
  author       | whose                        | author             |                               |
  author       | whose                        | article it         |                               | say
  author       | howMany                      | author             |                               | work year
  author       | howMany                      | article it         | person write                  | quote
  # "Was this written by a nurse?"
  author       | nothing                      | article it         | write by a                    |
  about-author | nothing                      | article it         | job by a                      |
  author       | nothing                      | author             | article/it from/by            | say quote
  author       | who                          | article            | from                          | say read show call update
  author       | who what nothing             | author             | author/write/by               | say quote publish read update
  author       | what nothing                 | article it         | person/name write/by          | outlet
  source       | where what nothing           | text outlet        | outlet                        | say quote about
  source       | where                        | text               | publish                       | write
  source       | where                        | article it         | from                          | say quote
  # "Is this from the Times?": with a name only (facts.ts).
  source       | nothing                      | article it         | from/publish                  | say quote job work

  # What it is about, in its shortest form.
  title        | what nothing tell            | article it         | about                         | say outlet
`;

/** @throws TypeError for a word that is none of those that are known. */
function readWords<T extends string>(cell: string, known: readonly T[]): T[] {
  const words = cell.split(/[ /]+/).flatMap((word) => (SHORT.get(word) ?? word).split(' '));
  return words.filter(Boolean).map((word) => {
    const found = known.find((one) => one === word);
    if (found === undefined) throw new TypeError(`No question about a header has “${word}”.`);
    return found;
  });
}

const ALL_SENSES = Object.keys(SENSES) as Sense[];

function readRow(line: string): FieldRow[] {
  const [name = '', ask = '', of = '', has = '', not = ''] = line.split('|');
  return readWords(name, FACT_FIELDS).map((field) => ({
    field,
    ask: readWords(ask, ASKED_FOR),
    of: readWords(of, ASKED_OF),
    has: has
      .trim()
      .split(/ +/)
      .map((group) => readWords(group, ALL_SENSES))
      .filter((group) => group.length > 0),
    not: readWords(not, ALL_SENSES),
  }));
}

export const FIELD_ROWS: readonly FieldRow[] = ROWS.split('\n')
  .filter((line) => !line.trim().startsWith('#'))
  .flatMap(readRow);
