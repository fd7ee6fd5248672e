import type { Answer, Excerpt, Passage } from '../../answer/index.js';
import { voiceOf } from '../i18n/index.js';
import type { Block, Quotation, Reply } from '../reply.js';
import type { Source } from '../source.js';
import { composeAbsent } from './absent.js';
import { sayAbsent } from './absent-note.js';
import { writeFact } from './fact-text.js';
import { composeParagraphs, composeWhole } from './paragraphs.js';
import { headingOf, noteOf, underQuestion } from './parts.js';
import { partOf, placeOf } from './quotes.js';
import { composeQuoting, composeShowing, isWhole, makeFullButtons } from './quoting.js';
import { composeStated } from './statements.js';

/**
 * Words an answer.
 *
 * @param question what was asked, to stand above the answer where others read along.
 * @param statements how many stand on a page, the others behind buttons; without it, all stand there.
 */
export function composeAnswer(source: Source, answer: Answer, question?: string, statements?: number): Reply {
  return underQuestion(composeParts(source, answer, statements), question);
}

function composeParts(source: Source, answer: Answer, statements?: number): Reply {
  switch (answer.kind) {
    case 'found': {
      const { paragraph, span, key } = answer.passage;
      const reply = composeQuoting(source, [{ of: 'paragraph', number: paragraph.number, ...span }]);
      const place = placeOf(source, paragraph.number);
      const blocks = reply.blocks.map((block) =>
        block.kind === 'quotation' ? { ...letStandOut(block), place, ...(key && { key }) } : block,
      );
      if (answer.voice) blocks.unshift(noteOf(voiceOf(source.language).say(`reply.${answer.voice}Voice`)));
      return { ...reply, blocks };
    }
    case 'fact': {
      const heading = headingOf(voiceOf(source.language).say(`fact.${answer.field}`));
      const fact: Block = { kind: 'quotation', text: writeFact(source, answer) };
      return composeShowing(source, [{ of: 'fact', field: answer.field }], [heading, fact]);
    }
    case 'excerpt': {
      if (answer.of === 'gist') {
        const heading = headingOf(voiceOf(source.language).say('reply.gist'));
        return composeQuoting(source, answer.passages.map(partOf), [heading]);
      }
      if (answer.of === 'outline') return composeOutline(source, answer);
      const [first] = answer.passages;
      if (first && !isWhole(first))
        return composeQuoting(source, [partOf(first)], [], makeFullButtons(source, [first]));
      const paragraphs = answer.passages.map(({ paragraph }) => paragraph);
      if (answer.range?.only) return composeWhole(source, paragraphs);
      const row = first && composeParagraphs(source, first.paragraph.number, answer.passages.length);
      return row ?? composeQuoting(source, []);
    }
    case 'unsure': {
      const passages = answer.passages.slice(0, answer.candidates);
      const voice = voiceOf(source.language);
      const lead = [noteOf(voice.say('reply.unsure', { candidates: passages.length }))];
      if (answer.lacking) lead.unshift(noteOf(sayAbsent(voice, answer.lacking)));
      return withKeys(
        composeQuoting(source, passages.map(partOf), lead, makeFullButtons(source, passages)),
        passages,
      );
    }
    case 'stated':
      return composeStated(source, answer, statements);
    case 'absent':
      return composeAbsent(source, answer);
  }
}

/** Headings, one a line, with the numbers of the paragraphs under them. */
function composeOutline(source: Source, { sections = [], passages }: Excerpt): Reply {
  const lines = sections
    .filter(({ from }) => passages.some(({ paragraph }) => paragraph.number === from))
    .map(({ headings, from, to }) => `${headings.join(' – ')} (¶${from === to ? from : `${from}–${to}`})`);
  return composeShowing(source, [], [{ kind: 'quotation', text: lines.join('\n') }]);
}

/** A quotation of which all answers: set all of it in bold, and nothing stands out. */
function letStandOut({ strong, ...quotation }: Quotation): Quotation {
  const isAll = strong?.start === 0 && strong.end === quotation.text.length;
  return { ...quotation, ...(strong && !isAll && { strong }) };
}

/** A reply that quotes a part of each passage, with the words in them that were asked for. */
function withKeys(reply: Reply, passages: readonly Passage[]): Reply {
  const keyOf = (paragraph: number | undefined) => {
    const passage = passages.find((one) => one.paragraph.number === paragraph);
    if (!passage?.key) return {};
    const { span, key } = passage;
    return { key: { start: key.start - span.start, end: key.end - span.start } };
  };
  const blocks = reply.blocks.map((block) =>
    block.kind === 'quotation' ? { ...block, ...keyOf(block.paragraph) } : block,
  );
  return { ...reply, blocks };
}
