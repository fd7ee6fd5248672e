import type { Claim } from '../claim.js';
import type { Names } from '../names/index.js';
import type { Subject } from '../subject.js';
import type { Frame } from '../tokens.js';
import { nameCalled } from './called.js';

const ARABIC_CUE =
  /^[وف]?(?:قال|قالت|قالوا|أضاف|أضافت|أكد|أكدت|صرح|صرحت|أعلن|أعلنت|ذكر|ذكرت|أوضح|أوضحت|أشار|أشارت|شدد|شددت|حذر|حذرت|اعتبر|اعتبرت|يقول|تقول|أعرب|أعربت|نفى|نفت|كتب|كتبت|دعا|دعت|انتقد|اتهم|وعد|تعهد|تابع|تابعت)$/u;
const ARABIC_STOP =
  /^(?:إن|أن|إنه|إنها|أنه|أنها|بأن|إنهم|أنهم|في|خلال|على|إلى|عن|من|أمام|بعد|قبل|لقناة|لوكالة|للصحفيين|لرويترز|يوم|أمس|اليوم|هذا|هذه)$/u;
const ARABIC_TITLE =
  /^(?:رئيس|وزير|الوزراء|الخارجية|الدفاع|المتحدث|المتحدثة|باسم|السيد|السيدة|الدكتور|الأمين|العام|مدير|عضو|زعيم|ال.+(?:ي|ية))$/u;

/** `CUE [titles] SUBJECT that …`. */
export function claimsInArabic({ tokens }: Frame, names: Names): Claim[] {
  const claims: Claim[] = [];
  tokens.forEach((token, at) => {
    if (token.kind !== 'word' || !ARABIC_CUE.test(bareArabic(token.text))) return;
    const words: string[] = [];
    for (const next of tokens.slice(at + 1, at + 8)) {
      const word = bareArabic(next.text);
      if (next.kind !== 'word' || ARABIC_STOP.test(word)) break;
      words.push(word);
    }
    const name = words.slice(words.findLastIndex((word) => ARABIC_TITLE.test(word) || word === 'الرئيس') + 1);
    const subjects: Subject[] =
      words.length === 0
        ? [{ kind: 'pronoun', word: 'somebody' }]
        : [nameCalled(names, name.length > 0 ? name.slice(0, 3) : words.slice(-1), at)];
    claims.push({ at, cue: token.text, kind: 'say', subjects });
  });
  return claims;
}

/** Without vowel signs and the stretching stroke. */
function bareArabic(text: string): string {
  return text.replace(/[\u064B-\u0652\u0670\u0640]/gu, '');
}

/** Whether a word is a verb of speaking. */
export const isArabicCue = (word: string): boolean => ARABIC_CUE.test(bareArabic(word));
