import { asCredits, isPerson, wellCased } from '../header/index.js';
import { beforeDate, PICTURED, withoutAnnouncement, withoutDateBefore } from './byline.js';

export interface People {
  readonly authors?: readonly string[];
  readonly source?: string;
}

export type IsOutlet = (name: string) => boolean;

/** Before a name that is no person's and stays as it is. */
export const AS_IS = '\u0001';

/**
 * The names in lines that are known to say who wrote an article: "By", dates, roles and titles go, agencies are told
 * from people. A line that is only half understood names nobody.
 *
 * @param isPen whether a single word may be a name.
 */
export function namesIn(
  lines: readonly string[],
  isOutlet: IsOutlet,
  isPen: (name: string) => boolean = () => false,
): People {
  const authors: string[] = [];
  let source: string | undefined;
  for (const line of lines.slice(0, 30)) {
    if (line.startsWith(AS_IS)) authors.push(line.slice(1));
    if (line.length > 200 || line.startsWith(AS_IS) || PICTURED.test(line)) continue;
    const bare = bareNames(line);
    const [first = bare] = bare.split(/\s*(?:[|;·•–—]|\s-\s)\s*/u);
    const read = asCredits(`By ${bare}`) ?? asCredits(`By ${first}`);
    const names = isPerson(bare) ? [bare] : (read?.authors ?? [first]);
    const people = names
      .map((name) => wellCased(withoutTitle(name)))
      .filter((name) => (isPerson(name) || isPen(name)) && !isOutlet(name));
    // Keywords are single words; what is half understood is not said.
    if (people.length === names.length || people.length > 1) authors.push(...people);
    source ??= (asCredits(line) ?? read)?.source;
  }
  return { authors, ...(source !== undefined && { source }) };
}

/** What a line says behind its names: when it was changed, who else helped, for whom somebody writes. */
const BEHIND_NAMES =
  /[\s.,;|·–—-]+(?:(?:(?:last|first|zuletzt) )?(?:updated|published|posted|modified|aktualisiert|veröffentlicht|erschienen|publié|publicado|actualizado|mis à jour|pubblicato|aggiornato|opublikowano)(?!\p{L})|(?:translated|edited|produced|photo\p{L}*|illustrat\p{L}*|video|graphics?|traduc\p{L}*|traduit|übersetz\p{L}*|fotos?|bilder|grafik)\s*(?:by|von|par|por|:)|(?:oprac(?:owa\p{L}+)?|opr\.|bearb\.)(?!\p{L})|as told to|follow(?!\p{L})|email(?!\p{L})|\d+\s?(?:min|hours?|hrs?|days?|weeks?|months?)(?!\p{L})|(?:vor|hace|il y a) \d|(?:special to|for|of|at) (?:the )?(?=\p{Lu}))/iu;
/** Whom somebody works for, without a mark: "Jane Smith BBC News, Washington", "Par Jane Smith avec AFP". */
const FOR_AGENCY =
  /\s+(?:(?:avec|mit|con|com|with|med|met|z)\s+)?(?:the\s+)?(?:associated press|reuters|agence france-presse|afp|bloomberg|dpa|epd|kna|ansa|efe|pap|upi|bbc|cnn|npr|cbs|nbc|pbs|cnbc|cbc|usa today)(?!\p{L}).*$/iu;
/** "and" between two whole names, in languages in which it is no part of a name: "Jane Smith et Tom Bell". */
const AND =
  /(?<=\p{Lu}\S*\s\p{Lu}\S*)\s(?:et|e|ed|y|og|och|en|i|ja|ve|oraz|și)\s(?=\p{Lu}\S*\s(?:\p{Ll}{1,3}\s)?\p{Lu})/gu;
/** What a link to somebody's other articles says before the name. */
const ALL_OF =
  /^(?:alle|all|mehr|more|weitere|view|see|posts|articles|artikel|beiträge|todos|tous|voir)(?: \p{L}+){0,2} (?:von|by|de|par|di)\s+/iu;
const JOB =
  '(?:writer|reporter|correspondent|editor|columnist|contributor|photographer|journalist|producer|analyst|critic|blogger|redakteur(?:in)?|korrespondent(?:in)?|reporterin|chefredakteur(?:in)?|volontär(?:in)?|journalistin|periodista|redactora?|corresponsal|journaliste|giornalista|correspondante?|envoyée?s? spécia(?:le|ux)?|enviad[oa]s? especial(?:es)?|corresponsal|inviat[oa])s?';
const MANNER =
  '(?:senior|staff|chief|deputy|associate|assistant|executive|managing|contributing|special|political|politics|business|health|science|technology|tech|sports?|education|environment|economics|finance|foreign|diplomatic|legal|crime|court|city|local|national|world|arts|culture|music|film|food|travel|opinion|features?|investigative|data|freelance|guest|news|media|religion|consumer|property|royal|security|medical|climate|white house)';
const JOB_BEHIND = new RegExp(
  `^(?<names>.+?)(?<mark>\\s*[,|–—]\\s*|\\s+)(?<manner>(?:${MANNER}\\s+)*)${JOB}(?!\\p{L}).*$`,
  'iu',
);
/** More words before a job without a mark may be what the job is about: "Jane Smith Wine Critic". */
const SURE_NAME = /^\S+(?: \p{Lu}\.?)? \S+$/u;
const BETWEEN = /\s*,\s*|\s(?:and|und|et|y|e)\s/u;

function bareNames(line: string): string {
  const flat = line
    .replace(/\s*\([^()]*\)\s*/g, ' ')
    .replace(/\s+@\w+/gu, '')
    .replace(ALL_OF, '')
    .replace(/\s(?:\+|And|AND)\s/g, ' and ')
    .replace(AND, ' and ')
    .replace(/\sin \p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}.-]+)?(?=,| and |$)/gu, '')
    .replace(/(?<=\p{Ll})(?=(?:Updated|Published|Posted)(?!\p{L}))/gu, ' ')
    .trim();
  const names = beforeDate(withoutAnnouncement(withoutDateBefore(flat))).replace(
    new RegExp(`(?<=\\S)${BEHIND_NAMES.source}.*$`, 'iu'),
    '',
  );
  const people = /\p{Lu}\S*\s\p{Lu}/u.test(names.replace(FOR_AGENCY, ''))
    ? names.replace(FOR_AGENCY, '')
    : names;
  const job = JOB_BEHIND.exec(people)?.groups;
  const alone =
    job === undefined || job.names === undefined
      ? people
      : /\S/.test(job.mark ?? '') ||
          job.manner !== '' ||
          job.names.split(BETWEEN).every((name) => SURE_NAME.test(name))
        ? job.names
        : '';
  return withoutTitle(
    alone
      .replace(/\s*(?:报道|報道|摄影报道|采写|撰文)$/u, '')
      .replace(/[\s—–|·•,:-]+$/u, '')
      .replace(/(?<=\p{Ll}{3})\.$/u, '')
      .trim(),
  );
}

/** "Dr. Jane Smith" as she is cited. */
const withoutTitle = (name: string) =>
  name.replace(
    /^(?:(?:dr|prof|professor|mag|dipl\.-\p{L}+)\.?(?:\s(?:med|phil|rer|nat|jur|h|c)\.)*\s+)+(?=\p{L}\S*\s)/iu,
    '',
  );
