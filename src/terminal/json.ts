import {
  type Absent,
  type Answer,
  type Passage,
  passagesOf,
  type Span,
  type Statement,
  wordsAt,
} from '../answer/index.js';

/** An answer for another program to read, as `ask --json` writes it, one a line. */
interface AnswerRecord {
  readonly question: string;
  readonly status: 'answered' | 'unsure' | 'not-found';
  readonly kind: 'passage' | 'said' | 'fact' | 'gist' | 'paragraphs' | 'outline' | 'absent';
  /** With `absent`: why, e.g. `silent-on` for somebody who is not quoted on what was asked. */
  readonly reason?: Absent['reason']['because'];
  /** The quotation (two sentences at most), every statement on a line of its own, or the fact; else empty. */
  readonly answer: string;
  /** Best first, at most 10; for statements the paragraphs they stand in, each once. */
  readonly passages: readonly {
    readonly paragraph: number;
    readonly text: string;
    readonly sentence: string;
    /** Where `sentence` stands in `text`, and in it the words that were asked for, if they are told: UTF-16 code units. */
    readonly span: Span;
    readonly key?: Span;
    /** 0 to 1. */
    readonly score: number;
  }[];
  readonly statements: readonly {
    readonly speaker: string;
    readonly text: string;
    readonly paragraph: number;
  }[];
}

const PASSAGES = 10;

export function recordAnswer(question: string, answer: Answer): AnswerRecord {
  // The order of the fields is that in which they are written.
  const record = ({
    status,
    kind,
    answer: words,
    passages = [],
    statements = [],
    ...more
  }: Pick<AnswerRecord, 'status' | 'kind' | 'answer'> & Partial<AnswerRecord>): AnswerRecord => ({
    question,
    status,
    kind,
    answer: words,
    passages,
    statements,
    ...more,
  });
  switch (answer.kind) {
    case 'found':
    case 'unsure': {
      const passages = passagesOf(answer).slice(0, PASSAGES).map(recordPassage);
      const status = answer.kind === 'found' ? 'answered' : 'unsure';
      return record({ status, kind: 'passage', answer: passages[0]?.sentence ?? '', passages });
    }
    case 'excerpt': {
      const passages = answer.passages.map(recordPassage);
      const headings = answer.sections?.map((one) => one.headings.join(' – '));
      const sentences = (headings ?? passages.map((one) => one.sentence)).join('\n');
      return record({ status: 'answered', kind: answer.of, answer: sentences, passages });
    }
    case 'fact':
      return record({ status: 'answered', kind: 'fact', answer: answer.text });
    case 'stated': {
      const statements = answer.statements.map((statement) => ({
        speaker: statement.speakers.join(' and '),
        text: wordsAt(statement),
        paragraph: statement.paragraph.number,
      }));
      const passages = findFirstOfEach(answer.statements)
        .slice(0, PASSAGES)
        .map((statement) => recordPassage({ ...statement, score: answer.score }));
      const words = statements.map(({ text }) => text).join('\n');
      return record({ status: 'answered', kind: 'said', answer: words, passages, statements });
    }
    case 'absent': {
      const passages = answer.near.slice(0, PASSAGES).map(recordPassage);
      const { because } = answer.reason;
      return record({ status: 'not-found', kind: 'absent', answer: '', passages, reason: because });
    }
  }
}

function recordPassage(passage: Pick<Passage, 'paragraph' | 'span' | 'score' | 'key'>) {
  return {
    paragraph: passage.paragraph.number,
    text: passage.paragraph.text,
    sentence: wordsAt(passage),
    span: passage.span,
    ...(passage.key && { key: passage.key }),
    score: Math.round(passage.score * 1000) / 1000,
  };
}

/** The first statement of each paragraph. */
function findFirstOfEach(statements: readonly Statement[]): Statement[] {
  const seen = new Set<number>();
  return statements.filter(({ paragraph: { number } }) => !seen.has(number) && seen.add(number));
}
