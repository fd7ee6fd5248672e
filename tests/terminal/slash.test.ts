import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offered } from '../../commands/index.js';
import type { Language } from '../../src/reply/index.js';
import { readLine } from '../../src/terminal/slash.js';
import { anyCharacter } from '../strings.js';

const { commands } = offered;

const given = (line: string, language: Language = 'en') => {
  const read = readLine(line, commands, language);
  return read.kind === 'command' ? [read.called.path, read.given] : read;
};

describe('a line of the prompt', () => {
  it.each([
    ['/said Putin', ['said', { speaker: 'Putin' }]],
    ['/said speaker:Putin about:Hong Kong', ['said', { speaker: 'Putin', about: 'Hong Kong' }]],
    ['/said Putin about: the law: all of it', ['said', { speaker: 'Putin', about: 'the law: all of it' }]],
    ['/ask question: who? private:true', ['ask', { question: 'who?', private: 'true' }]],
    ['/ask who? private:no', ['ask', { question: 'who?', private: 'no' }]],
    ['/Author', ['author', {}]],
    ['/author the law', ['author', { article: 'the law' }]],
    ['/help and more', ['help', {}]],
    ['/library add file: a b.txt', ['library add', { file: 'a b.txt' }]],
    ['/library  sing', { kind: 'unknown', name: 'library sing', near: 'library add' }],
    ['/library', { kind: 'unknown', name: 'library', near: 'library add' }],
    ['/library list', { kind: 'unknown', name: 'library list', near: 'articles list' }],
    ['/library remvoe x', { kind: 'unknown', name: 'library remvoe', near: 'library remove' }],
    ['/articles', { kind: 'unknown', name: 'articles', near: 'articles list' }],
    ['/paragraph ¶5', ['paragraph', { number: '¶5' }]],
    ['/said', ['said', {}]],
    ['/2 ', { kind: 'action', number: 2 }],
  ])('reads %s', (line, expected) => {
    expect(given(line)).toEqual(expected);
  });

  it('takes anything else for a question, and finds what may be meant by an unknown command', () => {
    expect(given(' what about: x? ')).toEqual({ kind: 'question', question: 'what about: x?' });
    expect(given('/sai x')).toEqual({ kind: 'unknown', name: 'sai', near: 'said' });
    expect(given('/sadi x')).toEqual({ kind: 'unknown', name: 'sadi', near: 'said' });
    expect(given('/hlep')).toEqual({ kind: 'unknown', name: 'hlep', near: 'help' });
    expect(given('/zzz')).toEqual({ kind: 'unknown', name: 'zzz' });
  });

  it.each<[Language, string, unknown]>([
    ['de', '/gesagt Putin thema:Hong Kong', ['said', { speaker: 'Putin', about: 'Hong Kong' }]],
    ['de', '/bibliothek hinzufügen adresse:x', ['library add', { url: 'x' }]],
    ['de', '/said Putin about:Hong Kong', ['said', { speaker: 'Putin', about: 'Hong Kong' }]],
    ['de', '/fragn x', { kind: 'unknown', name: 'fragn', near: 'fragen' }],
    ['de', '/hilfe', ['help', {}]],
    ['fr', '/article', ['article', {}]],
    ['fr', '/articles liste', ['articles list', {}]],
  ])('knows commands by their names in the language spoken: %s %s', (language, line, expected) => {
    expect(given(line, language)).toEqual(expected);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), (text) => void readLine(`/ask ${text}`, commands, 'de')),
    );
    fc.assert(fc.property(fc.string({ unit: anyCharacter }), (text) => void readLine(text, commands, 'de')));
  });
});
