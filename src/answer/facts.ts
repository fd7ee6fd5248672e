import Fuse from 'fuse.js';
import type { Article } from '../article/article.js';
import type { Fact, FactField } from './answer.js';
import { lexiconOf } from './lexicon.js';
import { type Word, wordsOf } from './words.js';

/**
 * What a question about the article itself is made of: words for the article, words for a field of its
 * header, and words that ask. A question with any other word is about what the article says, and is none
 * of the header's business: "when was the law published?" must not get the article's date.
 */
const LEXICON = {
  article:
    'article piece text story report op-ed oped editorial essay item post page this it that these here you bot ' +
    'artikel text beitrag dieser artículo texto nota este статья статьи статью текст материал эта этот 文章 本文 这篇 篇 مقال المقال المقاله النص',
  author:
    'author authors writer writers wrote write written writes byline journalist journalists columnist reporter penned authored wrote pens essayist ' +
    'autor autorin autoren verfasser verfasst geschrieben schrieb schreibt autora autores escribió escribio escrito escrita escritor автор автора авторы написал написала написан написана пишет 作者 写 撰写 撰文 كاتب الكاتب كتب مؤلف المولف المؤلف',
  work:
    'living job profession professor occupation work works working teach teaches teaching university employed employer career position affiliation affiliated background credentials qualifications qualification expert expertise role institution credential specialist specialize bio biography post title lives person known ' +
    'beruf arbeitet profesión trabaja profesion профессия работает кем 职业 工作 职务 身份 مهنه يعمل وظيفه',
  published:
    'published publish publishes publication publishing date dated released release printed appeared appear posted came come out issued ran run year month day time when written wrote old online live ' +
    'veröffentlicht erschienen datum erschien publicó publico publicado publicada fecha salió опубликован опубликована опубликовали опубликовано дата вышла вышел 发布 发表 出版 日期 刊登 نشر نشرت النشر تاريخ',
  updated:
    'updated update modified revised corrected edited changed last aktualisiert actualizado actualizó обновлено обновлён обновлена 更新 修改 تحديث',
  source:
    'source newspaper paper outlet publisher magazine journal site website news media press agency company organization publication published publishes publish printed print ran run from by carried belongs ' +
    'quelle zeitung verlag herausgeber fuente periódico periodico diario medio источник газета издание газете издании 来源 报纸 媒体 报社 哪家 مصدر المصدر صحيفه جريده الصحيفه',
  title:
    'title titled headline heading called name named entitled überschrift titel heißt título titulo titula titular llama заголовок название называется озаглавлена 标题 题目 名字 叫 عنوان العنوان',
  section:
    'section category column rubric department filed posted under page desk tag topic belong belongs appear in rubrik ressort kategorie sección seccion categoría categoria рубрика раздел разделе рубрике 栏目 版块 板块 分类 版面 قسم القسم فئه',
  photo:
    'photo photograph picture image caption pictured shown shows show photographed foto photos pictures images bild bildunterschrift imagen fotografía fotografia pie фото фотография фотографии снимок снимке подпись 照片 图片 图 صوره الصوره',
  photoAsked:
    'taken took take shot show shows shown see seen depicts depicted depict who where when what accompany accompanies accompanying attached says say under below describe meeting meet people men leaders description aufgenommen tomada tomó снято сделана 拍摄 拍 التقطت',
  credit:
    'credit credited credits photographer took taken shot supplied provided source by from agency whose belongs copyright made fotograf fotógrafo fotografo crédito автор сделал фотограф 摄影 摄 摄影师 المصور',
  contact:
    'contact email e-mail mail address reach write send letter letters feedback touch desk editor editors editorial newsroom opinion opinions respond response reply submit submission complain kontakt kontaktieren adresse contacto contactar correo dirección direccion связаться контакт контакты почта адрес 联系 邮箱 邮件 电邮 地址 بريد اتصال التواصل الاتصال',
  url: 'url link web address online website where find original site enlace ссылка 链接 网址 رابط',
  length:
    'long length paragraphs paragraph words word many much number read reading size absätze párrafos párrafo абзацев абзац 段 段落 字 فقره فقرات',
  language: 'language languages written tongue sprache idioma язык языке 语言 لغه',
} as const;
type Cue = keyof typeof LEXICON;

/** Words of asking that change nothing. The stop words of the question's language are added to them. */
const GLUE =
  'the a an of to in on for at by with is are was were be been did do does has have had who whom whose what which where when why how can could i we me my us tell give know find show please about get let see any anyone someone there full exact exactly original quick name names actual current ' +
  'wer was wann wo wie ist hat wurde der die das den dem des von in quién quien qué que cuál cual cuándo cuando dónde donde cómo como se es fue el la los las de del en lo кто что когда где как какой какая каком какие чей кем это была был было 谁 什么 哪里 哪 何时 时候 是 的 了 在 吗 于 由 上 被 什么时候 怎么 如何 哪个 一 من ما متى اين هو هي في كيف ماذا';

const vocabulary = new Map<string, Set<Cue | 'glue'>>();
const fold = wordsOf('en');
/** Beyond the letters of Latin script and their marks. */
const OTHER_SCRIPT = /[^\0-\u036f]/;
function learn(wanted: (entry: string) => boolean): void {
  for (const [cue, words] of [...Object.entries(LEXICON), ['glue', GLUE] as const])
    for (const entry of words.split(' ').filter(wanted))
      for (const word of [entry, ...fold(entry).map((w) => w.folded)])
        vocabulary.set(word, (vocabulary.get(word) ?? new Set()).add(cue as Cue | 'glue'));
}
learn((entry) => !OTHER_SCRIPT.test(entry));

let othersLearned = false;
/** Words of other scripts are of use to questions in them alone, and folding them all takes long. */
function learnOthers(question: string): void {
  if (othersLearned || !OTHER_SCRIPT.test(question)) return;
  othersLearned = true;
  learn((entry) => OTHER_SCRIPT.test(entry));
}

/** What each field takes, tried in order: the first whose cues are all there wins. */
const RULES: readonly [field: FactField, cues: readonly Cue[], unless?: RegExp][] = [
  [
    'contact',
    ['contact'],
    /\b(?:photo|picture|image|author'?s? (?:job|name))\b|^(?:who|what(?:'s| is) (?:the )?(?:opinion))/i,
  ],
  [
    'credit',
    ['photo', 'credit'],
    /\bwhere\b|\bwhen\b|\bwas (?:it |this |the \w+ )?taken (?:in|at)\b|\bwhat (?:does|is) .*\bshow|\bwho(?:m)? (?:is|are|was|were|appears?)\b|где|когда|哪里|wo\b|dónde/i,
  ],
  ['caption', ['photo']],
  ['about-author', ['author', 'work']],
  ['updated', ['updated']],
  ['length', ['length', 'article']],
  ['language', ['language', 'article']],
  ['url', ['url', 'article'], /\bwho\b|\bpublish|news|paper/i],
  [
    'title',
    ['title'],
    /\b(?:author|writer|newspaper|paper|outlet|publisher|source|journalist|section|category|column)\b|\bwho\b|автор|作者|газет/i,
  ],
  [
    'section',
    ['section'],
    /\bwho\b|\bwhen\b|\bwhat (?:date|day|time|year)\b|когда|wann|cuándo|何时|什么时候|متى/i,
  ],
  [
    'published',
    ['published'],
    /\bwho\b|\bwhere\b|\bwhich (?:news|paper|site|outlet|media|maga)|\bwhat (?:news|paper|site|outlet|media|maga|source)|\bby wh|\bpublisher\b|\bсource\b|^(?:is|does|was) (?:this|it) from|источник|газет|издани|来源|媒体|报|fuente|periódico|diario|quelle|zeitung|مصدر|صحيفه|صحيفة|wer\b|кто|谁|哪家|quién|من نشر/i,
  ],
  ['source', ['source'], /\bwrote\b|\bwritten\b|\bauthor/i],
  ['author', ['author']],
];

const OF_THE_AUTHOR = /\bthe (?:author|writer|columnist|journalist)(?:'s|s)?\b/i;
const OF_THE_OPINION =
  /\b(?:say|says|said|think|thinks|argue|argues|believe|believes|claim|claims|call|calls|mention|mentions|describe|describes|mean|means|suggest|suggests|view|opinion)\b/i;

/** The words of an article's header, folded. */
interface KnownHeader {
  readonly authors: ReadonlySet<string>;
  /** Of the authors and the source. */
  readonly named: ReadonlySet<string>;
  readonly title: ReadonlySet<string>;
  /** Of every field but the length, which is counted and not written. */
  readonly any: ReadonlySet<string>;
}
const headers = new WeakMap<Article, KnownHeader>();

function knownHeader(article: Article): KnownHeader {
  let known = headers.get(article);
  if (!known) {
    const fields = RULES.map(([field]) => field).filter((field) => field !== 'length');
    known = {
      authors: headerWords(article.authors),
      named: headerWords([article.source ?? '', ...article.authors]),
      title: headerWords([article.title]),
      any: headerWords([
        article.source ?? '',
        ...article.authors,
        ...fields.map((field) => fieldText(article, field) ?? ''),
      ]),
    };
    headers.set(article, known);
  }
  return known;
}

/** Whether a word says something and stands in no field of the header; numbers may be of the length. */
const isElsewhere = (word: Word, { any, title }: KnownHeader): boolean =>
  !word.stop && !/\p{N}/u.test(word.folded) && !any.has(word.folded) && !title.has(word.folded);

/** Which field of the header a question asks for, if it asks for one. */
export function factAsked(article: Article, question: string): FactField | undefined {
  learnOthers(question);
  const words = wordsOf(article.language)(question.slice(0, 400));
  const foreign = /[^\p{Script=Latin}\p{N}\p{P}\p{Z}\p{S}]/u.test(question);
  if (words.length === 0 || words.length > 24) return undefined;
  const cues = new Set<Cue>();
  const known = knownHeader(article);
  const { authors, title } = known;
  const header = new Set(known.named);
  // The title may be quoted, but a word or two of it are what the article is about.
  const quoted = words.filter((word) => title.has(word.folded)).length;
  const isTitleQuoted = title.size >= 3 && quoted >= title.size * 0.6;
  if (isTitleQuoted) for (const word of title) header.add(word);
  // "Is the author a Chinese official?": asks of the author beyond doubt, in words that the note may lack.
  const certain = OF_THE_AUTHOR.test(question) && !OF_THE_OPINION.test(question);
  let authorNamed = 0;
  const unknown: Word[] = [];
  for (const word of words) {
    const raw = question.slice(word.start, word.end).toLowerCase();
    const meant = vocabulary.get(raw) ?? vocabulary.get(word.folded) ?? nearly(word.folded, article.language);
    if (authors.has(word.folded)) authorNamed++;
    else if (meant) for (const cue of meant) cue !== 'glue' && cues.add(cue);
    else if (foreign && contained(raw, cues)) continue;
    else unknown.push(word);
    // A word that no field holds decides it, and most questions have one early on.
    if (!certain && unknown.at(-1) === word && isElsewhere(word, known)) return undefined;
  }
  if (foreign) contained(question, cues);
  const about = authorNamed > 0 && /\bwho(?:'s|s)?\b|\babout\b|кто|谁|quién|wer\b|من هو/i.test(question);
  if (about && unknown.every((word) => header.has(word.folded)) && !cues.has('author')) return 'about-author';
  if (authorNamed > 0) cues.add('author');
  const field = RULES.find(
    ([, needs, unless]) => needs.every((cue) => cues.has(cue)) && !unless?.test(question),
  )?.[0];
  // Words that ask of the article but name nothing in its header: what is it about?
  if (!field)
    return cues.has('article') && unknown.length === 0 && /\babout\b/.test(question) ? 'title' : undefined;
  // "When was the Battle of Hastings?", of an article of that name, asks for the battle.
  if (field === 'published' && isTitleQuoted && !cues.has('article') && words.every(isNoPublishing))
    return undefined;
  const own = fieldText(article, field);
  const mentioned = new Set([...header, ...headerWords(own ? [own] : [])]);
  const strange = unknown.filter((word) => !word.stop && !mentioned.has(word.folded));
  if (strange.length === 0) return needsArticle(field, cues, question) ? field : undefined;
  if (certain && strange.length <= 2) return field === 'author' ? 'about-author' : field;
  return undefined;
}

const TIME = new Set('when year month day time date old'.split(' '));
const isNoPublishing = ({ folded }: Word): boolean =>
  TIME.has(folded) || !vocabulary.get(folded)?.has('published');

/** Fields whose words are everyday words are asked for only when the article is named or nothing else can be meant. */
function needsArticle(field: FactField, cues: ReadonlySet<Cue>, question: string): boolean {
  if (field === 'title' || field === 'section')
    return (
      cues.has('article') ||
      /\b(?:title|headline|section|category|column|rubric)\b/i.test(question) ||
      /[^\p{ASCII}]/u.test(question)
    );
  return true;
}

/** Words of languages that join words or write without spaces: what is left when the known parts are taken out. */
function contained(text: string, cues: Set<Cue>): boolean {
  let rest = text;
  for (const [word, kinds] of vocabulary) {
    if (word.length < 1 || !/[^\p{ASCII}]/u.test(word) || !rest.includes(word)) continue;
    if (!/\p{Script=Han}/u.test(word) && word.length < 4) continue;
    for (const kind of kinds) kind !== 'glue' && cues.add(kind);
    rest = rest.replaceAll(word, ' ');
  }
  return rest.trim() === '';
}

/** The word with each two neighbouring letters in the other order: Fuse counts that slip as two. */
function swaps(word: string): string[] {
  return Array.from(
    { length: word.length - 1 },
    (_, i) => word.slice(0, i) + word[i + 1] + word[i] + word.slice(i + 2),
  );
}

const nearby = new Map<string, Fuse<string>>();

/** The entries that a word may be a slip of: with its first letter, and as long give or take one letter. */
function entriesLike(word: string): Fuse<string> | undefined {
  const key = `${word[0]}${word.length}`;
  let fuse = nearby.get(key);
  if (!fuse) {
    const entries = [...vocabulary.keys()].filter(
      (entry) => entry.length >= 4 && entry[0] === word[0] && Math.abs(entry.length - word.length) <= 1,
    );
    // Kept for beginnings and lengths of entries only: there are few of them, and no end of words.
    if (entries.length === 0) return undefined;
    fuse = new Fuse(entries, { includeScore: true, threshold: 0.34, ignoreLocation: true });
    nearby.set(key, fuse);
  }
  return fuse;
}

/** Words more common than this are no slips of others. */
const COMMON = 10_000;

/** The entry that a misspelt word stands for; short words, far ones and common words of their own stand for nothing. */
function nearly(word: string, language: string): ReadonlySet<Cue | 'glue'> | undefined {
  if (word.length < 4) return undefined;
  const rank = lexiconOf(language)?.rank(word) ?? -1;
  if (rank >= 0 && rank < COMMON) return undefined;
  const swapped = swaps(word).find((entry) => vocabulary.has(entry));
  if (swapped !== undefined) return vocabulary.get(swapped);
  // Fuse reads every entry it is given; most words of a question are about other things than the header.
  const hit = entriesLike(word)?.search(word)[0];
  return hit && (hit.score ?? 1) <= (word.length < 6 ? 0.26 : 0.34) ? vocabulary.get(hit.item) : undefined;
}

function headerWords(texts: readonly string[]): Set<string> {
  return new Set(
    texts.flatMap((text) =>
      fold(text)
        .filter((word) => !word.stop)
        .map((word) => word.folded),
    ),
  );
}

const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u;

/** The article's own words for a field of its header; undefined when the header doesn't have it. */
export function fieldText(article: Article, field: FactField): string | undefined {
  const notes = article.notes.join('\n');
  switch (field) {
    case 'author':
      return article.authors.length > 0 ? article.authors.join(', ') : undefined;
    case 'about-author': {
      const about = article.notes.map((note) => note.replace(EMAIL, '').trim()).filter((note) => note !== '');
      const name = article.authors.join(', ');
      return about.length > 0
        ? name && !about.join(' ').includes(name)
          ? `${name}: ${about.join('\n')}`
          : about.join('\n')
        : undefined;
    }
    case 'published':
      return article.published?.printed;
    case 'updated':
      return article.updated?.printed;
    case 'source':
      return article.source;
    case 'title':
      return article.title;
    case 'section':
      return article.section;
    case 'caption':
      return article.captions.length > 0
        ? article.captions.map((caption) => caption.text).join('\n')
        : undefined;
    case 'credit':
      return (
        article.captions
          .map((caption) => caption.credit)
          .filter(Boolean)
          .join(', ') || undefined
      );
    case 'contact':
      return EMAIL.exec(notes)?.[0];
    case 'url':
      return article.url;
    case 'length': {
      const { words } = lengthOf(article);
      return `${article.paragraphs.length} paragraphs, ${words} words`;
    }
    case 'language':
      return article.language === 'und'
        ? undefined
        : (new Intl.DisplayNames('en', { type: 'language' }).of(article.language) ?? undefined);
  }
}

/** How long the body is. */
export function lengthOf({ paragraphs, language }: Article): { paragraphs: number; words: number } {
  const count = wordsOf(language);
  return {
    paragraphs: paragraphs.length,
    words: paragraphs.reduce((sum, { text }) => sum + count(text).length, 0),
  };
}

/** A field of the header as an answer, if the article has it. */
export function readFact(article: Article, field: FactField): Fact | undefined {
  const text = fieldText(article, field);
  return text === undefined ? undefined : { kind: 'fact', field, text };
}
