import { describe, expect, it } from 'vitest';
import { apply, findMutants, markReached } from '../../../bench/mutate/mutants.js';

const changed = (code: string) => findMutants(code).map((mutant) => apply(code, mutant));

describe('mutants', () => {
  it('change operators, conditions and literals, one at a time', () => {
    expect(changed('x = a < b;')).toEqual(['x = a <= b;']);
    expect(changed('x = a && b;')).toEqual(['x = a || b;']);
    expect(changed('x = a ?? b ?? c;')).toEqual(['x = ((a) && (b)) ?? c;', 'x = ((a ?? b) && (c));']);
    expect(changed('n++;')).toEqual(['n--;']);
    expect(changed('x = !a;')).toEqual(['x = a;']);
    expect(changed('x = a ? b : c;')).toEqual(['x = true ? b : c;', 'x = false ? b : c;']);
    expect(changed('x = 3;')).toEqual(['x = 0;']);
    expect(changed("x = '';")).toEqual(["x = 'mutant';"]);
    expect(changed('x = all.some(f);')).toEqual(['x = all.every(f);']);
    expect(changed('x = [a];')).toEqual(['x = [];']);
  });

  it('leave types, imports, names of properties, errors and expressions as they are', () => {
    for (const code of [
      "import { a } from '../a.js';",
      'type A = 1 | "b";',
      'interface A { readonly b: "c" }',
      "const a: 'b' = c;",
      "x = { 'a-b': c };",
      "throw new Error('no');",
      'x = /a+b/;',
    ])
      expect(changed(code)).toEqual([]);
  });

  it('look behind assertions of types', () => {
    expect(changed('x = (1 as number)!;')).toEqual(['x = (0 as number)!;']);
  });

  it('are told by what runs before their place', () => {
    const mark = (code: string) => markReached(code, findMutants(code), (number) => `r(${number})`);
    expect(mark('x = a < b;')).toBe('x = (r(0),a < b);');
    expect(mark('if (!a) b(c && 3);')).toBe('if ((r(0),(r(1),(r(2),!a)))) b((r(3),c && (r(4),3)));');
    // The chain ends early as a whole.
    expect(mark('x = a?.find(b).c;')).toBe('x = (r(0),a?.find(b).c);');
  });
});
