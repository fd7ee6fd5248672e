/**
 * What happens to people in any life, and how an English text tells it in other words. A paragraph without any of them
 * hardly answers "is she married?", however much it speaks of her.
 */
const HAPPENINGS: readonly (readonly [asked: string, told: string])[] = [
  [
    'married|marry|wife|husband|spouse|divorced?',
    'marri\\p{L}+|marry\\p{L}*|wed(?:s|ding|ded)?|wife|wives|husbands?|spouses?|bride\\p{L}*|widow\\p{L}*|divorc\\p{L}+|single|fianc\\p{L}+|engaged|engagement|bachelor',
  ],
  [
    'children|kids?|sons?|daughters?|parents?',
    'child\\p{L}*|kids?|sons?|daughters?|bab(?:y|ies)|twins?|boys?|girls?|famil\\p{L}+|parents?|mother\\p{L}*|father\\p{L}*|mums?|dads?|mom|pregnan\\p{L}+|birth|born|heirs?|offspring',
  ],
  ['pregnant', 'pregnan\\p{L}+|bab(?:y|ies)|expecting|birth'],
  [
    'resign(?:ed|ing)?|step(?:ped|ping)? down|quit',
    'resign\\p{L}*|step(?:s|ped|ping)? (?:down|aside)|quit\\p{L}*|le(?:ave|aves|aving|ft)|depart\\p{L}*|stay\\p{L}*|remain\\p{L}*|replaced|successor|fired|dismiss\\p{L}*|sacked|ousted|retir\\p{L}+',
  ],
  [
    'arrest(?:ed)?|jailed|convicted|imprisoned',
    'arrest\\p{L}*|detain\\p{L}*|detention|custody|charg\\p{L}+|convict\\p{L}*|sentenc\\p{L}+|jail\\p{L}*|prison\\p{L}*|court|trial|accus\\p{L}+|indict\\p{L}*|caught|suspect\\p{L}*|police|handcuff\\p{L}*|bail|guilty|behind bars|released|seized',
  ],
  [
    'sued?|suing',
    'su(?:e[sd]?|ing)|lawsuit\\p{L}*|suit|court\\p{L}*|claim\\p{L}*|legal|law|lawyers?|compensation|settle\\p{L}*|damages|litigation|judges?|complaint\\p{L}*',
  ],
  [
    'strike',
    'strik\\p{L}+|struck|walk(?:s|ed|ing)?[ -]?out|picket\\p{L}*|industrial action|stoppages?|hit|hits',
  ],
];

/** Nearly every question ends here. */
const YES_OR_NO =
  /^\W*(?:(?:and|but|so|then|ok|wait) )?(?:is|are|was|were|do|does|did|has|have|had|will)(?:n['’]?t)? (?<rest>.*)$/is;

const HAPPENINGS_READ = HAPPENINGS.map(([asked, told]) => ({
  asked: new RegExp(`^(?:[\\p{L}\\p{N}'’-]+ ){1,6}?(?:${asked})(?: [\\p{L}\\p{N}'’-]+){0,3}\\W*$`, 'iu'),
  told: new RegExp(`(?<!\\p{L})(?:${told})(?!\\p{L})`, 'iu'),
}));

/** Whether a text may tell of what a question asks that has happened to somebody; nothing where it asks for no such thing. */
export function readHappening(question: string): ((text: string) => boolean) | undefined {
  const rest = YES_OR_NO.exec(question)?.groups?.rest;
  const read = rest === undefined ? undefined : HAPPENINGS_READ.find(({ asked }) => asked.test(rest));
  return read && ((text) => read.told.test(text));
}
