import { type Absent, type Found, wordsAt } from '../answer.js';
import type { ArticleIndex } from '../article-index.js';
import { sentencesOf } from '../passages/index.js';
import { headOf, isOthersWords } from './spoken.js';

/** How an article tells that somebody didn't speak to it, after their name. */
const SILENT = new RegExp(
  [
    // English
    "(?:did|do|does|had|has|have)(?:n['’]t| not)(?: immediately| yet| directly)? (?:repl(?:y|ied)|respond(?:ed)?|answer(?:ed)?|comment(?:ed)?|returned?|address(?:ed)?)",
    '(?:declined?|declines|refused?|refuses) (?:\\w+ ){0,2}(?:to (?:be (?:interviewed|quoted)|comment|answer|discuss|speak|talk|respond|say)|comment|an? interview|interviews)',
    "(?:would|will|could)(?:n['’]t| not) (?:comment|discuss|answer|be (?:interviewed|quoted|reached))",
    '(?:was|were|is|are) (?:not (?:immediately )?(?:available|reachable)|unavailable) (?:for|to) (?:an )?(?:comment|interview)',
    '(?:was|were|went) (?:not returned|not answered|unanswered|unreturned)',
    // German
    '(?:wollte[nst]?|will|wollen|mochte[n]?)(?: \\p{L}+){0,4} nicht (?:äußern|kommentieren|sprechen)',
    'lehnt(?:en?)?(?: \\p{L}+){0,3} (?:Stellungnahme|Interview|Gespräch|Kommentar|Auskunft)(?: \\p{L}+){0,2} ab',
    '(?:reagierte[n]?|antwortete[n]?|äußerte[n]?)(?: \\p{L}+){0,5} nicht',
    '(?:ließ|ließen)(?: \\p{L}+){0,6} unbeantwortet',
    // French
    "(?:n['’](?:a|ont|avait|avaient) pas (?:\\w+ ){0,2}(?:répondu|réagi|souhaité|voulu|commenté))|(?:a|ont|avait) (?:refusé|décliné) (?:de (?:répondre|commenter|s['’]exprimer)|(?:tout |un )?(?:commentaire|entretien))",
    // Spanish and Portuguese
    '(?:no|não) (?:ha |han |se )?(?:respondi(?:ó|eron|do)|contest(?:ó|aron|ado)|quis(?:o|ieron|eram)?|respondeu|responderam|coment(?:ó|aron|ou|aram))',
    '(?:declin(?:ó|aron|ou|aram)|se neg(?:ó|aron) a|rehus(?:ó|aron)|recus(?:ou|aram)(?:-se)?(?: a)?) (?:coment|respond|contest|hacer|declara|dar entrevista|hablar|falar)',
    // Italian
    'non (?:ha|hanno) (?:risposto|commentato|voluto (?:commentare|rispondere|rilasciare)|rilasciato)',
    // Russian
    'отказал(?:ся|ась|ись|ось)(?: \\p{L}+){0,2} (?:от комментари|комментировать|отвечать)|не (?:ответил|прокомментировал|отреагировал)',
    // Chinese
    '(?:拒绝|拒絕|未予|不予|未)(?:置评|置評|回应|回應|评论|評論)|没有回应|沒有回應',
  ].join('|'),
  'iu',
);

/** In characters, a guess: more doesn't stand between a name and what its bearer didn't do, nor a word of saying. */
const MOST_BETWEEN = 90;
const SAYING = /\b(?:said|says|told|asked|whether|that|because|if|when)\b|[.!?;:]/i;

/** As sure as the rule is: it asks for the name and the refusal in one sentence. */
const SCORE = 0.8;

/**
 * Where an article tells that somebody gave no answer: "The owner, Nordlink, did not reply to questions."
 *
 * @param reason why their words are not found; nothing is told of those who are quoted.
 */
export function findSilence(index: ArticleIndex, reason: Absent['reason']): Found | undefined {
  if (reason.because !== 'unknown-speaker') return undefined;
  const { name } = reason;
  const head = headOf(name).replace(/['’]s?$/u, '');
  const folded = index.passages.words(head).at(-1)?.folded;
  if (folded === undefined) return undefined;
  for (const paragraph of index.article.paragraphs) {
    for (const { span } of sentencesOf(index.passages, paragraph)) {
      const sentence = wordsAt({ paragraph, span });
      const silent = SILENT.exec(sentence);
      if (!silent) continue;
      const found = wordBefore(sentence.slice(0, silent.index), (word) =>
        index.passages.words(word).some((one) => one.folded === folded),
      );
      if (found === undefined) continue;
      const evidence = [{ asked: name, found, how: 'same' } as const];
      const passage = { paragraph, span, score: SCORE, evidence };
      if (!isOthersWords(index.attribution(), passage)) return { kind: 'found', passage, others: [] };
    }
  }
  return undefined;
}

/** The last word of a text that is somebody's name, where nothing parts it from what follows. */
function wordBefore(text: string, isName: (word: string) => boolean): string | undefined {
  const all = [...text.matchAll(/[\p{L}\p{M}\p{N}’'-]+/gu)];
  const match = all.findLast(([word]) => isName(word));
  if (!match) return undefined;
  const between = text.slice(match.index + match[0].length);
  return between.length <= MOST_BETWEEN && !SAYING.test(between) ? match[0] : undefined;
}
