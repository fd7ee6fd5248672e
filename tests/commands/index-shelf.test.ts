import { describe, expect, it } from 'vitest';
import { indexShelf } from '../../commands/index.js';
import { articleOf } from '../reply/articles.js';

const kept = (id: string, revision = 1) => ({ id, revision, article: articleOf(['x'.repeat(10)]) });

describe('the shelf of indexes', () => {
  it('makes the index of an article once for each revision', () => {
    const indexOf = indexShelf();
    const first = kept('a');
    expect(indexOf(first)).toBe(indexOf({ ...first }));
    expect(indexOf(kept('a', 2))).not.toBe(indexOf(first));
  });

  it('lets go of those not used for longest when there is no room', () => {
    const indexOf = indexShelf(50_000);
    const a = indexOf(kept('a'));
    const b = indexOf(kept('b'));
    expect(indexOf(kept('a'))).toBe(a);
    indexOf(kept('c'));
    expect(indexOf(kept('a'))).toBe(a);
    expect(indexOf(kept('b'))).not.toBe(b);
  });

  it('keeps the latest, whatever its size', () => {
    const indexOf = indexShelf(1);
    expect(indexOf(kept('a'))).toBe(indexOf(kept('a')));
  });
});
