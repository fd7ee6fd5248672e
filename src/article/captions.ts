import type { Caption } from './article.js';

/** A caption says what a picture shows; longer text is the article's own. */
const LONGEST = 800;

const PICTURE =
  'photos?|photographs?|photography|pictures?|pics?|images?|illustrations?|graphics?|videos?|fotos?|bild|bilder|fotografía|fotografia|imagen|imagem|immagine|crédit photo|photographie|фото|фотография|иллюстрация|світлина|图片来源|图片|图源|图|圖|摄影|攝影|写真|사진|صورة|الصورة|تصوير|φωτογραφία|फोटो|ภาพ|fotoğraf|ảnh|צילום|zdjęcie';
/** Who made it: a few words that are no sentence. */
const BY = '(?<credit>[^\\s:.!?;](?:[^.!?;:\\n]|\\.(?=\\S|\\s\\p{Lu}\\.?|$)){0,79}?)';

const END = [
  // "… Photo: Xinhua", "… File photo: AFP", "… | Photo Credit: The Hindu", "(Photo credit: Jane Doe)", "[Photo/China Daily]"
  new RegExp(
    `(?:^|[\\s|(\\[（【。])[(\\[（【]?(?:file |handout |screenshot )?(?:${PICTURE})(?:[- ]?credits?| by| courtesy(?: of)?)?\\s?[:：/／]\\s?${BY}[)\\]）】]?\\.?$`,
    'iu',
  ),
  // "(Photo by Jane Doe/Reuters)", "(AP Photo/Jane Doe)", "(File photo)"
  new RegExp(
    `[(\\[（【]\\s?(?:file |handout )?(?:${PICTURE}) (?:by|courtesy of|von|por|de|via)\\s${BY}[)\\]）】]\\.?$`,
    'iu',
  ),
  /[([（【]\s?(?<credit>\p{Lu}{2,5} (?:Photo|Images?)\s?\/\s?[^()[\]]{2,80})[)\]）】]\.?$/u,
  /(?:^|[\s.])(?<credit>(?:REUTERS|AFP|AP|EPA|Reuters|Xinhua|Getty Images|AP Photo)\/[\p{Lu}\p{sc=Han}][^.!?]{1,60})$/u,
  /[([（【]\s?(?<credit>(?:Reuters|AFP|AP|EPA|Xinhua|TASS|Getty Images|新华社|Anadolu)(?:\s?(?:\/|via)\s?[^()[\]]{2,60}))[)\]）】]\.?$/u,
  // "… Credit: Jane Doe/The Times", "Credit...Jane Doe"
  new RegExp(
    `(?:^|[\\s|(\\[])(?:image |picture )?credits?\\s?(?:[:：]|\\.\\.\\.|…)\\s?${BY}[)\\]]?\\.?$`,
    'iu',
  ),
  // 新华社记者 李华 摄
  /[（(]?(?<credit>[^（）()，。\s][^（）()，。]{1,18})\s?[摄攝][）)]?$/u,
];

/** "File photo" alone says that it is old, not whose it is. */
const FILE = new RegExp(
  `(?:(?<=[.!?”"’])\\s+|\\s*\\|\\s*|\\s*[(\\[（【]\\s?)(?:file|archiv-?|handout)\\s?(?:${PICTURE})\\s?[)\\]）】]?\\.?$`,
  'iu',
);
const START = new RegExp(
  `^(?:file )?(?:${PICTURE}|caption)(?:[- ]?(?:caption|credits?))?\\s?[:：]\\s?`,
  'iu',
);

/** A caption by its credit line; nothing for text that has none. */
export function readCaption(text: string): Caption | undefined {
  if (text.length > LONGEST) return undefined;
  const found = credited(text) ?? (FILE.test(text) && { text: text.replace(FILE, '').trim() });
  if (found) return found.text === '' ? undefined : found;
  return undefined;
}

/** The credit when a block is nothing else: "Photo: Xinhua". It belongs to the picture before it. */
export function readCredit(text: string): string | undefined {
  const found = text.length <= 120 ? credited(text) : undefined;
  return found?.text === '' ? found.credit : undefined;
}

/** What front matter or a label calls a caption: with its credit cut off, if it has one. */
export function captionOf(text: string): Caption {
  return readCaption(text) ?? { text };
}

function credited(text: string): { text: string; credit?: string } | undefined {
  // Only the end can be a credit; what stands before it is not looked at, however long.
  const from = Math.max(0, text.length - 160);
  for (const expression of END) {
    const match = expression.exec(text.slice(from));
    const credit = match?.groups?.['credit']?.replace(/[\s)\]）】|.]+$/u, '').trim();
    if (!match || !credit || credit.split(/\s+/u).length > 10 || !/[\p{L}]/u.test(credit)) continue;
    if (!/^[\p{Lu}\p{Lo}\d@]/u.test(credit)) continue;
    const caption = text
      .slice(0, from + match.index)
      .replace(FILE, '')
      .replace(/[\s|([（【/–—-]+$/u, '')
      .trim();
    return { text: caption.replace(START, ''), credit: credit.replace(/^(?:by|courtesy of)\s+/iu, '') };
  }
  return undefined;
}
