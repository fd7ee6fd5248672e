import type { Claim } from '../claim.js';
import type { Names } from '../names/index.js';
import type { Subject } from '../subject.js';
import type { Frame, Token } from '../tokens.js';
import { nameCalled } from './called.js';

const ARABIC_CUE =
  /^[وف]?(?:قال|قالت|قالوا|أضاف|أضافت|أكد|أكدت|صرح|صرحت|أعلن|أعلنت|ذكر|ذكرت|أوضح|أوضحت|أشار|أشارت|شدد|شددت|حذر|حذرت|اعتبر|اعتبرت|يقول|تقول|أعرب|أعربت|نفى|نفت|كتب|كتبت|دعا|دعت|انتقد|اتهم|وعد|تعهد|تابع|تابعت|يرى|ترى|رأى|رأت|يعتبر|تعتبر|لفت|لفتت|أردف|أردفت|اعترف|اعترفت|طالب|طالبت|يضيف|تضيف|يؤكد|تؤكد)$/u;
const ARABIC_STOP =
  /^(?:إن|أن|إنه|إنها|أنه|أنها|بأن|إنهم|أنهم|في|خلال|على|إلى|عن|من|أمام|بعد|قبل|لقناة|لوكالة|للصحفيين|لرويترز|يوم|أمس|اليوم|هذا|هذه)$/u;
const ARABIC_TITLE =
  /^(?:رئيس|وزير|الوزراء|الخارجية|الدفاع|المتحدث|المتحدثة|باسم|السيد|السيدة|الدكتور|الأمين|العام|مدير|عضو|زعيم|ال.+(?:ي|ية))$/u;

/** Begin a clause, and are no part of a name. */
const ARABIC_PARTICLE = /^(?:و|ف|لكن|ولكن|فيما|بينما|كما|حيث|ثم|قد|وقد|لقد|كان|كانت|أما)$/u;
/** "who": whoever stands before it may be anybody. */
const ARABIC_WHO = /^(?:الذي|التي|الذين)$/u;

/** As many words may stand between a verb and the end of its subject's name. */
const LONGEST_ARABIC = 7;

/** `CUE [titles] SUBJECT that …`, and `SUBJECT CUE that …`. */
export function claimsInArabic({ tokens }: Frame, names: Names): Claim[] {
  const claims: Claim[] = [];
  tokens.forEach((token, at) => {
    if (token.kind !== 'word' || !ARABIC_CUE.test(bareArabic(token.text))) return;
    const after = wordsUntilStop(tokens.slice(at + 1, at + 1 + LONGEST_ARABIC));
    const words = after.length > 0 ? after : wordsBefore(tokens, at);
    if (words.some((word) => ARABIC_WHO.test(word))) return;
    const subjects: Subject[] =
      words.length === 0
        ? [{ kind: 'pronoun', word: 'somebody' }]
        : [nameCalled(names, withoutArabicTitles(words).slice(0, 3), at)];
    claims.push({ at, cue: token.text, kind: 'say', subjects });
  });
  return claims;
}

/** The words of a clause before its verb. */
function wordsBefore(tokens: readonly Token[], verb: number): string[] {
  const before = tokens.slice(Math.max(0, verb - LONGEST_ARABIC), verb).reverse();
  return wordsUntilStop(before).reverse();
}

function wordsUntilStop(tokens: readonly Token[]): string[] {
  const words: string[] = [];
  for (const { kind, text } of tokens) {
    const word = bareArabic(text);
    if (kind !== 'word' || ARABIC_STOP.test(word) || ARABIC_PARTICLE.test(word) || ARABIC_CUE.test(word))
      break;
    words.push(word);
  }
  return words;
}

/** Without what somebody is: التاجرة سعاد المرزوقي. A family's name has the article and the ending of an adjective, too. */
function withoutArabicTitles(words: readonly string[]): readonly string[] {
  const name = words.slice(words.slice(0, -1).findLastIndex((word) => ARABIC_TITLE.test(word)) + 1);
  return name.length > 1 && name[0]?.startsWith('ال') ? name.slice(1) : name;
}

/** Without vowel signs and the stretching stroke. */
function bareArabic(text: string): string {
  return text.replace(/[\u064B-\u0652\u0670\u0640]/gu, '');
}

/** Whether a word is a verb of speaking. */
export const isArabicCue = (word: string): boolean => ARABIC_CUE.test(bareArabic(word));
