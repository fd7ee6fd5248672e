import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPrivate } from '../../commands/index.js';
import { chooseStyle, preferencesAt, readPreferences } from '../../commands/preferences.js';

describe('settings as they are kept', () => {
  it('are taken when they make sense', () => {
    const all = { answers: 'private', style: 'csl-json', language: 'zh-CN', map: false };
    expect(readPreferences({ ...all, other: 1 })).toEqual(all);
  });

  it('are left out, each by itself, when they don’t', () => {
    const wrong = { answers: 'nobody', style: 'toString', language: 'en-GB', map: 'no' };
    expect(readPreferences(wrong)).toEqual({});
    expect(readPreferences({ ...wrong, style: 'mla' })).toEqual({ style: 'mla' });
    const names = ['answers', 'style', 'language', 'map'];
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), fc.jsonValue()), (settings) => {
        const read = readPreferences(settings as Record<string, unknown>);
        for (const [name, value] of Object.entries(read)) expect(value).toBe(settings[name]);
        expect(['public', 'private', undefined]).toContain(read.answers);
        expect(['boolean', 'undefined']).toContain(typeof read.map);
      }),
      { numRuns: 100 },
    );
  });

  it('are a person’s and a server’s, where there is one', async () => {
    const settings = async (owner: object) =>
      'server' in owner ? { map: false, style: 'mla' } : { map: true, style: 'apa' };
    expect(await preferencesAt({ person: '1', server: '2' }, { settings })).toEqual({
      own: { style: 'apa' },
      server: { map: false, style: 'mla' },
    });
    expect(await preferencesAt({ person: '1' }, { settings })).toEqual({ own: { style: 'apa' }, server: {} });
  });
});

describe('what holds', () => {
  const [yes, no] = [{ answers: 'private' }, { answers: 'public' }] as const;
  it.each([
    ['public', {}, {}, {}, false],
    ['public', {}, {}, yes, true],
    ['public', {}, no, yes, false],
    ['public', {}, yes, no, true],
    ['public', { private: false }, yes, yes, false],
    ['public', { private: true }, no, no, true],
    ['private', {}, no, no, true],
  ] as const)(
    'of a %s answer asked with %o, by a person %o, in a server %o',
    (answers, given, own, server, is) => expect(isPrivate({ answers }, given, { own, server })).toBe(is),
  );

  it('of the style of a citation', () => {
    expect(chooseStyle({ own: {}, server: {} })).toBe('apa');
    expect(chooseStyle({ own: {}, server: { style: 'mla' } })).toBe('mla');
    expect(chooseStyle({ own: { style: 'link' }, server: { style: 'mla' } })).toBe('link');
  });
});
