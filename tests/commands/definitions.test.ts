import { Locale } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { components, everyCommand, offered, writeUsage } from '../../commands/index.js';
import { writeDefinitions } from '../../src/discord/definitions.js';
import {
  type CommandText,
  commandTexts,
  LANGUAGES,
  translationOf,
  typedName,
} from '../../src/reply/index.js';
import { checkCommands } from '../../src/stand-in/check/command.js';

const all = everyCommand(offered.commands).map((called) => [called.path, called.command] as const);

describe('every command', () => {
  it('is one that Discord takes, beside the others', () => {
    const defined: unknown = JSON.parse(JSON.stringify(writeDefinitions(offered)));
    expect(() => checkCommands(defined, 'global')).not.toThrow();
  });

  it('has a name of its own, as have components', () => {
    for (const list of [offered.commands, offered.messageCommands, components]) {
      const names = list.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it.each(all)('/%s has a name that every surface takes', (_, { name }) =>
    expect(name).toMatch(/^[a-z][a-z0-9-]{0,31}$/),
  );

  it.each(all)(
    '/%s has required options before the others, so that the prompt and Discord agree on their order',
    (_, { options }) => {
      const required = Object.values(options).map((option) => Number(option.required ?? false));
      expect(required).toEqual([...required].sort((a, b) => b - a));
    },
  );

  it('can be written in a line', () => {
    expect(everyCommand(offered.commands).map((called) => writeUsage(called))).toEqual([
      '/ask question [article] [in] [private]',
      '/said speaker [about] [article] [private]',
      '/author [article]',
      '/published [article]',
      '/article [article]',
      '/paragraph number [article]',
      '/read [from] [article] [private]',
      '/find words [article] [in] [private]',
      '/cite [paragraph] [style] [article]',
      '/discussed [article]',
      '/notes',
      '/articles list',
      '/articles export [article]',
      '/library add [file] [url]',
      '/library read article [channel] [announce]',
      '/library limit through [channel] [article] [announce]',
      '/library schedule [through] [by] [move] [remind] [channel] [article]',
      '/library poll [hours]',
      '/library edit article',
      '/library replace article [file] [url]',
      '/library remove article',
      '/library restore article',
      '/library hide article',
      '/library unhide article',
      '/library log',
      '/library forget',
      '/settings mine [answers] [style] [language] [page]',
      '/settings server [answers] [style] [language] [page] [map]',
      '/help',
    ]);
  });
});

describe.each(LANGUAGES)('the commands in %s', (language) => {
  const { messages: texts } = translationOf(language);
  const used = new Set<string>();
  const groups = offered.commands.flatMap((one) => ('commands' in one ? [one.name] : []));
  const paths = [...groups, ...all.map(([path]) => path)];
  const missing: string[] = [];
  /** The text that something has, which is missed where it is no message of its own. */
  const text = (of: string, found: CommandText) => {
    const said = found(language);
    // Numbers are the same in every language.
    if (/^\d+$/.test(said)) return said;
    if (!Object.values<string>(texts).includes(said)) missing.push(of);
    used.add(said);
    return said;
  };
  const commandNames = paths.map(
    (path) => [path, text(`the name of /${path}`, commandTexts.commandName(path))] as const,
  );
  const descriptions = [
    ...paths.map((path) => text(`the description of /${path}`, commandTexts.commandDescription(path))),
    ...all.flatMap(([path, { options }]) =>
      Object.keys(options).map((option) =>
        text(
          `the description of the option ${option} of /${path}`,
          commandTexts.optionDescription(path, option),
        ),
      ),
    ),
  ];
  const siblings = [
    commandNames.filter(([path]) => !path.includes(' ')).map(([, name]) => name),
    ...groups.map((group) =>
      commandNames.filter(([path]) => path.startsWith(`${group} `)).map(([, name]) => name),
    ),
    ...all.map(([, { options }]) =>
      Object.keys(options).map((option) =>
        text(`the name of the option ${option}`, commandTexts.optionName(option)),
      ),
    ),
  ];
  const choices = all.flatMap(([, { options }]) =>
    Object.entries(options).flatMap(([name, option]) =>
      option.kind === 'choice'
        ? [
            option.choices.map((value) => {
              const choice = commandTexts.choiceName(name, value);
              return LANGUAGES.some((one) => one === value)
                ? choice(language)
                : text(`the choice ${value} of ${name}`, choice);
            }),
          ]
        : [],
    ),
  );
  const marks = offered.messageCommands.map(({ name }) => {
    text(`the description of “${name}”`, commandTexts.messageDescription(name));
    return text(`the name of “${name}”`, commandTexts.messageName(name));
  });

  it('are all worded', () => expect(missing).toEqual([]));

  it('have names that Discord takes, each its own among its siblings', () => {
    for (const names of siblings) {
      expect(new Set(names).size, names.join(' ')).toBe(names.length);
      for (const name of names) {
        expect(name).toMatch(/^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u);
        expect(name).toBe(name.toLowerCase());
      }
    }
    for (const names of [...choices, marks]) {
      expect(new Set(names).size).toBe(names.length);
      for (const name of names) expect(name.length, name).toBeLessThanOrEqual(names === marks ? 32 : 100);
    }
  });

  it('are described in a line', () => {
    for (const description of descriptions) {
      expect(description.length, description).toBeLessThanOrEqual(100);
      expect(description).toMatch(/[^.。]$/);
    }
  });

  it('are all there, and nothing else is', () => {
    const ofCommands = Object.entries(texts).filter(([key]) =>
      /^(?:command|option|choice|message)\//.test(key),
    );
    expect(ofCommands.filter(([, found]) => !used.has(found)).map(([key]) => key)).toEqual([]);
  });

  it('are called by their names in what the bot says', () => {
    const typed = all.map(([path]) => typedName(path, language));
    for (const [key, said] of Object.entries(texts)) {
      const plain = said.replace(/https?:\/\/\S*/g, '');
      for (const [, mention = ''] of plain.matchAll(/(?<!\p{L})\/(\p{L}[\p{L}-]*(?: \p{L}+)?)/gu)) {
        const known = typed.some((path) => path === mention || path === mention.split(' ')[0]);
        const isGroup = groups.some((group) => typedName(group, language) === mention.split(' ')[0]);
        expect(known || isGroup, `${key}: /${mention}`).toBe(true);
      }
    }
  });

  it('are shown in locales that Discord has', () => {
    for (const locale of translationOf(language).locales) expect(Object.values(Locale)).toContain(locale);
  });
});

it('are called in English what they are called in the program', () => {
  for (const [path] of all) expect(typedName(path)).toBe(path);
  for (const { name } of offered.messageCommands) expect(commandTexts.messageName(name)()).toBe(name);
});
