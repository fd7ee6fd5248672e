import type { CommandMeant } from '../answer.js';
import { readPlace } from './excerpt.js';

const entries = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words of which a question for a citation has one at least. */
const CITING = entries(
  'cite citing citation citations bibliography bibliographic reference referencing zitiere zitieren zitierweise zitat quellenangabe literaturangabe cito citar citación cita referencia citer citation référence citação referência цитировать процитировать сослаться цитата',
);
const STYLES = entries('apa mla chicago harvard bibtex');
/** Words that it may have besides. */
const BESIDES = entries(
  'how what s is the a an do does can could should would must to i we you one me us it this that article text piece story page for of in as style format entry form full correct proper properly formatted please give get make want need show generate create and with your my is would ' +
    'wie kann man ich wir sollte soll muss diesen dieser artikel text das es den im stil als bitte gib mir eine einen ' +
    'cómo como se puedo debo este artículo texto el la un una lo dame en estilo por favor ' +
    'comment je on dois peux cet ce article texte le donne moi un une du en style ' +
    'devo posso este artigo o um uma no estilo isto ' +
    'как мне эту статью на статью текст дай ссылку по',
);
/** The same in scripts without spaces. */
const CITING_UNSPACED =
  /^(?:请|請)?(?:如何|怎么|怎麼|怎样|怎樣)?引用(?:这|這|本)?(?:篇)?(?:文章|文)?$|^(?:この)?記事(?:の|を)引用(?:方法|するには|の仕方)?$/u;

const READING =
  /^(?:(?:can|could|may) (?:you|i) )?(?:please )?(?:read|show|open|display|see|print|give)(?: me| us)? (?:the|this|it)(?: (?:whole|full|entire))?(?: (?:article|text|story|piece))?(?: to (?:me|us)| aloud)?(?: please)?$|^(?:the )?(?:full|whole|entire) (?:article|text)$|^(?:zeige? mir|lies mir|lies|öffne) (?:den|diesen) (?:ganzen )?(?:artikel|text)(?: vor)?$|^(?:muéstrame|léeme|abre) (?:el|este) (?:artículo|texto)$|^(?:montre[- ]moi|lis[- ]moi|ouvre) (?:l['’]|cet )article$|^(?:mostra|mostre|mostre-me|abre|abra) (?:o|este) (?:artigo|texto)$|^(?:покажи|прочитай|открой) (?:мне )?(?:эту )?(?:статью|текст)$|^(?:显示|顯示|看|读|讀)(?:一下)?(?:这篇|這篇)?(?:文章|全文)$|^(?:この)?記事(?:を|が)(?:見せて|読みたい|開いて)$/iu;

/** Longer questions ask for more than this. */
const MOST_CHARACTERS = 120;

/** Reads "how do I cite this?", "MLA citation of paragraph 5", "read me the article"; nothing for anything else. */
export function readCommandMeant(question: string, last: number): CommandMeant | undefined {
  if (question.length > MOST_CHARACTERS) return undefined;
  const text = question
    .trim()
    .replace(/^¿/u, '')
    .replace(/[\s?!.？！。]+$/u, '');
  if (READING.test(text)) return { command: 'read' };
  if (CITING_UNSPACED.test(text)) return { command: 'cite' };
  const place = readPlace(text, last);
  const words = (place?.rest ?? text).toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const style = words.find((word) => STYLES.has(word));
  const isCiting = words.some((word) => CITING.has(word)) || (style !== undefined && words.length === 1);
  if (!isCiting || !words.every((word) => CITING.has(word) || STYLES.has(word) || BESIDES.has(word)))
    return undefined;
  return {
    command: 'cite',
    ...(style !== undefined && { style }),
    ...(place && { paragraph: place.range.from }),
  };
}
