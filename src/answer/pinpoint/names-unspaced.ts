import type { Span } from '../answer.js';

/**
 * How Japanese and Korean ask for somebody, a place or a name, and where a sentence gives it: right beside the word that
 * was asked with. Names have no capitals there, so nothing else is sure enough. Read by no native speaker.
 */
interface NamesAsked {
  readonly question: RegExp;
  /** What gives it, with the name as `name`; made of what the question says. */
  readonly told: (said: Readonly<Record<string, string>>) => string;
}

const RUN = '[\\p{sc=Han}\\p{sc=Katakana}ー・々]';
const POLITE = '(?:さん|氏|君|教授|博士|先生)';
/** "浜口トメ"; with a given name in kana only before "さん" or an age. */
const JAPANESE_NAME = `(?<name>${RUN}{2,12}(?:(?!${POLITE})\\p{sc=Hiragana}{1,4}(?=${POLITE}|[（(]))?)`;
const KOREAN_NAME = '(?<name>[가-힣]{2,4}?)';

const NAMES: Readonly<Record<string, readonly NamesAsked[]>> = {
  ja: [
    {
      // 灯台を設計したのは、技師の田代栄作だった。
      question: /(?<verb>\p{sc=Han}{1,4})\p{sc=Hiragana}*のは(?:誰|だれ|どなた|どこ)/u,
      told: ({ verb }) =>
        `${verb}\\p{sc=Hiragana}{1,8}のは、?(?:[^。「」]{0,40}[のるたなだい、])?${JAPANESE_NAME}${POLITE}?(?:[（(]\\d+[）)])?(?:だ|で|です)(?!\\p{sc=Han})`,
    },
    {
      // 卒業生の岡崎竜平が植えた
      question:
        /(?:誰|だれ|どなた)が(?<verb>\p{sc=Han}{1,3})|(?<done>\p{sc=Han}{1,3})\p{sc=Hiragana}*のは(?:誰|だれ|どなた)/u,
      told: ({ verb, done }) => `(?<!${RUN})${JAPANESE_NAME}${POLITE}?が、?${verb ?? done}`,
    },
    {
      // 組合長の浜口トメさん
      question: new RegExp(`(?<role>${RUN}{2,8})は(?:誰|だれ|どなた)`, 'u'),
      told: ({ role }) =>
        `${role}(?:である|の|・|、)?${JAPANESE_NAME}(?=${POLITE}|[（(]\\d|は、?(?:「|[^。「]{0,60}と(?:述べ|話|語|言|説明|指摘|訴え|答え)))`,
    },
    {
      // 町の墓地に葬られ
      question: /どこ(?<at>で|に|へ|から|まで|を)、?(?<verb>\p{sc=Han}{1,3})/u,
      told: ({ at, verb }) => `(?<!${RUN})(?<name>${RUN}+(?:の${RUN}+)?)${at}、?${verb}`,
    },
    {
      // 旅館「川音荘」
      question: new RegExp(`(?<kind>${RUN}{1,8})の(?:名前|名称|名)は`, 'u'),
      told: ({ kind }) =>
        `${kind}(?:の名前は|の名は|の|、)?[「『](?<name>[^」』]{1,20})[」』](?!と(?:述|話|語|言))`,
    },
  ],
  ko: [
    {
      // 종을 찾은 사람은 고물상 주인 배상철이다.
      question: /(?<verb>[가-힣]{1,6}) (?:사람|이|분)[은이] (?:누구|누군)/u,
      told: ({ verb }) =>
        `${verb} (?:사람|이|분)은 (?:[^.]{0,60} )?${KOREAN_NAME}(?: 씨| 교수)?(?:\\(\\d+\\))?(?:이?다|였다|이었다|입니다)(?![가-힣])`,
    },
    {
      // 이장 오기창은; a name has three syllables, mostly.
      question: /(?<role>[가-힣]{2,6})[은는이가] (?:누구|누군)/u,
      told: ({ role }) =>
        `(?<![가-힣])${role} (?<name>[가-힣]{3})(?: 씨)?(?=[은는이가도의](?![가-힣])|[(（]\\d)`,
    },
    {
      question: /(?<kind>[가-힣]{1,8})의 이름은/u,
      told: ({ kind }) => `${kind} [‘'“「](?<name>[^’'”」]{1,20})[’'”」]`,
    },
  ],
};

/**
 * What looks in a sentence for whom or what a question asks by name.
 *
 * @returns nothing for a question that asks for no such thing, and in other languages.
 */
export function namesUnspaced(language: string, question: string): ((text: string) => Span[]) | undefined {
  const forms = (NAMES[language] ?? []).flatMap(({ question: form, told }) => {
    const said = form.exec(question.normalize('NFC'))?.groups;
    return said ? [new RegExp(told(said), 'dgu')] : [];
  });
  if (forms.length === 0) return undefined;
  return (text) => {
    // The first way that finds somebody is the surest.
    for (const form of forms) {
      const found = [...text.matchAll(form)].flatMap(({ indices }): Span[] => {
        const [start, end] = indices?.groups?.name ?? [];
        return start === undefined || end === undefined ? [] : [{ start, end }];
      });
      if (found.length > 0) return found;
    }
    return [];
  };
}
