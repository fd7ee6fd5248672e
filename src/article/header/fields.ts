import { AUTHOR_LABEL } from './by-words.js';

/** What a header line tells. */
export interface Credits {
  readonly authors?: readonly string[];
  readonly source?: string;
  readonly published?: string;
  readonly updated?: string;
  readonly section?: string;
}

/** What has been read of a line so far. */
export type CreditsSoFar = { -readonly [K in keyof Credits]: Credits[K] };

export type CreditField = 'authors' | 'source' | 'published' | 'updated' | 'section';

/** Words that announce a field, in the languages that newspapers of our readers use. A colon follows. */
export const LABELS: Record<CreditField, string> = {
  authors: `By|Written by|${AUTHOR_LABEL}|记者|بقلم`,
  source: 'Source|Publisher|Publication|Quelle|Fuente|Источник|来源|المصدر|Fonte',
  published:
    'Published(?: on| at)?|Publication date|Posted(?: on| at)?|Date|First published|Veröffentlicht(?: am)?|Erschienen(?: am)?|Publicado(?: el)?|Fecha|Опубликовано|Дата|发布时间|发表时间|时间|日期|تاريخ النشر|نشر في|Publié(?: le)?',
  updated:
    'Updated(?: on| at)?|Last updated(?: on| at)?|Modified|Last modified|Aktualisiert(?: am)?|Actualizado(?: el)?|Обновлено|更新时间|آخر تحديث',
  section: 'Section|Category|Filed under|Posted in|Ressort|Rubrik|Sección|Рубрика|Раздел|栏目|القسم',
};
