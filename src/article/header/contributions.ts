import type { Caption } from '../article.js';
import { asCaption } from './captions.js';
import { asCredits } from './credits.js';
import type { Credits } from './fields.js';
import { isPerson } from './person-names.js';

/** What a line tells of those who worked on a text: its authors, whose pictures it has, and who else helped. */
export interface Contributions {
  readonly credits: Credits;
  readonly captions: readonly Caption[];
  readonly notes: readonly string[];
}

/** What others than the author do with a text, before "by": "Medically reviewed", "Translated from the German". */
const DONE =
  "(?:(?:\\p{L}+ly )?(?:(?:fact-?|copy-?)?(?:reviewed|checked|edited)|translated(?: from (?:the )?\\p{L}+)?|updated|produced|compiled|curated|adapted|narrated|read|designed|filmed|recorded|transcribed|directed|introduced|annotated|selected|proofread|hosted|moderated|illustrated|photographed)|(?:additional |further )?reporting|reviewer|editing|editor|translation|translator|producer|production|design(?:er)?|artwork|animation|research|fact-?check(?:er|ing)?|video|audio|music|graphics?|maps?|charts?|drawings|übersetzung|aus dem \\p{L}+(?: übersetzt)?|übersetzt|bearbeitet|aufgezeichnet|protokoll|redigiert|traducción|traducido|traduction|traduit (?:du|de l[’']) ?\\p{L}+|traduzione|traduzido)";
/** Whose the pictures are. */
const PICTURED =
  '(?:(?:(?:top|cover|header|lead|banner|featured?|title|main|all|portrait) )?(?:photo(?:s|graph|graphs|graphy)?|pictures?|images?|illustrations?|art|fotos?|bilder|bild))';
const WORDS = '(?:words|text|texte|texto|story|written|reported|interview)';
const MARK = '(?:\\s+(?:by|von|por|par|de|di)\\s+|\\s*[:：]\\s*)';
const BEGUN = `(?:(?:${DONE}|${PICTURED}|${WORDS})${MARK}|as told to\\s)`;

const HELPED = new RegExp(`^(?:${DONE}${MARK}|as told to\\s)(?<names>\\S.+)$`, 'iu');
const TOOK = new RegExp(`^${PICTURED}${MARK}(?<names>\\S.+)$`, 'iu');
/** Where another part of a line begins: "Words by Ann Lee, photographs by Tom Bell". */
const PARTED = new RegExp(`(?:\\s*[|/;•·—–,.]|\\s+(?:and|und|et|y))\\s+(?=${BEGUN})`, 'iu');
/** Without a mark, only behind a whole name: "By Ann Lee Photographs by Tom Bell". */
const RUN_ON = new RegExp(`\\s+(?=${BEGUN})`, 'giu');
const BEHIND_NAME = /\p{Lu}\p{Ll}\S*\s\p{Lu}\p{Ll}\S*$/u;
/** "By our local government reporter", "Special to The Valley Post": a byline that names nobody. */
const NAMELESS =
  /^(?:[Bb]y (?:an? |our |the )?(?:[\p{L}’'-]+ ){0,4}(?:[Rr]eporters?|[Cc]orrespondents?|[Ss]taff(?: (?:[Rr]eporter|[Ww]riter)s?)?|[Nn]ewsroom|[Aa]gencies)(?: in \p{Lu}[\p{L} -]{1,30})?|[Ff]rom our (?:\p{L}+ ){0,3}(?:[Rr]eporters?|[Cc]orrespondents?)(?: in \p{Lu}[\p{L} -]{1,30})?|S(?:pecial|PECIAL) (?:to|TO) (?:[Tt]he |THE )?\p{Lu}[\p{L}&’' -]{1,40}|[Vv]on unser(?:em|er|en) \p{L}+(?: in \p{Lu}\p{L}+)?)$/u;

/** In characters: a byline with all that helped. */
const LONGEST = 160;
const DEGREES = /,?\s(?:M\.?D\.?|Ph\.?\s?D\.?|R\.?N\.?|R\.?D\.?N?\.?|M\.?P\.?H\.?|DDS|PharmD|FACP)(?=$|,)/gu;

/**
 * Reads a line that is made of who did what: "Words by Ann Lee, photographs by Tom Bell", "Reviewed by Jo Hill".
 *
 * @returns undefined unless the whole line is understood, and more than a byline: those are read elsewhere.
 */
export function asContributions(line: string): Contributions | undefined {
  if (line.length > LONGEST) return undefined;
  if (NAMELESS.test(line)) return { credits: {}, captions: [], notes: [line] };
  let credits: Credits = {};
  const captions: Caption[] = [];
  const notes: string[] = [];
  const parts = line
    .replace(/\.$/, '')
    .replace(/\s*\n\s*/g, ' | ')
    .split(PARTED)
    .flatMap(apartRunOn);
  for (const part of parts) {
    const names = HELPED.exec(part)?.groups?.names;
    const took = TOOK.exec(part)?.groups?.names;
    if (names !== undefined && areNames(names)) notes.push(part);
    else if (took !== undefined && areNames(took))
      captions.push(asCaption(part) ?? { text: part, credit: took });
    else {
      const read = asCredits(part);
      if (!read) return undefined;
      credits = { ...read, ...credits };
    }
  }
  return captions.length + notes.length === 0 ? undefined : { credits, captions, notes };
}

function apartRunOn(part: string): string[] {
  const at = [...part.matchAll(RUN_ON)].find(({ index }) => BEHIND_NAME.test(part.slice(0, index)))?.index;
  return at === undefined ? [part] : [part.slice(0, at), ...apartRunOn(part.slice(at).trim())];
}

/** Whether words are names, with what somebody is or where a picture was found behind them. */
function areNames(words: string): boolean {
  const bare = words
    .replace(DEGREES, '')
    .replace(/\s+(?:for|on|via|of)\s+(?:the\s)?\p{Lu}[\p{L} ]{1,30}$/iu, '');
  return bare
    .split(/\s*(?:,|;|&)\s*|\s(?:and|und|et|y|e)\s/u)
    .filter((name) => name !== '')
    .every(isPerson);
}
