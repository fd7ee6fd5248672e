import type { Article, SourceKind } from '../article.js';

/** In the order in which they are offered. */
export const SOURCE_KINDS = [
  'newspaper',
  'magazine',
  'journal',
  'blog',
  'report',
  'book',
  'chapter',
  'encyclopedia',
  'dissertation',
  'masters',
  'thesis',
  'press',
  'speech',
  'interview',
  'podcast',
  'film',
  'video',
  'post',
  'webpage',
] as const satisfies readonly SourceKind[];

export const isSourceKind = (text: unknown): text is SourceKind => SOURCE_KINDS.includes(text as SourceKind);

const JOURNAL =
  /\b(?:journal of|annals of|proceedings of|transactions on|review of|letters in|quarterly journal|studies in|archives of)\b|^(?:nature|science|the lancet|cell|pnas|bmj)$/i;
const MAGAZINE =
  /\b(?:magazine|weekly|monthly|quarterly)\b|^(?:the )?(?:atlantic|new yorker|economist|spectator|new statesman|nation|new republic|newsweek|time|wired|national geographic|scientific american|new scientist|foreign affairs|foreign policy|harper[’']s|vanity fair|spiegel|der spiegel|le point|l[’']express)$/i;
const BLOG_HOST = /(?:^|\.)(?:substack|medium|wordpress|blogspot|tumblr|ghost)\.(?:com|io)$|^blogs?\./i;
/** What papers and agencies are called, in the languages that Footnote speaks. */
const NEWSPAPER =
  /\b(?:news|newspaper|times|post|courier|herald|tribune|gazette|chronicle|daily|mirror|telegraph|guardian|observer|independent|inquirer|examiner|dispatch|sentinel|register|star|sun|globe|mail|press|reuters|ap|afp|dpa|tass|xinhua|bbc|cnn|npr|zeitung|zeit|tageblatt|nachrichten|anzeiger|kurier|diario|país|mundo|periódico|noticias|monde|figaro|libération|gazzetta|corriere|repubblica|folha|estado|jornal|globo)\b|(?:газета|известия|ведомости|новости|правда|коммерсант|新闻|日报|晚报|早报|时报|新华|人民网|新聞|通信)/iu;

const ENCYCLOPEDIA =
  /encyclop(?:a?e|æ)dia|encyclopédie|enzyklopädie|enciclopedia|enciclopédia|энциклопедия|百科|britannica|wikip[eé]dia|википедия|ウィキペディア|维基百科|ويكيبيديا/iu;
const PRESS_WIRE = /^(?:pr newswire|business wire|globe ?newswire|eurekalert!?)$/i;
const NETWORK =
  /^(?:twitter|x \(formerly twitter\)|facebook|instagram|threads|bluesky(?: social)?|mastodon|linkedin|reddit|weibo|vk|vkontakte|telegram)$/i;
const NETWORK_HOST =
  /^(?:www\.|mobile\.|m\.)?(?:twitter\.com|x\.com|facebook\.com|instagram\.com|threads\.net|bsky\.app|mastodon\.[a-z]+|t\.me)$/i;
const VIDEO = /^(?:youtube|vimeo|dailymotion|bilibili)$/i;

/** The kind that the name of a source tells; nothing where it tells none. */
export function kindOfName(source: string | undefined): SourceKind | undefined {
  if (!source) return undefined;
  if (/\bblog\b/i.test(source)) return 'blog';
  if (ENCYCLOPEDIA.test(source)) return 'encyclopedia';
  if (PRESS_WIRE.test(source)) return 'press';
  if (NETWORK.test(source)) return 'post';
  if (VIDEO.test(source)) return 'video';
  if (JOURNAL.test(source)) return 'journal';
  if (MAGAZINE.test(source)) return 'magazine';
  return NEWSPAPER.test(source) ? 'newspaper' : undefined;
}

/**
 * The kind of source that an article comes from: what its page or a person says, else what its name and address
 * tell. Without any sign a page is a page, and what was pasted with the name of its source is from a newspaper.
 */
export function sourceKindOf({
  sourceKind,
  source,
  url,
  section,
}: Pick<Article, 'sourceKind' | 'source' | 'url' | 'section'>): SourceKind {
  if (sourceKind !== undefined) return sourceKind;
  const host = url !== undefined && URL.canParse(url) ? new URL(url).hostname : '';
  if (BLOG_HOST.test(host) || /^blogs?$/i.test(section ?? '')) return 'blog';
  if (NETWORK_HOST.test(host)) return 'post';
  if (/^(?:press|news|media) releases?$/i.test(section ?? '')) return 'press';
  return kindOfName(source) ?? (source && url === undefined ? 'newspaper' : 'webpage');
}

/**
 * A DOI as it stands in a tag, a text or an address, without what is around it; nothing when it is none. Most have
 * less than 40 characters; one that is cut leads nowhere, so one of more than 200 is none.
 */
export const readDoi = (text: string | undefined): string | undefined =>
  /^(?:https?:\/\/(?:dx\.)?doi\.org\/|(?:info:)?doi:?\s*)?(10\.\d{4,9}\/[^\s"<>]{1,190})$/i.exec(
    text?.trim() ?? '',
  )?.[1];
