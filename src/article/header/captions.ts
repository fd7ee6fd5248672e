import type { Caption } from '../article.js';
import { PHOTO_LABEL } from './fields.js';
import { AGENCY } from './papers.js';

const CREDIT = new RegExp(
  `(?:^|[\\s(（[|—–-])(?:pictures?|images?|photograph|(?:photo|image|picture) ?credits?|credit|artist|artwork|imagen|图片?来源|照片|摄|صورة|${PHOTO_LABEL})(?:\\s+by|\\s+from|\\s+courtesy of)?\\s*[:：/]\\s*(?<credit>[^:：]{2,80}?)\\s*[)）\\]]?\\.?$`,
  'iu',
);
/** 「写真・早川徹」, 「사진=오지훈 기자」, "Fot. Jan Czarny", which is all that a line says. */
const CREDIT_ALONE =
  /^(?:(?:写真|撮影|사진)\s?[・=＝]\s?|(?:fot|zdj)\.\s(?=\p{Lu}))(?<credit>[^:：。.!?]{2,40}?)(?:\s?기자)?$/iu;
const CREDIT_BY =
  /[([]\s*(?:file )?(?:photo|picture|image|photograph)s?\s+(?:by|from|courtesy of)\s+(?<credit>[^()[\]]{2,80})[)\]]\.?$/iu;
/** "Screenshot by Ann Lee/Valley Post" and "Photos by Ann Lee", which is all that a line says. */
const TAKEN_BY_ALONE =
  /^(?:photos?|photography|photographs|pictures?|images?|illustrations?|graphics?|screenshots?|cartoons?|fotos?|bilder)\s+(?:by|von|courtesy of|from|par|por|de|di)\s+(?<credit>\p{Lu}[^.:]{2,60})$/iu;
/** "(AP Photo/Ann Lee)", "REUTERS/Ann Lee", "（李星摄）". */
const AGENCY_CREDIT =
  /(?:^|\(|(?<=[.!?”]\s))(?<credit>(?:AP|AFP|EPA|UPI|TASS|VCG|Xinhua|Reuters|REUTERS|Getty Images)(?: Photo)?\s?\/\s?\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,4}?)\)?\.?$/u;
/** "(Ann Lee/Valley Post photo via AP)". */
const PASSED_ON =
  /[([](?<credit>[^()[\]]{2,80}\svia\s(?:AP|AFP|REUTERS|Reuters|Getty Images|Imago))[)\]]\.?$/u;
/** "Ann Lee / AFP / Getty Images", which is all that a line says. */
const AGENCIES_ALONE =
  /^(?<credit>(?!.{0,60}\s(?:the|an?|in|on|at|with|is|are|was|were|der|die|das|im|mit|le|les|dans|el|en|los|con)\s)\p{Lu}[^.!?:]{2,60}?\s?\/\s?(?:AP|AFP|EPA|UPI|Reuters|REUTERS|Getty Images|Shutterstock|Alamy|dpa))$/u;
/** "The old bridge, photo © Ann Lee, 2018". */
const OWNED_BY =
  /(?:^|[\s(（[|—–-])(?:(?:photos?|pictures?|images?|fotos?|bild(?:er)?|imagen)\s*)?©\s*(?<credit>\p{L}[^.!?©]{1,60}?)(?:,?\s\d{4})?[)）\]]?\.?$/iu;
/** In characters: a longer text is a paragraph with its rights behind it. */
const LONGEST_OWNED = 300;
/** Agencies and archives that are written small. */
const SMALL_NAME =
  /^(?:dpa|afp|ap|apa|epd|kna|ots|getty|reuters|imago|picture[ -]alliance|pixabay|unsplash|istock|shutterstock|wikimedia|file photo|courtesy)\b/iu;
const TAKEN_BY = /[（(](?<credit>[\p{sc=Han}·\s]{2,20})(?:摄|攝)[）)]。?$/u;
const FILE_PHOTO =
  /(?:[\s.|([—-]|^)(?<credit>file photo|архивное фото|фото из архива|archiv(?:bild|foto)|(?:foto|imagen) de archivo|photo d['’]archives?|zdjęcie archiwalne|foto d['’]archivio|资料图片?|資料写真)[)\]]?\.?$/iu;

/** "File photo: the bridge in 1950": what follows is the caption, unless it is only whose picture it is. */
const FROM_ARCHIVE =
  /^[([（]?(?:file (?:photo|picture|image|pic)(?:graph)?|archivbild|archivfoto|(?:foto|imagen) de archivo|photo d['’]archives?|архивное фото|фото из архива|图注|图说|圖說|资料图片?|资料照片|صورة أرشيفية)\s*[:：]\s*/iu;

/** Reads a block as a picture's caption, which it is only when a credit ends it or the archive is named before it. */
export function asCaption(text: string): Caption | undefined {
  if (text.length > 600) return undefined;
  const archive = FROM_ARCHIVE.exec(text)?.[0];
  const shown = archive === undefined ? '' : text.slice(archive.length).replace(/[\s)\]）]+$/u, '');
  if (shown !== '' && !(AGENCY.test(shown) && shown.split(/\s+/).length <= 3)) {
    return asCaption(shown) ?? { text: shown.replace(/(?<!\.|[\s.]\p{Lu})\.$/u, '') };
  }
  const match =
    CREDIT_BY.exec(text) ??
    TAKEN_BY_ALONE.exec(text) ??
    AGENCY_CREDIT.exec(text) ??
    AGENCIES_ALONE.exec(text) ??
    PASSED_ON.exec(text) ??
    TAKEN_BY.exec(text) ??
    CREDIT.exec(text) ??
    CREDIT_ALONE.exec(text) ??
    (text.length <= LONGEST_OWNED ? OWNED_BY.exec(text) : null) ??
    FILE_PHOTO.exec(text);
  const credit = match?.groups?.credit?.trim();
  if (!match || !credit || credit.split(/\s+/).length > 10) return undefined;
  // A credit is a name; "his profile photo: a picture of a cat" is a sentence of the body.
  if (/^\p{Ll}/u.test(credit) && !SMALL_NAME.test(credit)) return undefined;
  const caption = text
    .slice(0, match.index)
    .replace(/[\s|—–(（[-]+$/u, '')
    .trim();
  const words = caption.replace(/(?<!\.|[\s.]\p{Lu})\.$/u, '');
  return { text: words || text, credit: credit.replace(/\.$/, '') };
}
