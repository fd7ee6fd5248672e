import { describe, expect, it } from 'vitest';
import { Refusal, sayFailure, sayRefusal } from '../../commands/index.js';
import { ImportRefused } from '../../src/imports/index.js';
import { type Away, LibraryAway, LibraryRefusal, type RefusalReason } from '../../src/library/refusals.js';
import { LANGUAGES } from '../../src/reply/index.js';

const REFUSED: readonly RefusalReason[] = [
  { because: 'full', limit: 50 },
  { because: 'too-many-imports', limit: 20, again: new Date(0) },
  { because: 'too-many-of-yours', limit: 20, again: new Date(0) },
  { because: 'no-such-article', id: 'a' },
  { because: 'no-such-draft', id: 'a' },
  { because: 'shared', id: 'a' },
  { because: 'not-shared', id: 'a' },
  { because: 'last', id: 'a' },
];
const AWAY: readonly Away[] = ['unreachable', 'locked', 'full', 'read-only', 'broken'];

describe('a refusal', () => {
  it('is a sentence in the language of whoever is told, and English in the log', () => {
    const refusal = new Refusal(({ say }) => say('fault.tooLong', { option: 'x', length: 400, most: 300 }));
    expect(refusal.message).toMatch(/^“x” has 400 characters/);
    expect(sayRefusal(refusal, 'zh-CN')).toBe('“x”有 400 个字符。请不要超过 300 个。');
  });

  it.each(REFUSED)('of the library for $because is said in every language', (refused) => {
    const refusal = new LibraryRefusal(refused);
    // The library's own words are for logs.
    expect(refusal.message).toContain(refused.because);
    const said = LANGUAGES.map((language) => sayRefusal(refusal, language));
    expect(new Set(said).size).toBe(LANGUAGES.length);
    if ('limit' in refused) for (const sentence of said) expect(sentence).toContain(`${refused.limit}`);
  });

  it('of a document is told by its detail or its kind, in every language', () => {
    const refusal = new ImportRefused('type', 'This is a picture.');
    expect(sayRefusal(refusal, 'en')).toBe(
      'I can read text, web pages, PDF, EPUB, DOCX and ODT. This is something else.',
    );
    expect(sayRefusal(refusal, 'es')).toBe(
      'Puedo leer texto, páginas web, PDF, EPUB, DOCX y ODT. Esto es otra cosa.',
    );
    const locked = new ImportRefused('unreadable', 'It has a password.', { detail: 'locked' });
    expect(sayRefusal(locked, 'en')).toBe(
      'This file is protected. Get it without a password or copy protection and try again.',
    );
    expect(sayRefusal(locked, 'de')).toBe(
      'Diese Datei ist geschützt. Besorg sie dir ohne Passwort und Kopierschutz und versuch es noch einmal.',
    );
  });

  it('is nothing else', () => expect(sayRefusal(new Error('x'), 'ru')).toBeUndefined());
});

describe('a failure', () => {
  it.each(AWAY)('is told as the library’s when it is %s', (away) => {
    const error = new LibraryAway(away, undefined);
    expect(sayFailure(error, 'r', 'en')).toMatch(/^(?:I can’t reach m|M)y library/);
    expect(sayFailure(error, 'r', 'ru')).toMatch(/библиотек/);
  });

  it('gives a reference otherwise', () => {
    expect(sayFailure(new Error('secret'), 'k3f', 'es')).toMatch(/^Lo siento, .*k3f\.$/);
  });
});
