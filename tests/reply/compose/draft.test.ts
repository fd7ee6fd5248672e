import { expect, it } from 'vitest';
import { composeDraft } from '../../../src/reply/index.js';
import { articleOf } from '../articles.js';

const SIGN_IN = 'Sign in to your account to continue reading.';
const notes = (text: string, url?: string) =>
  composeDraft({ id: 'draft1', article: articleOf([text], url === undefined ? {} : { url }) }, {})
    .blocks.flatMap((block) => (block.kind === 'note' ? [block.text] : []))
    .filter((note) => note.startsWith('This page has little text.'));

it('points at a page with so little text that it may ask for a login', () => {
  expect(notes(SIGN_IN, 'https://example.org/login')).toHaveLength(1);
  expect(notes(`${SIGN_IN} `.repeat(12), 'https://example.org/login')).toEqual([]);
  // What somebody pasted is as long as they wanted it.
  expect(notes(SIGN_IN)).toEqual([]);
});
