import { SPEAKERS } from './people.js';

/** Small words of English, by what they do between a subject and its verb. */

export const PREPOSITIONS = new Set(
  `of in on at by from with to into for about against among during over under near after before within since outside
  inside through as between toward towards until following amid despite like behind alongside per via than`.split(
    /\s+/,
  ),
);
/** Those that tie a name to the noun before it: "Mr. Li of the Court", "officials in Beijing". */
export const TYING = new Set(
  'of in on at by from with to into for about against among near under outside inside over'.split(' '),
);
export const CONJUNCTIONS = new Set(
  'and but or yet while because although though if when that whether so unless where nor'.split(' '),
);
export const DETERMINERS = new Set(
  'the a an this that these those his her its their our my your another both many several some most all no every each any'.split(
    ' ',
  ),
);
export const PRONOUNS = new Set('he she they it we i you who'.split(' '));
export const AUXILIARIES = new Set(
  `has have had having is are was were be been being will would can could may might must should shall do does did
  not never n't hasn't haven't hadn't isn't aren't wasn't weren't won't wouldn't can't couldn't don't doesn't didn't`.split(
    /\s+/,
  ),
);
export const MODALS = new Set(
  "will would may might could should can must cannot can't won't wouldn't couldn't".split(' '),
);
export const ADVERBS = new Set(
  `also later then now even often again still just once twice already further soon ever always instead too only first
  recently all both each himself herself themselves itself earlier previously ago simply today so far long
  last this early late next since then-and yet there more much well very rather quite almost nearly downstairs upstairs nearby elsewhere overhead afterwards afterward thus hence nevertheless nonetheless however therefore`.split(
    /\s+/,
  ),
);
/** Whether a word in small letters stands beside a verb, as far as a table and its ending tell: "family" is a noun. */
export const isAdverb = (word: string): boolean =>
  ADVERBS.has(word) || (word.endsWith('ly') && !SPEAKERS.has(word));

/** Verbs that lead on to another by "to": "went on to say". The subject stands before them. */
export const LEADING = new Set(
  `continue continues continued continuing go goes went gone on begin begins began begun start starts started try tries tried
  seem seems seemed appear appears appeared like likes liked use used going able glad happy pleased proud quick ready sorry free fail fails failed
  tend tends tended need needs needed manage managed dare dared vow`.split(/\s+/),
);
export const BE = new Set('is are was were be been being'.split(' '));
/** "The" in other languages: "la alcaldesa", "der Sprecher"; but for those that are another word in English. */
export const DEFINITE = new Set('der die das den dem des el la los las le les o os il lo gli het'.split(' '));
