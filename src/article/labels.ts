/** What a label in a header or a footer announces. `note` is kept with the notes, `nothing` is dropped. */
export type Field =
  | 'title'
  | 'author'
  | 'source'
  | 'published'
  | 'updated'
  | 'section'
  | 'caption'
  | 'url'
  | 'note'
  | 'nothing';

// English, German, French, Spanish, Portuguese, Italian, Dutch, Swedish, Polish, Romanian, Turkish, Indonesian, Vietnamese, Russian,
// Ukrainian, Greek, Chinese, Japanese, Korean, Arabic, Persian, Hebrew, Hindi, Thai: what their papers print before a colon.
const LABELS: Readonly<Record<Field, string>> = {
  title: 'title|headline|titel|titre|título|titolo|заголовок|标题|標題|タイトル|제목|العنوان',
  author:
    'authors?|author\\(s\\)|by|byline|written by|story by|reported by|reporting by|words by|writers?|autor|autora|autorin|autoren|autores|von|verfasser|verfasserin|auteure?s?|par|por|autore|autrice|autori|di|door|av|författare|oleh|penulis|yazar|yazan|tác giả|автор|авторы|автор текста|текст|автори|συγγραφέας|του|της|作者|记者|記者|撰文|文|文字|執筆|著者|글|기자|저자|بقلم|الكاتب|الكاتبة|المؤلف|كتب|كتبت|نویسنده|מאת|लेखक|ผู้เขียน|โดย',
  source:
    'sources?|publisher|publication|newspaper|quelle|fuente|fonte|medio|bron|källa|źródło|sursa|kaynak|sumber|nguồn|источник|издание|джерело|πηγή|来源|來源|稿源|出处|出處|出典|配信|提供|출처|المصدر|منبع|מקור|स्रोत|ที่มา|แหล่งที่มา',
  published:
    'published|published (?:on|at)|first published|publication date|pub date|pubdate|date published|date|posted|posted (?:on|at)|veröffentlicht|veröffentlicht am|erschienen|erschienen am|datum|publié|publié le|publicado|publicado el|publicado em|publicada|fecha|fecha de publicación|data|data de publicação|pubblicato|pubblicato il|gepubliceerd|publicerad|opublikowano|publicat|publicat la|yayınlanma|yayınlanma tarihi|yayın tarihi|tarih|diterbitkan|tanggal|ngày đăng|xuất bản|опубликовано|дата|дата публикации|опубліковано|δημοσιεύτηκε|δημοσίευση|ημερομηνία|发布时间|发布于|发布日期|发表时间|发表于|發布時間|发稿时间|日期|时间|時間|公開日|公開日時|掲載日|日付|配信日時|입력|게시|등록|نشر|نُشر|نشر في|تاريخ النشر|التاريخ|تاریخ انتشار|פורסם|प्रकाशित|तारीख|เผยแพร่|วันที่',
  updated:
    'updated|updated (?:on|at)|last updated|last updated (?:on|at)|last modified|modified|aktualisiert|aktualisiert am|zuletzt aktualisiert|stand|mis à jour|mis à jour le|modifié|modifié le|actualizado|actualizado el|última actualización|atualizado|atualizado em|aggiornato|aggiornato il|bijgewerkt|uppdaterad|zaktualizowano|actualizat|güncelleme|güncellenme|güncellenme tarihi|diperbarui|cập nhật|обновлено|изменено|оновлено|ενημερώθηκε|ενημέρωση|更新时间|更新時間|更新于|更新日|更新日時|更新|수정|업데이트|تحديث|آخر تحديث|به‌روزرسانی|עודכן|अपडेट|अद्यतन|อัปเดต',
  section:
    'section|category|categories|posted in|filed under|filed in|published in|rubrik|ressort|kategorie|rubrique|catégorie|sección|categoría|seção|categoria|sezione|rubriek|kategori|bölüm|kategoria|secțiune|categorie|chuyên mục|рубрика|раздел|категория|розділ|ενότητα|κατηγορία|栏目|分类|频道|版块|カテゴリー?|카테고리|القسم|التصنيف|בקטגוריה|श्रेणी|หมวด',
  caption: 'caption|photo caption|picture caption|image caption|bildunterschrift|légende|подпись',
  url: 'url|link|permalink|original url|web address|canonical|原文链接|原文|链接|ссылка|enlace|lien|الرابط',
  note: 'editors?|edited by|editing by|additional reporting by|reporting and writing by|contact|e-?mail|about the authors?|责任编辑|責任編輯|编辑|編輯|责编|редактор|redaktion|editado por|translated by|translator|photographer|译者|翻译',
  nothing:
    'tags?|topics?|keywords?|related topics|share|reading time|read time|теги|ключевые слова|标签|关键词|标签：|etiquetas|schlagwörter|schlagworte|mots-clés|الوسوم|comments|views',
};

const FIELD_OF = new Map<string, Field>();
const expressions: [Field, RegExp][] = [];
for (const [field, source] of Object.entries(LABELS) as [Field, string][])
  expressions.push([field, new RegExp(`^(?:${source})$`, 'iu')]);

function fieldOf(label: string): Field | undefined {
  const key = label.toLowerCase();
  let field = FIELD_OF.get(key);
  if (!field) {
    field = expressions.find(([, expression]) => expression.test(key))?.[0];
    if (field) FIELD_OF.set(key, field);
  }
  return field;
}

/** A stretch of a header line: with the field that a label gives it, or without. */
export interface Segment {
  readonly field?: Field;
  /** The label as printed, with its colon. */
  readonly label?: string;
  readonly value: string;
}

/** A label and its colon: up to four words after the start, a space or a bracket. A time's colon has a digit before it. */
const COLON = /[:：]/gu;
const LONGEST_LABEL = 24;

/** Where labels stand in a line: "By Li Xing Source: Global Times Published: 2020/7/13" has two. */
function labelsIn(line: string): { start: number; end: number; field: Field }[] {
  const found: { start: number; end: number; field: Field }[] = [];
  for (const colon of line.matchAll(COLON)) {
    const end = colon.index;
    if (line.startsWith('//', end + 1)) continue;
    const from = Math.max(found.at(-1)?.end ?? 0, end - LONGEST_LABEL);
    const before = line.slice(from, end);
    // The longest label that ends here and begins at a word: "Last updated" before "updated".
    for (const word of before.matchAll(/(?<=^|[\s|·•,;/([【（])[^\s|·•,;/([【（]/gu)) {
      if (from > 0 && word.index === 0 && from !== found.at(-1)?.end && /\p{L}/u.test(line[from - 1]!))
        continue;
      const field = fieldOf(before.slice(word.index).trim());
      if (field === undefined) continue;
      found.push({ start: from + word.index, end: end + 1, field });
      break;
    }
  }
  return found;
}

const EDGES = /^[\s|·•,;/\-–—([【（)\]】）]+|[\s|·•,;/\-–—([【（)\]】）]+$/gu;

/** Cuts a line at its labels and at `|`, `·`, `•` and tabs. */
export function segments(line: string): Segment[] {
  const labels = labelsIn(line);
  const cut: Segment[] = [];
  const first = labels[0]?.start ?? line.length;
  cut.push(...plain(line.slice(0, first)));
  labels.forEach(({ start, end, field }, i) => {
    const [value = '', ...more] = line.slice(end, labels[i + 1]?.start ?? line.length).split(SEPARATORS);
    cut.push({ field, label: line.slice(start, end), value: trimmed(value) });
    for (const rest of more) cut.push(...plain(rest));
  });
  return cut;
}

const SEPARATORS = /[|·•\t｜]|\s[/–—]\s|\s-\s/u;

function plain(text: string): Segment[] {
  return text.split(SEPARATORS).flatMap((part) => {
    const value = trimmed(part);
    return value === '' ? [] : [{ value }];
  });
}

function trimmed(text: string): string {
  const bare = text.replace(EDGES, '');
  // "(Reuters)" loses both its brackets, "Reuters (London)" neither.
  return /^[^()]*\([^()]*$/u.test(bare) ? `${bare})` : bare;
}

/** Labels that need no colon: "Published 13 July 2020", "Updated 2 hours ago", "Posted on …", "Veröffentlicht am …". */
const BARE_DATES: readonly [Field, RegExp][] = [
  [
    'updated',
    /^(?:last updated|last modified|updated|modified|(?:zuletzt )?aktualisiert|mis à jour|actualizado|atualizado|aggiornato|обновлено|更新于|更新|cập nhật|güncellendi)(?: (?:on|at|am|um|le|el|em|il|la))?\s+(?=\S)/iu,
  ],
  [
    'published',
    /^(?:first published|published|posted|date|veröffentlicht|erschienen|publié|publicado|pubblicato|gepubliceerd|publicerad|publicat|опубликовано|发布于|发表于|發布於|نشر(?: في)?)(?: (?:on|at|am|um|le|el|em|il|la))?\s+(?=\S)/iu,
  ],
];

/** A date announced by a word without a colon. */
export function bareDate(segment: string): Segment | undefined {
  for (const [field, expression] of BARE_DATES) {
    const match = expression.exec(segment);
    if (match) return { field, label: match[0], value: segment.slice(match[0].length).trim() };
  }
  return undefined;
}
