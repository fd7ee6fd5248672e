import { beforeEach, describe, expect, it } from 'vitest';
import type { StandIn } from '../../../src/stand-in/index.js';
import { button, caller, playground, row } from '../client.js';

let discord: StandIn;
let api: ReturnType<typeof caller>;

beforeEach(async () => {
  ({ discord } = await playground());
  api = caller(discord);
});

const V2 = 1 << 15;

describe('kinds of answer', () => {
  it('a deferred reply takes the flag Ephemeral only', async () => {
    await api.register();
    const act = api.ask();
    expect(await api.answer(act, 5, { flags: V2 })).toMatchObject({
      status: 400,
      faults: ['data.flags: A deferred reply takes the flag EPHEMERAL only.'],
    });
    expect(await api.answer(act, 5, { flags: 64 })).toMatchObject({ status: 204 });
    expect(act.outcome).toMatchObject({ kind: 'thinking', ephemeral: true });
  });

  it('the first follow-up takes the place of "thinking…", private as that was', async () => {
    await api.register();
    const act = api.ask();
    await api.answer(act, 5, { flags: 64 });
    await api.hook(act.interaction, 'POST', '', { content: 'here' });
    expect(act.outcome).toMatchObject({
      kind: 'message',
      ephemeral: true,
      followUps: [],
      message: { content: 'here' },
    });
  });

  it.each([4, 5, 6, 7, 9])('completions cannot be answered with type %i', async (type) => {
    await api.register();
    const act = discord.people.ravi.autocomplete(discord.places.articles, 'said', { speaker: 'P' });
    expect(await api.answer(act, type, { content: 'x' })).toMatchObject({
      status: 400,
      faults: ['type: Value must be one of 8.'],
    });
  });

  it.each<[string, object[], string]>([
    [
      '26 choices',
      Array.from({ length: 26 }, (_, index) => ({ name: `${index}`, value: 'x' })),
      'data.choices: Must have 25 or fewer items.',
    ],
    [
      'a name of 101',
      [{ name: 'x'.repeat(101), value: 'x' }],
      'data.choices.0.name: Must be 100 or fewer in length.',
    ],
    [
      'a value of 101',
      [{ name: 'x', value: 'x'.repeat(101) }],
      'data.choices.0.value: Must be between 1 and 100 in length.',
    ],
    [
      'a number for text',
      [{ name: 'x', value: 1 }],
      'data.choices.0.value: The value is not of the kind of its option.',
    ],
    ['an empty name', [{ name: '', value: 'x' }], 'data.choices.0.name: Must be 1 or more in length.'],
  ])('choices: %s', async (_name, choices, wanted) => {
    await api.register();
    const act = discord.people.ravi.autocomplete(discord.places.articles, 'said', { speaker: 'P' });
    expect(await api.answer(act, 8, { choices })).toMatchObject({
      status: 400,
      code: 50035,
      faults: [wanted],
    });
  });

  const input = (more: object = {}) => ({ type: 4, custom_id: 't', style: 1, ...more });
  const label = (component: object, more: object = {}) => ({ type: 18, label: 'L', component, ...more });
  it.each<[string, object, string]>([
    [
      'six parts',
      { components: Array.from({ length: 6 }, (_, index) => label(input({ custom_id: `${index}` }))) },
      'data.components: Must be between 1 and 5 in length.',
    ],
    ['none', { components: [] }, 'data.components: Must have 1 or more items.'],
    ['a title of 46', { title: 'x'.repeat(46) }, 'data.title: Must be 45 or fewer in length.'],
    [
      'a label of 46',
      { components: [label(input(), { label: 'x'.repeat(46) })] },
      'data.components.0.label: Must be 45 or fewer in length.',
    ],
    [
      'a label in a label',
      { components: [label(input({ label: 'x' }))] },
      'data.components.0.component.label: A text input in a label has no label of its own.',
    ],
    [
      'a row without label',
      { components: [row(input())] },
      'data.components.0.components.0.label: This field is required',
    ],
    [
      'a field twice',
      { components: [label(input()), label(input())] },
      'data.components: Component custom id cannot be duplicated: t',
    ],
    [
      'a value too long',
      { components: [label(input({ max_length: 2, value: 'abc' }))] },
      'data.components.0.component.value: Must be 2 or fewer in length.',
    ],
    [
      'a value over 4,000',
      { components: [label(input({ value: 'x'.repeat(4001) }))] },
      'data.components.0.component.value: Must be 4000 or fewer in length.',
    ],
    [
      '11 files',
      { components: [label({ type: 19, custom_id: 'f', max_values: 11 })] },
      'data.components.0.component.max_values: Must be 10 or less.',
    ],
    [
      'a button',
      { components: [row(button())] },
      'data.components.0.components.0.type: Not a valid value: 2',
    ],
  ])('modals: %s', async (_name, change, wanted) => {
    await api.register();
    const modal = { custom_id: 'm', title: 'T', components: [label(input())], ...change };
    expect((await api.answer(api.ask(), 9, modal)).faults).toContain(wanted);
    expect(discord.refusals[0]?.code).toBe(50035);
  });

  it('a modal cannot answer a modal, and only what came from a message can update one', async () => {
    await api.register();
    const modal = { custom_id: 'm', title: 'T', components: [label(input())] };
    const first = api.ask();
    await api.answer(first, 9, modal);
    const act = discord.people.ravi.submit(first.outcome.modal!, { t: 'x' });
    expect(await api.answer(act, 9, modal)).toMatchObject({
      status: 400,
      faults: ['type: Value must be one of 4, 5.'],
    });
    expect(await api.answer(act, 7, { content: 'x' })).toMatchObject({ status: 400 });
    expect(await api.answer(act, 4, { content: 'x' })).toMatchObject({ status: 204 });
  });
});
