import { pronoun, type QuestionPhrases } from './phrases.js';

/** Many type "l" for "ł", which no folding takes for one letter. */
const L = '[łl]';

export const pl: QuestionPhrases = {
  asides: {
    greeting: 'cześć, hej, dzień dobry, dobry wieczór, witam, siema',
    thanks: 'dziękuję, dzięki, dzieki, wielkie dzięki, dziękuję bardzo, dziekuje',
    chat: 'spoko, super, ok, dobra, pomoc, kim jesteś, co potrafisz',
    filler: 'za pomoc, ci, wam, wszystkim, bardzo',
  },
  besideAlone: 'dokładnie|właśnie|to|nie',
  // "A" begins much in other languages.
  leads: [/^a (\S+(?: \S+)?)$/iu, /^(?:a )?co z (.+)$/iu],
  pronouns: { he: pronoun('jego|jemu|niego'), she: pronoun('ona|jej|niej') },
  about: 'na temat|w sprawie',
  prepositions: 'w|we',
  paragraph: 'akapit(?:y|u|ów|cie)?',
  to: 'do',
  and: 'i',
  first: 'pierwsz[yeaą](?:go|m)?',
  last: 'ostatni(?:e|a|ą|ego|m)?',
  summary: 'streszczenie|streść|podsumuj|podsumowanie',
  gist: [
    new RegExp(
      `^(?:o czym (?:to )?(?:jest|mówi|opowiada|traktuje)?(?: (?:ten |to )?(?:artyku${L}|tekst|to|on))?|o co (?:tu |w tym )?chodzi(?: w (?:tym )?(?:artykule|tekście))?|(?:w skrócie|krótko|w kilku s${L}owach|po krótce)(?:,? o co (?:tu )?chodzi)?|(?:krótkie )?(?:streszczenie|podsumowanie)(?: (?:artyku${L}u|tekstu))?|(?:streść|podsumuj)(?: (?:to|mi|ten tekst|(?:ten )?artyku${L}))?|(?:jaki(?:e)? jest )?(?:temat|g${L}ówna myśl|najważniejsze)(?: (?:artyku${L}u|tekstu))?)$`,
      'iu',
    ),
  ],
  speech: {
    about: 'o|na temat|w sprawie',
    to: 'na',
    nobody: `(?:ten )?(?:artyku${L}|tekst)|autor(?:ka)?|on|ona|oni|o|na`,
    words: [
      `(?:co|jak) (?:powiedzia${L}[aoiy]?|powiedzieli|mówi(?:ą)?|twierdzi|stwierdzi${L}a?|oświadczy${L}a?|poinformowa${L}[aoi]?|poda${L}[aoi]?|zapowiedzia${L}a?|odpowiedzia${L}a?|wyjaśni${L}a?|obieca${L}a?|og${L}osi${L}[ao]?|doda${L}a?|przyzna${L}a?) {name}{about}`,
      `co {name} (?:powiedzia${L}a?|powiedzieli|mówi(?:ą)?|twierdzi){about}`,
      `czy {name} (?:coś )?(?:powiedzia${L}a?|mówi${L}a?|mówi|wspomnia${L}a?)(?: coś| cokolwiek)?{about}`,
      '(?:s[łl]owa|cytat(?:y)?|wypowiedź|wypowiedzi) {name}{about}',
    ],
    views: [
      `(?:co|jak) (?:sądzi|sądzą|myśli|myślą|uważa|uważają) {name}{about}`,
      `(?:na co|o co) (?:skarży|apeluje|prosi) (?:się )?{name}`,
      `(?:wed${L}ug|zdaniem) (?<name>\\S+(?: \\p{Lu}\\S+)?),? {said}`,
    ],
    said: [
      `kto (?:to )?(?:(?<verb>powiedzia${L}a?|mówi|mówi${L}a?|twierdzi|uważa|stwierdzi${L}a?|oświadczy${L}a?)|(?<how>skarży${L}[ao]? się|ostrzeg${L}a?|obieca${L}a?|skrytykowa${L}a?|zaapelowa${L}a?|zapowiedzia${L}a?)),? (?:że |o |na )?{said}`,
      `czyje (?:to|są) (?:s${L}owa|zdanie) {said}`,
    ],
    deeds: [`jak (?:zareagowa${L}[aoi]?|odpowiedzia${L}a?) {name}{to}`],
  },
};
