import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorsOf, type FoundAgain, findAgain } from '../../src/article/anchor.js';

const article = (...texts: string[]) => ({ paragraphs: texts.map((text, at) => ({ number: at + 1, text })) });
/** What becomes of a paragraph of the first text in the second. */
const become = (before: string[], number: number, now: string[]): FoundAgain =>
  findAgain(anchorsOf(article(...before))[number - 1]!, anchorsOf(article(...now)));

const long = (word: string) => `${word} `.repeat(40).trim();

describe('a paragraph of an earlier text', () => {
  it('is where it was', () => {
    expect(become(['A.', 'B.', 'C.'], 2, ['A.', 'B.', 'C.'])).toEqual({ kind: 'same', number: 2 });
    expect(become(['A.', 'B.', 'C.'], 2, ['A, changed.', 'B.', 'C.'])).toEqual({ kind: 'same', number: 2 });
  });

  it('has moved behind a new one', () => {
    expect(become(['A.', 'B.', 'C.'], 2, ['New.', 'A.', 'B.', 'C.'])).toEqual({ kind: 'moved', number: 3 });
    expect(become(['A.', 'B.'], 1, ['New.', 'A.', 'B.'])).toEqual({ kind: 'moved', number: 2 });
  });

  it('has changed in its place', () => {
    expect(become(['A.', 'B.', 'C.'], 2, ['A.', 'Not B.', 'C.'])).toEqual({ kind: 'changed', number: 2 });
    expect(become(['A.', 'B.', 'C.'], 2, ['New.', 'A.', 'Not B.', 'C.'])).toEqual({
      kind: 'changed',
      number: 3,
    });
    expect(become(['A.'], 1, ['B.'])).toEqual({ kind: 'changed', number: 1 });
  });

  it('is gone', () => {
    expect(become(['A.', 'B.', 'C.'], 2, ['A.', 'C.'])).toEqual({ kind: 'gone' });
    expect(become(['A.', 'B.', 'C.'], 3, ['A.', 'B.'])).toEqual({ kind: 'gone' });
    // Its last word is another one; nothing is ever near enough.
    expect(become([long('a'), long('b')], 2, [`${long('a')}!`, `${long('b')}!`])).toEqual({ kind: 'gone' });
  });

  it('is known by its length when it stands among others, but not when it is short', () => {
    expect(become(['A.', long('b'), 'C.'], 2, ['C.', 'D.', long('b')])).toEqual({ kind: 'moved', number: 3 });
    expect(become(['A.', 'He left.', 'C.'], 2, ['X.', 'He left.', 'Y.'])).toEqual({
      kind: 'ambiguous',
      numbers: [2],
    });
  });

  it('is not taken for another one that reads alike', () => {
    const twins = ['A.', long('x'), 'B.', long('x'), 'C.'];
    expect(become(twins, 2, ['B.', long('x'), 'C.'])).toEqual({ kind: 'ambiguous', numbers: [2] });
    expect(become(twins, 4, ['B.', long('x'), 'C.'])).toEqual({ kind: 'moved', number: 2 });
    expect(become(twins, 2, ['B.', long('x'), 'C.', 'A.', long('x'), 'B.'])).toEqual({
      kind: 'moved',
      number: 5,
    });
    expect(become(['A.', 'Yes.', 'B.'], 2, ['Yes.', 'C.', 'Yes.'])).toEqual({
      kind: 'ambiguous',
      numbers: [1, 3],
    });
  });

  it('that had a twin between the same neighbours is told from it by its number only', () => {
    const twins = ['A.', long('x'), 'B.', 'A.', long('x'), 'B.'];
    expect(become(twins, 5, twins)).toEqual({ kind: 'same', number: 5 });
    expect(become(twins, 5, ['New.', ...twins])).toEqual({ kind: 'ambiguous', numbers: [3, 6] });
    expect(become(twins, 5, ['A.', long('x'), 'B.'])).toEqual({ kind: 'ambiguous', numbers: [2] });
    expect(become(twins, 2, ['A.', long('x'), 'B.'])).toEqual({ kind: 'ambiguous', numbers: [2] });
  });

  const edits = fc.array(
    fc.record({
      edit: fc.constantFrom('change', 'delete', 'insert', 'swap', 'copy'),
      at: fc.nat(),
      to: fc.nat(),
    }),
    { maxLength: 5 },
  );

  it('is found again through edits, or not at all: never a lookalike', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), fc.boolean(), edits, (size, isLong, all) => {
        const text = (id: number) => (isLong ? long(`word${id}`) : `Word ${id}.`);
        // Which paragraph of the first text stands where; the new ones have numbers from 100 on.
        const first = Array.from({ length: size }, (_, id) => ({ id, text: text(id) }));
        const now = [...first];
        let fresh = 100;
        for (const { edit, at, to } of all) {
          const here = at % Math.max(now.length, 1);
          const one = now[here];
          if (edit === 'insert') now.splice(here, 0, { id: fresh, text: text(fresh++) });
          else if (one && edit === 'delete') now.splice(here, 1);
          else if (one && edit === 'change') now[here] = { id: fresh++, text: `${one.text} Not.` };
          else if (one && edit === 'copy')
            now.splice(to % (now.length + 1), 0, { id: fresh++, text: one.text });
          else if (one && edit === 'swap') {
            const there = to % now.length;
            now[here] = now[there]!;
            now[there] = one;
          }
        }
        const anchors = anchorsOf(article(...first.map((one) => one.text)));
        const later = article(...now.map((one) => one.text));
        const copied = all.some(({ edit }) => edit === 'copy');
        for (const [id, anchor] of anchors.entries()) {
          const found = findAgain(anchor, anchorsOf(later));
          const place = now.findIndex((one) => one.id === id) + 1;
          if (found.kind === 'same' || found.kind === 'moved') {
            expect(later.paragraphs[found.number - 1]?.text).toBe(text(id));
            expect(found.kind === 'same').toBe(found.number === anchor.number);
            if (!copied) expect(found.number).toBe(place);
          }
          if (found.kind === 'changed') expect(later.paragraphs[found.number - 1]?.text).not.toBe(text(id));
          // Without copies a long paragraph that is still there is found.
          if (isLong && !copied && place > 0) expect(found.kind).toMatch(/^(?:same|moved)$/);
          if (place === 0 && !copied) expect(found.kind).toMatch(/^(?:changed|gone)$/);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('with copies of it about is found only between its own neighbours', () => {
    const texts = fc.array(fc.constantFrom('A.', 'B.', long('c'), long('d')), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(texts, texts, (before, now) => {
        const taken = new Set<number>();
        for (const anchor of anchorsOf(article(...before))) {
          const found = findAgain(anchor, anchorsOf(article(...now)));
          if (found.kind !== 'same' && found.kind !== 'moved') continue;
          expect(taken).not.toContain(found.number);
          taken.add(found.number);
          const again = anchorsOf(article(...now))[found.number - 1]!;
          expect(again.hash).toBe(anchor.hash);
          if (anchor.alike > 1 || again.alike > 1) {
            expect([again.before, again.after]).toEqual([anchor.before, anchor.after]);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
