import { describe, expect, test } from 'vitest';
import { answer } from '../../src/answer/index.js';
import { createImporter, ImportRefused } from '../../src/imports/index.js';
import { readDocument } from '../../src/imports/read-document.js';
import { indexArticle } from '../../src/index.js';

const send = (content: string, options = {}) =>
  createImporter(options)
    .importDocument({ from: 'content', content })
    .catch((error: unknown) => {
      if (error instanceof ImportRefused) return error;
      throw error;
    });

/** Prose whose words go on being new, as those of a book do. */
const prose = (paragraphs: number) =>
  Array.from(
    { length: paragraphs },
    (_, i) =>
      `Warden Ada${i % 90} Brook said the mill of Veld${i} would open in spring, and the town${i} agreed that it must.`,
  ).join('\n\n');

describe('what comes in is made ready to be asked within the limits of the thread that reads it', () => {
  // A busy machine must not make it one that takes too long.
  const limits = { heap: 40_000_000, milliseconds: 100_000 };

  test('a short article is, in little memory', async () => {
    expect(await send(`A title\n\n${prose(10)}`, { limits })).toMatchObject({
      title: 'A title',
    });
  });

  test('what can be read in so little, but not asked, is refused with a sentence', async () => {
    expect(await send(`A title\n\n${prose(6000)}`, { limits })).toMatchObject({
      kind: 'too-big',
      message: expect.stringContaining('too much memory'),
    });
  });
});

describe('a hostile document is refused with a sentence, or can be asked', () => {
  const documents: Readonly<Record<string, string>> = {
    'a cue and nothing else': 'said '.repeat(8000),
    'a name and a cue': 'Ada said '.repeat(8000),
    'Chinese without a full stop': '他说会议在周一举行'.repeat(18_000),
    'Chinese quotations never closed': '他说：“'.repeat(8000),
    'sentences of a letter': 'A. '.repeat(27_000),
    'paragraphs of a word': 'word\n\n'.repeat(8_000),
    'quotation marks': '“'.repeat(19_000),
    'quotations of a letter': '“A,” said B. '.repeat(1500),
    'labels of turns': 'AB: yes\n\n'.repeat(4000),
    'a word without an end': 'a'.repeat(100_000),
    'marks above one letter': `a${'\u0301'.repeat(19_000)}`,
    initials: 'A.B.C.D. '.repeat(2000),
    'Spanish questions': '¿¡Dijo que '.repeat(1800),
    pronouns: 'She said he said that she told him. '.repeat(500),
  };
  test.each(Object.entries(documents))('%s', async (_, text) => {
    // Not in a thread: that would be ended when it takes too long, and its document refused.
    const read = await send(`A title\n\n${text}`, { read: readDocument });
    if (read instanceof ImportRefused) {
      expect(read.kind).not.toBe('failed');
      expect(read.message).toMatch(/[.!?]$/);
    } else expect(answer(indexArticle(read), 'Who said what?').kind).toBeDefined();
  });
});
