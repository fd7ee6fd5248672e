import { describe, expect, it } from 'vitest';
import { answer } from '../../../src/answer/index.js';
import { indexArticle } from '../../../src/index.js';
import {
  composeAnswer,
  composeArticle,
  composeShown,
  type Quotation,
  readShowState,
  type Source,
} from '../../../src/reply/index.js';
import { shipped } from '../../answer/shipped.js';

const source: Source = { id: 'china', revision: 1, index: indexArticle(shipped) };
const quoted = (blocks: readonly { readonly kind: string }[]) =>
  blocks.filter((block): block is Quotation => block.kind === 'quotation').map(({ text }) => text);

describe('the article in its own words', () => {
  const { blocks } = composeAnswer(source, answer(source.index, 'tldr'));

  it('is under a heading, each sentence with its paragraph', () => {
    expect(blocks[0]).toEqual({ kind: 'heading', text: 'In its own words' });
    const all = blocks.filter((block) => block.kind === 'quotation');
    expect(all.length).toBeGreaterThanOrEqual(3);
    for (const { paragraph, text } of all)
      expect(shipped.paragraphs[(paragraph ?? 0) - 1]?.text).toContain(text);
  });

  it('is what a button on the article shows', () => {
    const [button] = composeArticle(source).actions;
    expect(button).toMatchObject({ kind: 'button', label: 'In its own words' });
    const shown = readShowState(button?.kind === 'button' ? button.state : '');
    expect(shown && quoted(composeShown(source, shown).blocks)).toEqual(quoted(blocks));
  });
});

describe('what asks nothing', () => {
  it('gets a short reply and no passage', () => {
    for (const text of ['hello', 'thanks', 'lol']) {
      const { blocks, actions } = composeAnswer(source, answer(source.index, text));
      expect(blocks.map(({ kind }) => kind)).toEqual(['note']);
      expect(actions).toEqual([]);
    }
  });
});
