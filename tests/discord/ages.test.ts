import { describe, expect, it, vi } from 'vitest';
import { createAges } from '../../src/discord/ages.js';

describe('the age of an interaction', () => {
  it('is told by whatever clock Discord has', () => {
    let time = 1_000_000;
    const ageOf = createAges(() => time);
    const clock = () => time - 42_000;
    expect(ageOf(clock() - 80)).toBe(0);
    expect(ageOf(clock() - 30)).toBe(0);
    expect(ageOf(clock() - 1530)).toBe(1500);
    time += 60_000;
    expect(ageOf(clock() - 130)).toBe(100);
  });

  it('doesn’t change when this machine’s clock is put back or on', () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    try {
      const created = Date.now();
      const ageOf = createAges();
      expect(ageOf(created)).toBe(0);
      for (const hours of [1, -2, 3]) {
        vi.setSystemTime(Date.now() + hours * 3_600_000);
        expect(ageOf(created)).toBeLessThan(600_000);
      }
    } finally {
      vi.useRealTimers();
    }
  });

  it('is nothing by a clock that stands still', () => {
    let time = 1_000_000;
    const ageOf = createAges(() => time);
    for (let i = 0; i < 200; i++) {
      expect(ageOf(42)).toBeLessThanOrEqual(1000);
      time += 50;
    }
    expect(ageOf(43)).toBeLessThanOrEqual(50);
  });

  it('follows a clock that is put right', () => {
    let time = 1_000_000;
    let off = 0;
    const ageOf = createAges(() => time + off);
    ageOf(time);
    off = 20_000;
    time += 6 * 60_000;
    ageOf(time);
    time += 6 * 60_000;
    ageOf(time);
    expect(ageOf(time - 700)).toBe(700);
  });
});
