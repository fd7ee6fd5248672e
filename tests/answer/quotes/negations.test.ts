import { describe, expect, it } from 'vitest';
import { checkQuote } from '../../../src/answer/quotes/check-quote.js';
import { readArticle } from '../../../src/article/index.js';
import { indexArticle } from '../../../src/index.js';

/** What a copy is warned of, when the article is this sentence between two others. */
function warnings(sentence: string, copy: string): readonly string[] {
  const index = indexArticle(readArticle(`# 1\n\n${sentence}`, { name: 'a.md' }));
  const { verdict } = checkQuote(index, copy);
  return verdict.kind === 'altered' ? verdict.warnings : [verdict.kind];
}

/** A sentence with a word that denies in brackets; a copy that leaves it out says the opposite. */
const DENIED = [
  'The council had [not] approved the plan for the bridge when the money came.',
  'The council had [never] approved the plan for the bridge when the money came.',
  'The council paid for the bridge [without] the money of the county last year.',
  'The council could [hardly] pay for the bridge when the money came.',
  'The council took [none] of the money for the bridge last year.',
  'Der Rat hat den Plan für die Brücke im letzten Jahr [nicht] gebilligt und bezahlt.',
  'Der Rat hat im letzten Jahr [keine] Brücken über den Fluss gebaut und bezahlt.',
  'Der Rat hat den Plan für die Brücke im letzten Jahr [nie] gebilligt und bezahlt.',
  'El consejo [nunca] aprobó el plan del puente cuando llegó el dinero.',
  'El consejo [no] aprobó el plan del puente cuando llegó el dinero.',
  'El consejo [jamás] aprobó el plan del puente cuando llegó el dinero.',
  'El consejo aprobó el plan sin [ningún] voto de los vecinos del puente viejo.',
  'El consejo aprobó el plan del puente [sin] el dinero del condado.',
  'Il consiglio [non] ha approvato il piano del ponte quando sono arrivati i soldi.',
  'O conselho [não] aprovou o plano da ponte quando o dinheiro chegou.',
  'Le conseil a payé le pont [sans] le budget du comté pendant deux longues saisons.',
  'Le conseil [ne] payait que le pont et la route pendant deux longues saisons.',
  'Совет [не] одобрил план нового моста через реку в прошлом году.',
  'Совет [никогда] одобрял план нового моста через реку в прошлом году.',
  'Совет одобрил план нового моста [без] денег области в прошлом году.',
  '市议会去年[没]有批准新桥的计划和预算。',
  '市议会去年[不]批准新桥的计划和预算。',
  'المجلس [لم] يوافق على خطة الجسر الجديد في العام الماضي.',
  'المجلس [لا] يوافق على خطة الجسر الجديد في هذا العام.',
];

describe('a word that denies', () => {
  it.each(DENIED)('is missed, and brought in, with a warning: %s', (marked) => {
    const denied = marked.replace(/[[\]]/g, '');
    const affirmed = marked.replace(/\[.*\] ?/, '');
    expect(warnings(denied, affirmed)).toContain('negation');
    expect(warnings(affirmed, denied)).toContain('negation');
    expect(warnings(denied, denied)).toEqual(['exact']);
  });

  it.each([
    ['The [stable] road over the pass was open for lorries last year.', 'unstable'],
    ['The [possible] road over the pass was open for lorries last year.', 'impossible'],
    ['The [regular] road over the pass was open for lorries last year.', 'irregular'],
    ['The [legal] road over the pass was open for lorries last year.', 'illegal'],
    ['The [honest] report on the pass was open to readers last year.', 'dishonest'],
  ])('so is a syllable that does: %s %s', (marked, denying) => {
    const text = marked.replace(/[[\]]/g, '');
    expect(warnings(text, marked.replace(/\[.*\]/, denying))).toContain('negation');
  });
});

/** Verbs whose past isn't made with an ending; a form of now and one of then. */
const IRREGULAR = `say said, make made, go went, take took, come came, see saw, know knew, get got, give gave,
  find found, think thought, tell told, become became, leave left, feel felt, bring brought, begin began, keep kept,
  hold held, write wrote, stand stood, hear heard, mean meant, meet met, run ran, pay paid, sit sat, speak spoke,
  lead led, grow grew, lose lost, fall fell, send sent, build built, understand understood, draw drew, break broke,
  spend spent, rise rose, drive drove, buy bought, wear wore, choose chose, win won, seek sought, fight fought,
  teach taught, sell sold, catch caught, strike struck, shake shook, deal dealt, bear bore, swear swore, throw threw,
  withdraw withdrew, forget forgot, eat ate, steal stole, bind bound`
  .split(',')
  .map((pair) => pair.trim().split(' ') as [string, string]);

it.each(IRREGULAR)('“%s” and “%s” are two times', (now, then) => {
  const sentence = (verb: string) => `The people of the valley ${verb} what they can in the long winters.`;
  expect(warnings(sentence(now), sentence(then))).toEqual(['tense']);
  // One of them or several: the same time, and the same word.
  expect(warnings(sentence(now), sentence(`${now}s`))).toEqual([]);
});
