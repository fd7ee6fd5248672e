import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  composeDiscussed,
  describeDiscussed,
  drawDiscussedPicture,
  drawDiscussedSvg,
} from '../../../src/reply/index.js';

const of = (paragraphs: number, ...counts: [number, number][]) => ({ paragraphs, counts: new Map(counts) });
const lines = (discussed: ReturnType<typeof of>) =>
  composeDiscussed(discussed).blocks.map((block) => ('text' in block ? block.text : block.kind));

describe('what was discussed, in text', () => {
  it('has the most discussed first, then those that never were', () => {
    expect(lines(of(11, [1, 3], [3, 8], [5, 16], [8, 8], [11, 0]))).toEqual([
      'What was discussed',
      '¶5 ▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇ 16\n¶3 ▇▇▇▇▇▇▇▇ 8\n¶8 ▇▇▇▇▇▇▇▇ 8\n¶1 ▇▇▇ 3',
      'Not yet: ¶2, ¶4, ¶6–7, ¶9–11.',
    ]);
  });

  it('has its bars begin one below the other', () => {
    expect(lines(of(11, [1, 1], [11, 1]))[1]).toBe('¶1\u2007 ▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇ 1\n¶11 ▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇ 1');
  });

  it('is cut to what a reader takes in', () => {
    const [, bars = '', never] = lines(
      of(90, ...Array.from({ length: 30 }, (_, i): [number, number] => [3 * i + 1, i + 1])),
    );
    expect(bars.split('\n')).toHaveLength(11);
    expect(bars).toMatch(/\nand 20 more paragraphs$/);
    expect(never).toMatch(/^Not yet: ¶2–3, ¶5–6, .* and 18 more\.$/);
  });

  it('says so when there is nothing, or everything', () => {
    expect(lines(of(5))).toEqual(['Nobody has asked about this article or cited it yet.']);
    expect(lines(of(2, [1, 1], [2, 1]))[2]).toBe('Every paragraph was discussed.');
  });

  it('leaves out paragraphs that the article no longer has', () => {
    expect(lines(of(1, [1, 2], [7, 9], [0, 4], [1.5, 3]))).toEqual([
      'What was discussed',
      '¶1 ▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇ 2',
      'Every paragraph was discussed.',
    ]);
  });
});

describe('what was discussed, as a picture', () => {
  it('is a PNG with words for those who don’t see it', async () => {
    const { png, alt } = await drawDiscussedPicture(of(11, [5, 24], [8, 10]));
    expect([...png.slice(0, 8)]).toEqual([137, 80, 78, 71, 13, 10, 26, 10]);
    const size = new DataView(png.buffer, png.byteOffset);
    expect([size.getUint32(16), size.getUint32(20)]).toEqual([960, 360]);
    expect(alt).toBe(
      'Column chart of how often each paragraph (of 11) was asked about or cited. Most: ¶5 (24), ¶8 (10). 9 were not discussed.',
    );
  });

  it('has a column a paragraph, or a mark where there is none', () => {
    const svg = drawDiscussedSvg(of(11, [5, 24], [8, 10], [12, 99]));
    expect(svg.match(/<rect x/g)).toHaveLength(2);
    expect(svg.match(/<circle/g)).toHaveLength(9);
    // The higher is as high as the picture has room for, the other in proportion.
    expect([...svg.matchAll(/height="([\d.]+)" rx/g)].map(([, height]) => Number(height))).toEqual([
      240, 100,
    ]);
  });

  it('has sixty columns at most', () => {
    const svg = drawDiscussedSvg(of(3000, [1, 1], [3000, 2]));
    expect((svg.match(/<rect x|<circle/g) ?? []).length).toBe(60);
  });

  it('has labels that can be read on a phone, none over another', () => {
    const svg = drawDiscussedSvg(of(300, [1, 1], [300, 1_000_000]));
    const labels = [
      ...svg.matchAll(/<g transform="translate\(([\d.]+) ([\d.]+)\) scale\(([\d.]+)\)".*?<\/g>/g),
    ].map(([label, left, top, scale]) => ({
      left: Number(left),
      right: Number(left) + (label.match(/<path/g)!.length * 10 - 2) * Number(scale),
      top: Number(top),
      // A phone shows the picture some 290 pixels wide.
      height: (14 * Number(scale) * 290) / 960,
    }));
    for (const { left, right, height } of labels) {
      expect(height).toBeGreaterThan(9);
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(960);
    }
    const numbers = labels.filter(({ top }) => top > 296);
    for (const [i, { right }] of numbers.entries())
      expect(numbers[i + 1]?.left ?? Infinity).toBeGreaterThan(right);
  });

  it('stays inside its frame, whatever the counts', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 400 }),
        fc.array(fc.tuple(fc.integer({ min: -3, max: 450 }), fc.integer({ min: -2, max: 1e9 })), {
          maxLength: 40,
        }),
        (paragraphs, counts) => {
          const discussed = of(paragraphs, ...counts);
          const svg = drawDiscussedSvg(discussed);
          expect(svg).not.toMatch(/NaN|Infinity|undefined/);
          for (const [, x, y, width, height] of svg.matchAll(
            /<rect x="([^"]+)" y="([^"]+)" width="([^"]+)" height="([^"]+)"/g,
          )) {
            expect(Number(x)).toBeGreaterThanOrEqual(0);
            expect(Number(x) + Number(width)).toBeLessThanOrEqual(960);
            expect(Number(y)).toBeGreaterThanOrEqual(55.9);
            expect(Number(y) + Number(height)).toBeCloseTo(296, 0);
          }
          expect(describeDiscussed(discussed)).toContain(`(of ${paragraphs})`);
        },
      ),
      { numRuns: 100 },
    );
  });
});
