import { describe, expect, it } from 'vitest';
import { components, everyCommand, offered, usage } from '../../commands/index.js';
import { definitions } from '../../src/discord/definitions.js';
import { checkCommands } from '../../src/playground/check/command.js';

const all = everyCommand(offered.commands).map((called) => [called.path, called.command] as const);

describe('every command', () => {
  it('is one that Discord takes, beside the others', () => {
    const defined: unknown = JSON.parse(JSON.stringify(definitions(offered)));
    expect(() => checkCommands(defined, true)).not.toThrow();
  });

  it('has a name of its own, as have components', () => {
    for (const list of [offered.commands, offered.messageCommands, components]) {
      const names = list.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it.each(all)('/%s is described', (_, command) => {
    expect(command.name).toMatch(/^[a-z][a-z0-9-]{0,31}$/);
    const described = [command, ...Object.values(command.options)];
    for (const { description } of described) {
      expect(description.length).toBeLessThanOrEqual(100);
      expect(description).toMatch(/^[A-Z].*[^.]$/);
    }
  });

  it.each(all)(
    '/%s has required options before the others, so that the prompt and Discord agree on their order',
    (_, { options }) => {
      const required = Object.values(options).map((option) => Number(option.required ?? false));
      expect(required).toEqual([...required].sort((a, b) => b - a));
    },
  );

  it('can be written in a line', () => {
    expect(everyCommand(offered.commands).map(usage)).toEqual([
      '/ask question [article] [private]',
      '/said speaker [about] [article] [private]',
      '/author [article]',
      '/published [article]',
      '/article [article]',
      '/paragraph number [article]',
      '/read [from] [article] [private]',
      '/cite [paragraph] [style] [article]',
      '/articles list',
      '/articles export [article]',
      '/library add [file] [url]',
      '/library read article [channel]',
      '/library edit article',
      '/library replace article [file] [url]',
      '/library remove article',
      '/library hide article',
      '/library unhide article',
      '/library forget',
      '/help',
    ]);
  });
});
