import { uniteForms } from '../text/index.js';

/**
 * What would answer: `words` of theirs and nothing else ("say"); a `view` of theirs, which only their words can
 * give, too ("think", "position"); a `deed`, which the article may tell in its own words ("react"); or the `reason`
 * why they said or did it, which the article may tell, too, if it quotes them at all.
 */
export type SpeechSought = 'words' | 'view' | 'deed' | 'reason';

/** A form of question that asks for somebody's words: groups `name` and, perhaps, `about`. */
export type SpeechTemplate = readonly [SpeechSought, RegExp];

/** Forms that are tried in order. */
export interface SpeechTemplates {
  readonly each: readonly SpeechTemplate[];
  readonly any: RegExp;
  /** Begins a name that is nobody's. A form of its own: in each of the others it would take most of their compiling. */
  readonly nobody?: RegExp;
  /** Accents don't matter: the forms have none. */
  readonly isPlain?: true;
}

export const joinTemplates = (each: readonly SpeechTemplate[]): SpeechTemplates => ({
  each,
  any: uniteForms(each.map(([, form]) => form)),
});

const NAME = '(?<name>[^?!,;:]{1,60}?)';
const ABOUT = String.raw`(?:,?\s+(?:about|on|regarding|concerning|of|over|as to|with regard to|when asked about|to say about)\s+(?<about>.+?))?`;
/** A reaction is also to something, an argument for or against it. */
const REACHING = ABOUT.replace('|as to|', '|as to|to|for|against|towards?|');
const END = String.raw`(?:,?\s+(?:please|pls|plz))?\s*[?.!]*\s*$`;
/** "Give me", "can you list": whoever wants words may ask for them politely, and for all or some. */
const GIVE = `(?:(?:(?:can|could|would) you |please )?(?:quote|give|show|find|get|list|tell|read|repeat)(?: (?:me|us|out))? |i (?:want|need) )?`;
const THINGS = `(?:(?:some|any|every|one |the |all (?:of )?(?:the )?|a few )?things?|something|anything|everything|all|what|the (?:exact |very )?words)(?: (?:that|which))?`;
const ACCORDING = '(?:according to|in the (?:view|opinion|words|eyes|mind) of|if you (?:ask|believe))';
const OPINION = '(?:views?|opinions?|mind|eyes|words|estimation|telling|account)';

/** What the author likes or is against, others don't tell. */
const OWN_NAME = '(?<name>(?:the |this )(?:author|writer|columnist|essayist|reviewer))';
const LIKES =
  '(?:(?:dis)?likes?|loves?|hates?|supports?|opposes?|backs?|favou?rs?|criti[cs]i[sz]es?|blames?|praises?|defends?|approves? of|trusts?|admires?|endorses?|rejects?|condemns?|attacks?|wants?)';
const INCLINED =
  '(?:critical|supportive|sk?eptical|fond|in favou?r|positive|negative|optimistic|pessimistic|worried|concerned|sympathetic|hostile|biased|for or against|for|against|an? (?:fan|supporter|opponent|critic|defender))';

// Here and for other languages without "u", with which V8 takes four times as long to compile them.
const read = (sought: SpeechSought, ...patterns: readonly string[]): SpeechTemplate[] =>
  patterns.map((pattern) => [sought, new RegExp(`^${pattern}${END}`, 'i')]);

/** Tried before the verb of a question is looked for. */
export const FIRST_TEMPLATES = joinTemplates([
  ...read(
    'view',
    String.raw`what(?:'s|’s|s| is| was| are| were)\s+${NAME}['’]s?\s+(?:main )?(?:arguments?|criticisms?|complaints?|claims?|case)${REACHING}`,
    String.raw`what (?:is|was|are|were) the (?:main )?(?:arguments?|criticisms?|claims?|complaints?)\s+(?:of|from|by)\s+${NAME}${REACHING}`,
    String.raw`(?:why )?(?:is|was|are)\s+${OWN_NAME}\s+(?:so |very |too |really )?${INCLINED}\s+(?:(?:of|about|to|towards?|with|against)\s+)?(?<about>.+?)`,
    String.raw`(?:why )?(?:did|does|do)\s+${OWN_NAME}\s+(?:really |even )?${LIKES}\s+(?<about>.+?)`,
    String.raw`${ACCORDING}\s+${NAME},\s*(?<about>.+?)`,
    String.raw`(?<about>.+?),?\s+${ACCORDING}\s+${NAME}`,
    String.raw`in\s+${NAME}['’]s?\s+${OPINION},\s*(?<about>.+?)`,
    String.raw`(?<about>.+?),?\s+in\s+(?<name>[^?!,;:]{1,40}?)['’]s?\s+${OPINION}`,
    String.raw`(?:what|which) (?:reasons?|arguments?|explanations?|examples?|evidence) (?:did|does|do|has|have)\s+${NAME}\s+(?:give|gives|given|offer|offered|cite|cited|make|made|bring|brought up)(?:\s+(?:for|against|about|of|as)\s+(?<about>.+?))?`,
    String.raw`what (?:did|does|do)\s+${NAME}\s+make of\s+(?<about>.+?)`,
    String.raw`where (?:did|does|do)\s+${NAME}\s+stand on\s+(?<about>.+?)`,
    String.raw`what(?:'s|’s|s| is| was| are| were)\s+${NAME}['’]s?\s+(?:views?|opinions?|positions?|stances?|takes?|thoughts)${ABOUT}`,
  ),
  ...read(
    'deed',
    String.raw`what(?:'s|’s|s| is| was| are| were)\s+${NAME}['’]s?\s+(?:repl(?:y|ies)|reactions?|responses?|answers?|warnings?)${REACHING}`,
    String.raw`what (?:is|was|are|were) the (?:reply|reactions?|response|answer|warning)\s+(?:of|from|by)\s+${NAME}${REACHING}`,
    String.raw`how (?:did|does|do|has|have)\s+${NAME}\s+(?:react|reacted|respond|responded|reply|replied|answer|answered)${REACHING}`,
    String.raw`(?:did|does|do|has|have)\s+${NAME}\s+(?:react|reacted|respond|responded|reply|replied)${REACHING}`,
  ),
]);

/** Questions without a verb of saying that ask for words all the same. */
export const TEMPLATES = joinTemplates([
  ...read(
    'words',
    String.raw`what(?:'s|’s|s| is| was| are| were)\s+${NAME}['’]s?\s+(?:statements?|comments?|remarks?|words?|message)${ABOUT}`,
    String.raw`(?:what (?:is|was|are|were) |(?:(?:can|could) you |please )?(?:give|show|find|get) (?:me |us )?|i (?:want|need) )?(?:the |any |all |an? |some )?(?:direct )?(?:quot(?:e|ation)s?|statements?|words|remarks?|comments?|views?|position|opinion)\s+(?:of|from|by)\s+${NAME}${ABOUT}`,
    String.raw`${GIVE}${THINGS}\s+${NAME}\s+(?:has |have |had )?(?:said|says|stated|mentioned)${ABOUT}`,
    String.raw`(?:(?:can|could) you |please )?quote\s+${NAME}${ABOUT}`,
    String.raw`${NAME}['’]s?\s+(?:own |exact |very )?words${ABOUT}`,
    String.raw`${NAME}(?:['’]s?)?\s+(?:quotes?|statements?|remarks?|comments?)${ABOUT}`,
    String.raw`what (?:was|is|has been|were) (?:said|stated|mentioned)\s+by\s+${NAME}${ABOUT}`,
    String.raw`what (?:did|does|do)\s+${NAME}\s+have to say${ABOUT}`,
  ),
]);
