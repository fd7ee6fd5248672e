import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import type { Key, Translation } from '../../../src/reply/i18n/translation.js';
import {
  composeDetailsForm,
  composeHeaderForm,
  composeSourceForm,
  LANGUAGES,
  type Language,
  languageFor,
  translationOf,
  voiceOf,
} from '../../../src/reply/index.js';
import { shipped } from '../../answer/shipped.js';

const english = translationOf('en').messages;
const KEYS = Object.keys(english) as Key[];
/** `say` as the tests call it: with values that no compiler knows. */
const sayAny = (language: Language) =>
  voiceOf(language).say as (key: Key, values: Record<string, string | number>) => string;
const ROOT = join(import.meta.dirname, '../../..');

type Elements = ReturnType<IntlMessageFormat['getAst']>;
const parse = (text: string): Elements =>
  new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).getAst();

/** The values that a message asks for, and the plural forms that it has for each. */
function asked(elements: Elements, found = new Map<string, Set<string>>()) {
  for (const element of elements) {
    // 0 is plain text; the # of a plural has no value.
    if (element.type === 0 || !('value' in element)) continue;
    const forms = found.get(element.value) ?? new Set();
    found.set(element.value, forms);
    if (!('options' in element)) continue;
    for (const [form, { value }] of Object.entries(element.options)) {
      if ('pluralType' in element) forms.add(form);
      asked(value, found);
    }
  }
  return found;
}

describe.each(LANGUAGES)('%s', (language) => {
  const catalogue: Translation['messages'] = translationOf(language).messages;

  it('has every key, in words', () => {
    expect(Object.keys(catalogue).sort()).toEqual([...KEYS].sort());
    for (const text of Object.values(catalogue)) expect(text.trim()).not.toBe('');
  });

  it('asks in each message for what English asks for', () => {
    const names = (text: string) => [...asked(parse(text)).keys()].sort();
    for (const key of KEYS) {
      expect(names(catalogue[key]), key).toEqual(names(english[key]));
      // A straight apostrophe hides what follows it.
      expect(catalogue[key], key).not.toContain("'");
    }
  });

  it('has the plural forms that the language needs', () => {
    const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    for (const key of KEYS) {
      for (const forms of asked(parse(catalogue[key])).values()) {
        if (forms.size === 0) continue;
        expect(forms, key).toContain('other');
        // A message that has one form for its numbers has them all; Spanish "many" begins at a million.
        if (forms.has('one') || forms.has('few'))
          for (const form of needed.filter((one) => one !== 'many' || language === 'ru'))
            expect([...forms], `${key} in ${language}`).toContain(form);
      }
    }
  });

  it('has the stops of its own script', () => {
    for (const key of KEYS) {
      const text = catalogue[key].replace(/\{\w+, \w+,/g, '{');
      if (/\p{Script=Han}/u.test(text)) expect(text, key).not.toMatch(/[,;!?](?: |$)/);
    }
  });

  it('says every message', () => {
    const say = sayAny(language);
    for (const key of KEYS) {
      const values = [...asked(parse(english[key])).entries()];
      for (const number of [0, 1, 2, 5]) {
        const given = values.map(([name, forms]) => [name, forms.size > 0 ? number : 'x'] as const);
        expect(say(key, Object.fromEntries(given))).not.toMatch(/[{}#]|undefined/);
      }
    }
  });

  it('has room for what forms say', () => {
    const { say } = voiceOf(language);
    const [addTitle, replaceTitle] = [say('library.addTitle'), say('library.replaceTitle')];
    const forms = [
      composeSourceForm(addTitle, 's', language),
      composeSourceForm(replaceTitle, 's', language),
      composeHeaderForm(shipped, 's', language),
      composeDetailsForm(shipped, 's', language),
    ];
    for (const { title, fields } of forms) {
      for (const text of [title, ...fields.map(({ label }) => label)])
        expect(text.length, text).toBeLessThanOrEqual(45);
      for (const { hint = '' } of fields) expect(hint.length, hint).toBeLessThanOrEqual(100);
    }
  });

  it('quotes in its own marks, whatever is quoted', () => {
    const { quote } = voiceOf(language);
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.constantFrom('{x}', "'", '#', '<b>', ''),
        (text, mark) => {
          const quoted = quote(text + mark, 60);
          expect(quoted.length).toBeLessThanOrEqual(64);
          expect(quoted).toMatch(/^(?:«.*»|“.*”|„.*“|「.*」)$/s);
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe('the keys', () => {
  const sources = ['src/reply', 'src/discord', 'src/terminal', 'commands']
    .flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
        join(folder, file),
      ),
    )
    .filter((file) => file.endsWith('.ts') && !/i18n\/[a-z-]+\//.test(file))
    .map((file) => readFileSync(join(ROOT, file), 'utf8'))
    .join('\n');

  it('are all used', () => {
    // A key may be put together: `why.sign.${sign}`.
    const beginnings = [...sources.matchAll(/`([a-zA-Z]+[./](?:[A-Za-z]+[./])?)\$\{/g)].map(
      ([, beginning = '']) => beginning,
    );
    const used = (key: Key) =>
      sources.includes(`'${key}'`) || beginnings.some((beginning) => key.startsWith(beginning));
    expect(KEYS.filter((key) => !used(key))).toEqual([]);
  });
});

describe('a text', () => {
  it('calls a button as it is called', () => {
    for (const language of LANGUAGES) {
      const { messages } = translationOf(language);
      const named: readonly [Key, Key][] = [
        ['library.limited', 'limit.reveal'],
        ['news.limited', 'limit.reveal'],
        ['notes.none', 'button.keep'],
        ['library.draftNew', 'library.keep'],
        ['library.draftReplacing', 'library.keep'],
        ['library.missing', 'library.fix'],
        ['library.missing', 'library.details'],
      ];
      for (const [text, label] of named)
        expect(messages[text], `${language} ${text}`).toContain(messages[label]);
    }
  });
});

describe('a voice', () => {
  it('chooses the plural', () => {
    const more = (language: (typeof LANGUAGES)[number]) =>
      [1, 2, 5, 21].map((count) => voiceOf(language).say('discussed.more', { count }));
    expect(more('en')).toEqual([
      'and 1 more paragraph',
      'and 2 more paragraphs',
      'and 5 more paragraphs',
      'and 21 more paragraphs',
    ]);
    expect(more('ru')).toEqual(['и ещё 1 абзац', 'и ещё 2 абзаца', 'и ещё 5 абзацев', 'и ещё 21 абзац']);
    expect(more('zh-CN')[2]).toBe('另有 5 段');
  });

  it('puts lists together', () => {
    expect(LANGUAGES.map((language) => voiceOf(language).list(['a', 'b', 'c']))).toEqual([
      'a, b und c',
      'a, b and c',
      'a, b y c',
      'a, b et c',
      'a、b、c',
      'a, b e c',
      'a, b и c',
      'a、b和c',
    ]);
  });

  it('is English without a language, and throws for a value that is missing', () => {
    expect(voiceOf().language).toBe('en');
    expect(() => sayAny('en')('why.heading', {})).toThrow('paragraph');
  });

  it.each([
    ['en-US', 'en'],
    ['es-ES', 'es'],
    ['es-419', 'es'],
    ['ru', 'ru'],
    ['zh-CN', 'zh-CN'],
    ['zh-TW', 'zh-CN'],
    ['fr-CA', 'fr'],
    ['pt-PT', 'pt-BR'],
    ['sv-SE', 'en'],
    ['', 'en'],
  ])('for %s is %s', (locale, language) => expect(languageFor(locale)).toBe(language));
});

describe('before a vowel', () => {
  it.each([
    ['Anna Lind', 'Propos d’Anna Lind'],
    ['Élodie Roy', 'Propos d’Élodie Roy'],
    ['Hélène Roy', 'Propos d’Hélène Roy'],
    ['Yves Roy', 'Propos d’Yves Roy'],
    ['Hassan Ali', 'Propos de Hassan Ali'],
    ['Yann Roy', 'Propos de Yann Roy'],
    ['Paul Roy', 'Propos de Paul Roy'],
  ])('French cuts “de” before %s', (name, said) => {
    expect(voiceOf('fr').say('reply.saidHeading', { name })).toBe(said);
  });
});
