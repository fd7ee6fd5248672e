import type { Caption } from '../article.js';
import { AUTHOR_LABEL } from './by-words.js';

/** What a header line tells. */
export interface Credits {
  readonly authors?: readonly string[];
  readonly source?: string;
  readonly published?: string;
  readonly updated?: string;
  readonly section?: string;
  /** Who took the pictures, where a line names them beside who wrote. */
  readonly photo?: Caption;
}

/** What has been read of a line so far. */
export type CreditsSoFar = { -readonly [K in keyof Credits]: Credits[K] };

export type CreditField = 'authors' | 'source' | 'published' | 'updated' | 'section' | 'photo';

/** What stands before the name of whoever took a picture, in the languages that pages are written in. */
export const PHOTO_LABEL =
  'Photos?|Fotos?|Bild(?:er)?|Fotograf(?:ia|ie|ía)s?|Fot\\.|Zdj(?:ęci[ae]|\\.)|Fotoğraf(?:lar)?|Фото|摄影|攝影|图片?|圖片?|撮影|写真|사진|تصوير';

/** Words that announce a field, in the languages that newspapers of our readers use. A colon follows. */
export const LABELS: Record<CreditField, string> = {
  authors: `By|Written by|${AUTHOR_LABEL}|${[
    'reportage|artículo|reportaje|redacción|reportagem|redação|articolo|servizio|opracowanie|rozmawiał[ai]?|haber|muhabir|röportaj',
    'tekst i (?:zdjęcia|fot\\.)|text und (?:fotos?|bilder)|texte et photos?|texto [ye] fotos?|testo e foto|текст и фото',
    '撰稿|[记記]者|取材|文・写真|글|글·사진|취재|기자|글쓴이|بقلم|تقرير|إعداد|تحرير',
  ].join('|')}`,
  source:
    'Source|Publisher|Publication|Quelle|Fuente|Источник|来源|來源|المصدر|Fonte|Źródło|Kaynak|출처|提供',
  published: [
    'Published(?: on| at)?|Publication date|Posted(?: on| at)?|Date|First published|Veröffentlicht(?: am)?|Erschienen(?: am)?|Stand',
    'Publicado(?: el| em)?|Fecha|Опубликовано|Дата|Publié(?: le)?|Pubblicato(?: il)?|Data|Opublikowano|Dodano|Data publikacji',
    'Yayınlan?ma(?: tarihi)?|Yayın tarihi|Giriş(?: tarihi)?|Tarih|发布时间|发表时间|时间|日期|公開日?|掲載日?|配信日?',
    '입력|등록|승인|날짜|게시일|تاريخ النشر|نشر في|نُشر في',
  ].join('|'),
  updated: [
    'Updated(?: on| at)?|Last updated(?: on| at)?|Modified|Last modified|Aktualisiert(?: am)?|Actualizado(?: el)?|Обновлено',
    'Atualizado(?: em)?|Aggiornato(?: il)?|Mis à jour(?: le)?|Aktualizacja|Güncelle(?:n)?me(?: tarihi)?|更新时间|更新日?時?',
    '(?:최종)?수정|آخر تحديث',
  ].join('|'),
  section: 'Section|Category|Filed under|Posted in|Ressort|Rubrik|Sección|Рубрика|Раздел|栏目|القسم',
  photo: PHOTO_LABEL,
};
