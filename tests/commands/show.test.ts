import { beforeEach, describe, expect, it } from 'vitest';
import type { Deps } from '../../commands/index.js';
import { show } from '../../commands/show.js';
import type { Library } from '../../src/library/contract/index.js';
import type { Block } from '../../src/reply/index.js';
import { depsOf } from '../deps.js';
import { articleOf, openLibrary, replaceText } from '../library/engines.js';
import { asking } from './asking.js';

const pressing = { ...asking, chosen: [], by: 'Mara' } as const;
const FIRST = 'The mayor opened the old library on Monday, and the town came to see it.';
const SECOND = '“We shall not close it again,” she said, and the people in the street applauded.';
const THIRD = 'It had been closed for six years, for want of money and of a roof without holes.';

let deps: Deps;
let library: Library;
let id = '';
beforeEach(async () => {
  ({ library } = await openLibrary());
  deps = depsOf(library);
  const draft = await library.draft(asking.place, articleOf('Library', FIRST, SECOND, THIRD));
  id = (await library.keep(asking.place, draft.id)).id;
});

const replace = (...texts: string[]) =>
  replaceText(library, asking.place, id, articleOf('Library', ...texts));
/** Presses a button made at the article's first revision. */
async function press(spec: string) {
  const reply = await show.press(`show:1:${id}:1:${spec}@0.0`, pressing, deps);
  return { texts: reply.blocks.map(textOf), rest: reply.rest };
}
function textOf(block: Block): string {
  if (block.kind === 'quotation') {
    const { strong, text, paragraph } = block;
    return `¶${paragraph} ${strong ? text.slice(strong.start, strong.end) : text}`;
  }
  return 'text' in block ? block.text : '';
}
const CITATION = '“Library”';
const STALE = 'The article has changed or is gone, so this button no longer works. Please ask again.';

describe('a button of an earlier text', () => {
  it('shows its paragraph when only the header was changed', async () => {
    await library.edit(asking.place, id, { title: 'The library' });
    expect((await press('p2.1.s')).texts).toEqual([`¶2 ${SECOND.slice(1, 28)}`, '“The library”']);
    expect((await press('p2')).texts).toEqual([`¶2 ${SECOND}`, '“The library”']);
  });

  it('finds its paragraph again where it stands now, and says so', async () => {
    await replace('A new beginning.', FIRST, SECOND, THIRD);
    const { texts, rest } = await press('p2.1.s');
    expect(texts).toEqual([
      'The article has a new text. What was ¶2 is now ¶3, word for word.',
      `¶3 ${SECOND.slice(1, 28)}`,
      CITATION,
    ]);
    expect((await show.press(`${rest?.state}@0.0`, pressing, deps)).blocks.map(textOf)).toEqual(texts);
    await replace(FIRST, SECOND, THIRD);
    expect((await press('q2.1.s')).texts).toEqual([`¶2 ${SECOND.slice(1, 28)}`, CITATION]);
  });

  it('says that its paragraph has changed, and shows what stands there now', async () => {
    const now = SECOND.replace(' not', '');
    await replace(FIRST, now, THIRD);
    expect((await press('p2.1.s')).texts).toEqual([
      'The article has a new text, and ¶2 has changed. It now reads:',
      `¶2 ${now}`,
      CITATION,
    ]);
    expect((await press('p1_p2')).texts[1]).toBe(`¶2 ${now}`);
  });

  it('says that its paragraph is gone, or can’t be told from others', async () => {
    await replace(FIRST, THIRD);
    expect((await press('p2')).texts).toEqual([
      'The article has a new text, and ¶2 is no longer in it. Please ask again.',
    ]);
    await replace(SECOND, THIRD, 'Another one.', SECOND);
    expect((await press('p2')).texts).toEqual([
      'The article has a new text. The words of ¶2 now stand in several places, so I can’t tell which is meant.',
      `¶1 ${SECOND}`,
      `¶4 ${SECOND}`,
      CITATION,
    ]);
  });

  it('shows a speaker’s words only as long as the text is the same', async () => {
    await library.edit(asking.place, id, { authors: ['Ann'] });
    const { texts } = await press('s0');
    expect(texts[2]).toMatch(/^¶2 “We shall not close it again,”/);
    await replace(FIRST, SECOND);
    expect((await press('s0')).texts).toEqual([STALE]);
    expect((await press('f0')).texts).toEqual([STALE]);
    expect((await press('p9')).texts).toEqual([STALE]);
  });

  it('shows nothing of an article that is gone', async () => {
    await library.remove(asking.place, id);
    expect((await press('p2')).texts).toEqual([STALE]);
  });
});
