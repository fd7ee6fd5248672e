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
const text = (content = 'x') => ({ type: 10, content });
const option = (value: string) => ({ label: value, value });
const select = (more: object = {}) => ({ type: 3, custom_id: 'pick', options: [option('a')], ...more });
const v2 = (...components: object[]) => ({ flags: V2, components });
const poll = (answers = ['a', 'b'], more: object = {}) => ({
  question: { text: 'x'.repeat(300) },
  answers: answers.map((one) => ({ poll_media: { text: one } })),
  ...more,
});
const buttons = (count: number) =>
  Array.from({ length: count }, (_, index) => button({ custom_id: `b${index}` }));

describe('replies that Discord accepts', () => {
  const GOOD: [string, object][] = [
    ['text of 2,000', { content: 'x'.repeat(2000) }],
    ['40 components, nested ones counted', v2({ type: 17, components: Array(39).fill(text()) })],
    ['4,000 characters over all texts', v2(text('x'.repeat(2500)), text('x'.repeat(1500)))],
    ['five buttons in a row', v2(row(...buttons(5)))],
    ['a poll of ten answers', { poll: poll(Array(10).fill('x'.repeat(55)), { duration: 768 }) }],
    [
      'a section of three texts and a button',
      v2({ type: 9, components: Array(3).fill(text()), accessory: button() }),
    ],
    ['a link button', v2(row({ type: 2, style: 5, label: 'Open', url: 'https://example.org/' }))],
    [
      'a menu of 25',
      v2(row(select({ options: Array.from({ length: 25 }, (_, index) => option(`${index}`)) }))),
    ],
    ['an embed', { embeds: [{ description: 'x'.repeat(4096) }] }],
    ['no mentions', { content: '@everyone', allowed_mentions: { parse: [] } }],
  ];
  it.each(GOOD)('%s', async (_name, data) => {
    await api.register();
    expect(await api.answer(api.ask(), 4, data)).toMatchObject({ status: 204 });
    expect(discord.refusals).toEqual([]);
  });
});

describe('replies that Discord refuses', () => {
  const embed = (more: object) => ({ embeds: [{ description: 'x', ...more }] });
  const BAD: [string, object, string][] = [
    ['content over 2,000', { content: 'x'.repeat(2001) }, 'data.content: Must be 2000 or fewer in length.'],
    [
      'content with V2',
      { ...v2(text()), content: 'x' },
      "data.content: The 'content' field cannot be used when using MessageFlags.IS_COMPONENTS_V2",
    ],
    [
      'embeds with V2',
      { ...v2(text()), embeds: [{ title: 'x' }] },
      "data.embeds: The 'embeds' field cannot be used when using MessageFlags.IS_COMPONENTS_V2",
    ],
    [
      'a poll with V2',
      { ...v2(text()), poll: poll() },
      "data.poll: The 'poll' field cannot be used when using MessageFlags.IS_COMPONENTS_V2",
    ],
    [
      'an answer over 55',
      { poll: poll(['x'.repeat(56)]) },
      'data.poll.answers.0.poll_media.text: Must be 55 or fewer in length.',
    ],
    [
      'an answer without words',
      { poll: { ...poll(), answers: [{ poll_media: {} }] } },
      'data.poll.answers.0.poll_media.text: This field is required',
    ],
    [
      'V2 components without the flag',
      { components: [text()] },
      'data.components.0.type: Value of field "type" must be one of (1,).',
    ],
    [
      'six rows without the flag',
      { content: 'x', components: buttons(6).map((one) => row(one)) },
      'data.components: Must be between 1 and 5 in length.',
    ],
    [
      '41 components',
      v2({ type: 17, components: Array(40).fill(text()) }),
      'data.components: Total components (41) exceed 40.',
    ],
    [
      '4,001 characters',
      v2(text('x'.repeat(2500)), text('x'.repeat(1501))),
      'data.components: Component text size (4001) exceeds 4000.',
    ],
    ['an empty text', v2(text('')), 'data.components.0.content: Must be 1 or more in length.'],
    ['six buttons', v2(row(...buttons(6))), 'data.components.0.components: Must have 5 or fewer items.'],
    [
      'a label of 81',
      v2(row(button({ label: 'x'.repeat(81) }))),
      'data.components.0.components.0.label: Must be 80 or fewer in length.',
    ],
    [
      'a custom_id of 101',
      v2(row(button({ custom_id: 'x'.repeat(101) }))),
      'data.components.0.components.0.custom_id: Must be 100 or fewer in length.',
    ],
    [
      'an empty custom_id',
      v2(row(button({ custom_id: '' }))),
      'data.components.0.components.0.custom_id: Must be 1 or more in length.',
    ],
    [
      'a custom_id twice',
      v2(row(button()), row(button())),
      'data.components: Component custom id cannot be duplicated: go',
    ],
    [
      'an id twice',
      v2({ ...text(), id: 7 }, { ...text(), id: 7 }),
      'data.components: Component id cannot be duplicated: 7',
    ],
    [
      'a button without custom_id',
      v2(row({ type: 2, style: 1, label: 'Go' })),
      'data.components.0.components.0.custom_id: A custom id is required',
    ],
    [
      'a button without a face',
      v2(row({ type: 2, style: 1, custom_id: 'go' })),
      'data.components.0.components.0.label: A label or an emoji is required',
    ],
    [
      'a link without url',
      v2(row({ type: 2, style: 5, label: 'Go' })),
      'data.components.0.components.0.url: A url is required',
    ],
    [
      'a link to a script',
      v2(row({ type: 2, style: 5, label: 'Go', url: 'javascript:alert(1)' })),
      'data.components.0.components.0.url: Scheme must be one of http, https, discord.',
    ],
    [
      'a menu beside a button',
      v2(row(select(), button())),
      'data.components.0.components: The specified component exceeds the maximum width',
    ],
    [
      'a menu of 26',
      v2(row(select({ options: Array.from({ length: 26 }, (_, index) => option(`${index}`)) }))),
      'data.components.0.components.0.options: Must have 25 or fewer items.',
    ],
    [
      'a menu value twice',
      v2(row(select({ options: [option('a'), option('a')] }))),
      'data.components.0.components.0.options: The specified option value is already used',
    ],
    [
      'more values than options',
      v2(row(select({ max_values: 2 }))),
      'data.components.0.components.0.max_values: max_values exceeds the number of options',
    ],
    [
      'a section without accessory',
      v2({ type: 9, components: [text()] }),
      'data.components.0.accessory: This field is required',
    ],
    [
      'a section of four',
      v2({ type: 9, components: Array(4).fill(text()), accessory: button() }),
      'data.components.0.components: Must have 3 or fewer items.',
    ],
    [
      'a container in a container',
      v2({ type: 17, components: [{ type: 17, components: [text()] }] }),
      'data.components.0.components.0: Value of field "type" is not one of those allowed here.',
    ],
    [
      'an unknown component',
      v2({ type: 99 }),
      'data.components.0: Value of field "type" is not one of those allowed here.',
    ],
    ['an unknown flag', { content: 'x', flags: 1 << 20 }, `data.flags: Flags ${1 << 20} cannot be set here.`],
    [
      'a file that was not sent',
      v2({ type: 13, file: { url: 'attachment://a.md' } }),
      'data.components.0.file.url: No attachment named a.md was sent.',
    ],
    [
      'a file from the web',
      v2({ type: 13, file: { url: 'https://example.org/a.md' } }),
      'data.components.0.file.url: Scheme must be attachment.',
    ],
    [
      'an attachment that was not sent',
      { content: 'x', attachments: [{ id: '0' }] },
      'data.attachments.0.id: No such file was sent.',
    ],
    ['11 embeds', { embeds: Array(11).fill({ title: 'x' }) }, 'data.embeds: Must have 10 or fewer items.'],
    [
      'an embed of 4,097',
      embed({ description: 'x'.repeat(4097) }),
      'data.embeds.0.description: Must be 4096 or fewer in length.',
    ],
    [
      'embeds of 6,001',
      { embeds: [{ description: 'x'.repeat(4000) }, { description: 'x'.repeat(2001) }] },
      'data.embeds: Embed size exceeds maximum size of 6000',
    ],
    [
      'a field name of 257',
      embed({ fields: [{ name: 'x'.repeat(257), value: 'x' }] }),
      'data.embeds.0.fields.0.name: Must be 256 or fewer in length.',
    ],
    [
      'contradicting mentions',
      { content: 'x', allowed_mentions: { parse: ['users'], users: ['1'] } },
      'data.allowed_mentions.parse: parse and users exclude each other.',
    ],
    ['content that is no text', { content: 7 }, 'data.content: Must be of type string.'],
  ];
  it.each(BAD)('%s', async (_name, data, wanted) => {
    await api.register();
    const act = api.ask();
    expect(await api.answer(act, 4, data)).toMatchObject({ status: 400, code: 50035, faults: [wanted] });
    expect(act.outcome.kind).toBe('waiting');
    // The interaction is still open, so the bot can say something better.
    expect(await api.answer(act, 4, { content: 'sorry' })).toMatchObject({ status: 204 });
  });

  it('says where the fault is in a nested tree', async () => {
    await api.register();
    const { body } = await api.answer(api.ask(), 4, v2(text('')));
    expect(body).toEqual({
      message: 'Invalid Form Body',
      code: 50035,
      errors: {
        data: {
          components: {
            0: {
              content: {
                _errors: [{ code: 'BASE_TYPE_BAD_LENGTH', message: 'Must be 1 or more in length.' }],
              },
            },
          },
        },
      },
    });
  });

  it.each([
    poll(Array(11).fill('a')),
    poll([]),
    poll(['a'], { duration: 0 }),
    poll(['a'], { duration: 769 }),
    { ...poll(), question: { text: 'x'.repeat(301) } },
  ])('a poll beyond the limits: %#', async (beyond) => {
    await api.register();
    expect(await api.answer(api.ask(), 4, { poll: beyond })).toMatchObject({ status: 400, code: 50035 });
  });

  it.each([{}, { content: '' }, { flags: V2 }])('nothing at all: %j', async (data) => {
    await api.register();
    expect(await api.answer(api.ask(), 4, data)).toMatchObject({ status: 400, code: 50006 });
  });
});

describe('edits', () => {
  it.each<[string, object, object, string]>([
    [
      'a poll in a message that is there',
      { content: 'x' },
      { poll: poll() },
      'poll: A poll cannot be added to a message.',
    ],
    [
      'taking V2 back',
      v2(text()),
      { flags: 0, content: 'x' },
      'flags: IS_COMPONENTS_V2 cannot be taken back.',
    ],
    [
      'content for V2',
      v2(text()),
      { content: 'x' },
      "content: The 'content' field cannot be used when using MessageFlags.IS_COMPONENTS_V2",
    ],
    [
      'V2 over content left standing',
      { content: 'x' },
      v2(text()),
      "content: The 'content' field cannot be used when using MessageFlags.IS_COMPONENTS_V2",
    ],
    ['making it private', { content: 'x' }, { flags: 64 }, 'flags: Flags 64 cannot be set here.'],
    [
      'dropping an attachment that is not there',
      { content: 'x' },
      { attachments: [{ id: '12345678901234567' }] },
      'attachments.0.id: No such file was sent.',
    ],
  ])('refuses %s', async (_name, first, second, wanted) => {
    await api.register();
    const act = api.ask();
    await api.answer(act, 4, first);
    const { status, body } = await api.hook(act.interaction, 'PATCH', '/messages/@original', second);
    expect([status, body.code, discord.refusals.at(-1)?.faults]).toEqual([400, 50035, [wanted]]);
  });

  it('turns content into V2 when the content is taken away', async () => {
    await api.register();
    const act = api.ask();
    await api.answer(act, 4, { content: 'x' });
    const { status } = await api.hook(act.interaction, 'PATCH', '/messages/@original', {
      ...v2(text('y')),
      content: null,
    });
    expect([status, act.outcome.message?.content, act.outcome.message?.flags]).toEqual([200, '', V2]);
  });

  it('notifies again with the defaults unless the edit says otherwise', async () => {
    await api.register();
    const act = api.ask();
    const { id } = discord.people.lena;
    await api.answer(act, 4, { content: `<@${id}> @everyone`, allowed_mentions: { parse: [] } });
    expect(act.outcome.message).toMatchObject({ mentions: [], mention_everyone: false });
    await api.hook(act.interaction, 'PATCH', '/messages/@original', { content: `<@${id}> @everyone!` });
    expect(act.outcome.message).toMatchObject({ mentions: [{ id }], mention_everyone: true });
  });
});
