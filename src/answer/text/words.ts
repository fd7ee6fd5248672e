import { createRequire } from 'node:module';

/** A word of a text, and what it is compared by. */
export interface Word {
  /** Where it stands, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** The word without case, accents, vowel signs and width; what spelling is compared by. */
  readonly folded: string;
  /** What is left when endings are taken off; what meaning is compared by. */
  readonly stem: string;
  /** A word that says nothing about the subject ("the", "what"). */
  readonly stop: boolean;
  /** Begins with a capital, in a language that keeps them for names and sentences. */
  readonly capital: boolean;
  /** A bit of its own for a word of order or degree ("before", "most"), else 0. */
  readonly relation: number;
}

/** Cuts a text into words, all of them, in order. */
export type Words = (text: string) => Word[];

/**
 * Words with which questions are put, not answered: they stand in nearly every question and say what kind of
 * answer is wanted, never where it stands. Library stop lists are made for texts and lack most of them.
 */
const ASKING: Record<string, string> = {
  en: 'a did do does is are was were has have had can could would will shall should may might must who whom whose what which where when why how many much long often far old article author paragraph text passage according say says said tell mention mentions mentioned describe someone something anyone anything one us get got also whats wat waht wht whta whtat wich whcih wihch whih wehn whn wen wher whre hwere hwo woh hwy hwo please',
  de: 'wer wen wem wessen was welche welcher welches welchem welchen wo wohin woher wann warum wieso weshalb wie viel viele lange oft laut',
  es: 'quién quiénes qué cuál cuáles dónde cuándo cuánto cuánta cuántos cuántas cómo por según',
  ru: 'кто кого кому кем что чего чему чем какой какая какое какие какого каких каким каком где куда откуда когда почему зачем как сколько чей чья согласно',
  zh: '谁 什么 哪 哪个 哪些 哪里 哪儿 哪位 哪种 哪一 何时 何地 什么时候 为什么 为何 怎么 怎样 如何 多少 几 是 的 了 在 吗 呢',
  ar: 'من ما ماذا أين متى لماذا كيف كم أي أية هل الذي التي هو هي',
  el: 'ποιος ποια ποιο ποιοι ποιες ποιον ποιαν ποιου τι πού πότε γιατί πώς πόσο πόσοι πόσα πόσες',
  hi: 'कौन किस किसने किसे किसका क्या कहाँ कहां कब क्यों कैसे कितने कितना कितनी कौनसा कौनसी था थी थे है हैं',
  ro: 'cine ce care unde când cum cât câtă câți câte de din cui',
  th: 'ใคร อะไร ที่ไหน เมื่อไหร่ เมื่อไร เมื่อใด ทำไม อย่างไร เท่าไร เท่าไหร่ กี่ ไหน ใด คือ เป็น ที่ ใน ของ และ มี ได้ ว่า การ ความ',
  tr: 'kim kime kimin ne nedir nerede nereye nereden zaman neden niçin nasıl kaç hangi hangisi kadar',
  vi: 'ai gì nào đâu khi sao thế bao nhiêu mấy là của và có được trong ở đã cho các những một với',
};

/** The libraries' names for the languages they have. */
const STEMMED = new Map([
  ['ar', 'arabic'],
  ['de', 'german'],
  ['el', 'greek'],
  ['en', 'english'],
  ['es', 'spanish'],
  ['hi', 'indian'],
  ['ro', 'romanian'],
  ['ru', 'russian'],
  ['tr', 'turkish'],
]);
const STOPPED = new Map([...STEMMED, ['zh', 'mandarin']]);

/**
 * Words that are in every text, so that they find nothing, but that tell two sentences about the same thing
 * apart. At most 31: each is a bit.
 */
const RELATIONS: Record<string, string> = {
  en: 'after before during against between under most more only all both same other own without within first last since until through out early late new',
};

type Stemmer = (word: string) => string;
const require = createRequire(import.meta.url);

/**
 * Light stemming of Arabic: "and", the article with what is written together with it, and common endings
 * come off (Larkey, Ballesteros and Connell, "Light stemming for Arabic information retrieval", 2007).
 */
function lightArabic(word: string): string {
  let stem = word.replace(/^و(?=.{3})/u, '').replace(/^(?:[وبكف]?ال|لل)(?=.{2})/u, '');
  for (const ending of ['ها', 'ان', 'ات', 'ون', 'ين', 'يه', 'ه', 'ي']) {
    if (stem.length >= ending.length + 2 && stem.endsWith(ending)) stem = stem.slice(0, -ending.length);
  }
  return stem;
}

/** Loaded when the first text of a language is read: all of them together would take longer than an answer. */
function stemmerOf(language: string): Stemmer {
  if (language === 'ar') return lightArabic;
  const name = STEMMED.get(language);
  if (name === undefined) return (word) => word;
  return (require(`@orama/stemmers/${name}`) as { stemmer: Stemmer }).stemmer;
}

function stopWordsOf(language: string): readonly string[] {
  const name = STOPPED.get(language);
  if (name === undefined) return [];
  return (require(`@orama/stopwords/${name}`) as { stopwords: readonly string[] }).stopwords;
}

/** Scripts written without spaces between words; `Intl.Segmenter` has dictionaries for them. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const INITIALS = /^\p{Lu}{2,}$/u;
const HAN = /^\p{Script=Han}+$/u;
/** Letters, digits and their marks; an apostrophe, full stop or comma only inside ("don't", "3.5", "10,000"). */
const WORD =
  /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:(?:(?<=\p{N})[.,](?=\p{N})|['’](?=\p{L}))[\p{L}\p{N}\p{M}]+)*/gu;

/** Where every noun has a capital, a capital makes no name. */
const NOUN_CAPITALS = new Set(['de', 'lb']);

const memory = new Map<string, Words>();

/**
 * The way to cut and compare words of a language.
 *
 * @param language ISO 639-1; one without a stemmer still gets folding and cutting.
 */
export function wordsOf(language: string): Words {
  const known = memory.get(language);
  if (known) return known;
  const words = makeWords(language);
  memory.set(language, words);
  return words;
}

function makeWords(language: string): Words {
  const fold = folder(language);
  const stem = stemmerOf(language);
  const stops = new Set(
    [...stopWordsOf(language), ...(ASKING[language] ?? '').split(' ')].flatMap((word) => [word, fold(word)]),
  );
  // Stemming is most of the work of reading an article, and articles repeat their words.
  const stems = new Map<string, string>();
  const relations = new Map((RELATIONS[language]?.split(' ') ?? []).map((one, bit) => [one, 1 << bit]));
  let segmenter: Intl.Segmenter | undefined;

  const word = (text: string, start: number, end: number): Word => {
    const raw = text.slice(start, end);
    const folded = fold(raw);
    let stemmed = stems.get(folded);
    if (stemmed === undefined) {
      stemmed = stem(folded) || folded;
      if (stems.size < 50_000) stems.set(folded, stemmed);
    }
    const first = raw.charCodeAt(0);
    const capital = NOUN_CAPITALS.has(language)
      ? false
      : first < 128
        ? first >= 65 && first <= 90
        : /^\p{Lu}/u.test(raw);
    return {
      start,
      end,
      folded,
      stem: stemmed,
      // "US", "WHO", "IT" name something, where the text isn't all in capitals.
      stop: stops.has(folded) && !(INITIALS.test(raw) && /\p{Ll}/u.test(text)),
      capital,
      relation: relations.get(folded) ?? 0,
    };
  };

  return (text) => {
    const found: Word[] = [];
    for (const match of text.matchAll(WORD)) {
      const start = match.index;
      const piece = match[0];
      if (!UNSPACED.test(piece)) {
        found.push(word(text, start, start + piece.length));
        continue;
      }
      segmenter ??= new Intl.Segmenter(language === 'und' ? 'zh' : language, { granularity: 'word' });
      for (const part of segmenter.segment(piece)) {
        const at = start + part.index;
        // Dictionaries cut Chinese names and new words at random, so pairs of characters are compared:
        // they agree wherever two texts agree, however each was cut.
        if (HAN.test(part.segment) && part.segment.length > 2 && !stops.has(part.segment)) {
          for (let i = 0; i + 1 < part.segment.length; i++) found.push(word(text, at + i, at + i + 2));
        } else found.push(word(text, at, at + part.segment.length));
      }
    }
    return found;
  };
}

/** Makes alike what readers type alike: case, width, accents, Arabic vowel signs, ё and е, ı and i, possessives. */
function folder(language: string): (word: string) => string {
  // In Vietnamese the marks are the word; in Indic and South-East Asian scripts they are its vowels.
  const marks =
    language === 'vi'
      ? /(?!)/u
      : /([\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}])\p{M}+/gu;
  return (word) => {
    // Nearly every word of an English text ends here.
    const plain = /^[a-z0-9]+$/.test(word) ? word : undefined;
    if (plain !== undefined) return plain;
    let folded = word.toLowerCase();
    if (!/^[a-z0-9]+$/.test(folded)) {
      folded = folded
        .normalize('NFKD')
        .replace(marks, '$1')
        .normalize('NFC')
        .replaceAll('ı', 'i')
        .replaceAll('ß', 'ss')
        .replaceAll('ـ', '');
      folded = folded
        .replace(/['’]s?$/u, '')
        .replace(/['’]/gu, '')
        .replace(/(?<=\d),(?=\d{3})/gu, '');
      if (language === 'en') folded = folded.replace(/^(\d+)(?:st|nd|rd|th)$/u, '$1');
      if (language === 'ar')
        folded = folded.replaceAll('ى', 'ي').replaceAll('ة', 'ه').replace(/[أإآ]/gu, 'ا');
    }
    return folded;
  };
}
