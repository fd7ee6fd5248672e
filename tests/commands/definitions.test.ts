import { describe, expect, it } from 'vitest';
import { commands, components, usage } from '../../commands/index.js';
import { definitions } from '../../src/discord/registration.js';
import { checkCommands } from '../../src/playground/check/command.js';

describe('every command', () => {
  it('is one that Discord takes, beside the others', () => {
    const all: unknown = JSON.parse(JSON.stringify(definitions(commands)));
    expect(() => checkCommands(all, true)).not.toThrow();
  });

  it('has a name of its own, as have components', () => {
    for (const list of [commands, components]) {
      const names = list.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it.each(commands.map((command) => [command.name, command] as const))('/%s is described', (_, command) => {
    expect(command.name).toMatch(/^[a-z][a-z0-9-]{0,31}$/);
    const described = [command, ...Object.values(command.options)];
    for (const { description } of described) {
      expect(description.length).toBeLessThanOrEqual(100);
      expect(description).toMatch(/^[A-Z].*[^.]$/);
    }
  });

  it.each(commands.map((command) => [command.name, command] as const))(
    '/%s has required options before the others, so that the prompt and Discord agree on their order',
    (_, { options }) => {
      const required = Object.values(options).map((option) => Number(option.required ?? false));
      expect(required).toEqual([...required].sort((a, b) => b - a));
    },
  );

  it('can be written in a line', () => {
    expect(commands.map(usage)).toEqual([
      '/ask question [private]',
      '/said speaker [about] [private]',
      '/author',
      '/published',
      '/article',
      '/paragraph number',
      '/help',
    ]);
  });
});
