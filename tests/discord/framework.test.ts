import { describe, expect, it } from 'vitest';
import type { Command, Component, Group, MessageCommand, Right } from '../../commands/index.js';
import { Refusal } from '../../commands/index.js';
import { readArticle } from '../../src/article/index.js';
import type { Form, Reply } from '../../src/reply/index.js';
import { ManualClock, startStandIn } from '../../src/stand-in/index.js';
import { TEXT } from '../reply/articles.js';
import { afterwards, buttonsOf, libraryOf, running, textsOf } from './bot.js';

const note = (text: string, more: Partial<Reply> = {}): Reply => ({
  blocks: [{ kind: 'note', text }],
  actions: [],
  ...more,
});
const button = (label: string, state: string) => ({ kind: 'button', label, state }) as const;

const form: Form = {
  kind: 'form',
  title: 'Trial',
  state: 'trial-form:7',
  fields: [
    { kind: 'text', name: 'title', label: 'Title', value: 'Old', required: true, maxLength: 20 },
    { kind: 'text', name: 'text', label: 'Text', long: true },
    { kind: 'file', name: 'file', label: 'File' },
  ],
};

const card = note('Card', {
  actions: [
    button('Next', 'trial-page:2'),
    button('Mine', 'trial-mine:'),
    button('Manage', 'trial-manage:'),
    button('Form', 'trial-form:'),
    button('Gone', 'trial-gone:'),
    button('Fail', 'trial-fail:'),
    button('Old', 'trial-old:'),
    {
      kind: 'select',
      label: 'Choose',
      state: 'trial-choose:',
      options: [
        { label: 'A', value: 'a', detail: 'first' },
        { label: 'B', value: 'b' },
      ],
    },
  ],
});

const values = {
  name: 'values',
  answers: 'private',
  options: {
    number: { kind: 'number', required: true, min: 1, max: 9 },
    choice: {
      kind: 'choice',
      choices: ['red', 'blue'],
    },
    file: { kind: 'file' },
    channel: { kind: 'channel' },
  },
  async execute({ options }) {
    const { file, ...rest } = options as {
      file?: { name: string; size: number; read(): Promise<Uint8Array> };
    };
    const content = file && Buffer.from(await file.read()).toString();
    return note(JSON.stringify({ ...rest, ...(file && { file: [file.name, file.size, content] }) }));
  },
} satisfies Command;

const plain = (name: string, answers: 'public' | 'private', execute: Command['execute']): Command => ({
  name,
  options: {},
  answers,
  execute,
});

const group: Group = {
  name: 'trial',
  needs: 'library',
  commands: [
    values as unknown as Command,
    plain('card', 'public', async () => card),
    plain('own', 'private', async () => card),
    plain('form', 'private', async () => form),
    plain('files', 'public', async () =>
      note('Files', {
        files: [
          { name: 'notes.md', content: '# Ünïcode' },
          { name: 'chart.png', content: new Uint8Array([1, 2, 3]), alt: 'A chart of nothing' },
        ],
      }),
    ),
  ],
};

const quote: MessageCommand = {
  name: 'Count words',
  answers: 'private',
  execute: async ({ text, author }) => note(`${author}: ${text.split(' ').length}`),
};

const component = (name: string, answers: Component['answers'], more: Partial<Component>): Component => ({
  name,
  answers,
  ...more,
});
const allowing = (name: string, allowed: readonly ('asker' | Right)[]) =>
  component(name, 'here', { allowed, press: async () => note(`${name} pressed`) });

const components: Component[] = [
  component('trial-page', 'here', {
    press: async (state) =>
      note(`Page ${state.split(':')[1]}`, { actions: [button('Back', 'trial-page:1')] }),
  }),
  component('trial-choose', 'private', { press: async (_, { chosen }) => note(`Chosen ${chosen.join()}`) }),
  allowing('trial-mine', ['asker']),
  allowing('trial-manage', ['library', 'messages']),
  component('trial-form', 'here', {
    press: async () => form,
    submit: async (state, { texts, files }) => {
      const read = await Promise.all(
        Object.values(files)
          .flat()
          .map(async (file) => [file.name, (await file.read()).length]),
      );
      return note(JSON.stringify([state, texts, read]));
    },
  }),
  component('trial-gone', 'here', { press: async () => ({ kind: 'removed' }) }),
  component('trial-fail', 'here', { press: () => Promise.reject(new Refusal(() => 'Not today.')) }),
];

const more = { commands: [group], messageCommands: [quote], components };

describe('commands', () => {
  it('stand in groups, for those who may use them, with options of every kind', async () => {
    const { discord } = await running({ more });
    const { mara, ravi } = discord.people;
    const { articles } = discord.places;
    expect(mara.commands(articles).some(({ name }) => name === 'trial')).toBe(true);
    expect(ravi.commands(articles).some(({ name }) => name === 'trial')).toBe(false);
    const { message } = await mara
      .slash(articles, 'trial values', {
        number: 3,
        choice: 'blue',
        channel: discord.places.chapter.id,
        file: { name: 'a.txt', data: 'héllo' },
      })
      .reply();
    const [text = ''] = textsOf(message);
    expect(JSON.parse(text.replaceAll('\\', ''))).toEqual({
      number: 3,
      choice: 'blue',
      channel: discord.places.chapter.id,
      file: ['a.txt', 6, 'héllo'],
    });
    const force = { force: true };
    const outside = await mara.slash(articles, 'trial values', { number: 10 }, force).reply();
    expect(textsOf(outside.message)).toEqual(['“number” must be a whole number from 1 to 9.']);
    const other = await mara.slash(articles, 'trial values', { number: 1, choice: 'x' }, force).reply();
    expect(textsOf(other.message)).toEqual(['“choice” must be one of these: red or blue.']);
  });

  it('can be used on a message', async () => {
    const { discord } = await running({ more });
    const { ravi, lena } = discord.people;
    const { articles } = discord.places;
    const message = lena.say(articles, 'three small words');
    const reply = await ravi.messageCommand(articles, 'Count words', message).reply();
    expect(reply.ephemeral).toBe(true);
    expect(textsOf(reply.message)).toEqual(['Lena: 3']);
  });

  it('send files, pictures with their words', async () => {
    const { discord } = await running({ more });
    const { message } = await discord.people.mara.slash(discord.places.articles, 'trial files').reply();
    expect(message?.attachments.map(({ filename, size }) => [filename, size])).toEqual([
      ['notes.md', 11],
      ['chart.png', 3],
    ]);
    const [container, file] = message?.components ?? [];
    expect(container?.components?.[1]).toMatchObject({
      type: 12,
      items: [{ description: 'A chart of nothing' }],
    });
    expect(file?.type).toBe(13);
  });

  it('can ask with a form, filled in in part, whose answer is a message', async () => {
    const { discord } = await running({ more });
    const { mara } = discord.people;
    const { modal } = await mara.slash(discord.places.articles, 'trial form').reply();
    expect(modal?.title).toBe('Trial');
    const files = { file: [{ name: 'b.txt', data: 'four' }] };
    const { message, ephemeral } = await mara.submit(modal!, { text: 'New\ntext' }, files).reply();
    expect(ephemeral).toBe(true);
    const [text = ''] = textsOf(message);
    expect(JSON.parse(text.replaceAll('\\"', '"').replaceAll(/\\([^n])/g, '$1'))).toEqual([
      'trial-form:7',
      { title: 'Old', text: 'New\ntext' },
      [['b.txt', 4]],
    ]);
  });

  it('say that it took too long for a form', async () => {
    let open = (_: Form) => {};
    const slow = plain('slow', 'private', () => new Promise((resolve) => (open = resolve)));
    const { discord } = await running({ more: { commands: [slow] }, patience: 0 });
    const act = discord.people.ravi.slash(discord.places.articles, 'slow');
    await act.acknowledged();
    open(form);
    expect(textsOf((await act.reply()).message)).toEqual(['That took a moment too long. Please try again.']);
  });

  it('show how far they are, and end before Discord forgets them', async () => {
    let finish = (_: Reply) => {};
    const slow = plain('slow', 'public', (request) => {
      request.progress('Reading page 3…');
      return new Promise((resolve) => (finish = resolve));
    });
    const more = { commands: [slow] };
    const { discord } = await running({ more, patience: 0 });
    const { articles } = discord.places;
    const act = discord.people.ravi.slash(articles, 'slow');
    const shown = await act.until(({ kind }) => kind === 'message');
    expect(textsOf(shown.message)).toEqual(['Reading page 3…']);
    finish(note('Read.'));
    const { message } = await act.until(({ message }) => textsOf(message)[0] !== 'Reading page 3…');
    expect(textsOf(message)).toEqual(['Read.']);

    const brief = await running({ more, patience: 0, life: 20 });
    const late = brief.discord.people.ravi.slash(brief.discord.places.articles, 'slow');
    const sentence = 'This took too long, so I stopped. Please try again later.';
    const { followUps } = await late.until((outcome) => outcome.followUps.length > 0);
    expect(followUps.map(textsOf)).toEqual([[sentence]]);
    expect(brief.discord.people.ravi.messages(brief.discord.places.articles)).toHaveLength(1);
  });
});

describe('a button', () => {
  it('changes the message it stands on, at once or after a while', async () => {
    for (const patience of [60_000, 0]) {
      const { discord } = await running({ more, patience });
      const { mara, ravi } = discord.people;
      const { message } = await mara.slash(discord.places.articles, 'trial card').reply();
      const { kind, message: page } = await ravi.click(message!, 'Next').reply();
      expect([kind, page?.id, textsOf(page), buttonsOf(page)]).toEqual([
        'update',
        message!.id,
        ['Page 2'],
        ['Back'],
      ]);
    }
  });

  it('takes the message away', async () => {
    const { discord } = await running({ more });
    const { articles } = discord.places;
    const { message } = await discord.people.mara.slash(articles, 'trial card').reply();
    await discord.people.mara.click(message!, 'Gone').until(({ kind }) => kind === 'removed');
    expect(discord.people.ravi.messages(articles)).toEqual([]);
  });

  it('opens a form whose answer takes the place of the message', async () => {
    const { discord } = await running({ more });
    const { mara } = discord.people;
    const { message } = await mara.slash(discord.places.articles, 'trial own').reply();
    const { modal } = await mara.click(message!, 'Form').reply();
    const { kind, message: changed } = await mara.submit(modal!, { title: 'New' }).reply();
    expect([kind, changed?.id]).toEqual(['update', message!.id]);
    expect(textsOf(changed)[0]).toContain('New');
  });

  it('is for whom it is for', async () => {
    const { discord } = await running({ more });
    const { mara, ravi } = discord.people;
    const { articles } = discord.places;
    const { message } = await mara.slash(articles, 'trial card').reply();
    const refused = {
      Mine: 'Only the person who asked can do that. You can ask the same yourself.',
      Manage: 'Only people who manage the library here can do that. Please ask one of them.',
      Fail: 'Not today.',
    };
    for (const [label, sentence] of Object.entries(refused)) {
      const { message: told, ephemeral, kind } = await ravi.click(message!, label).reply();
      expect([kind, ephemeral, textsOf(told)]).toEqual(['message', true, [sentence]]);
    }
    expect(textsOf(discord.message(message!.id))).toEqual(['Card']);
    const own = await mara.slash(articles, 'trial own').reply();
    const driven = await ravi.click(own.message!, 'trial-page:2', { force: true }).reply();
    expect(textsOf(driven.message)).toEqual(['Only the person who asked can use this.']);
    for (const label of ['Mine', 'Manage']) {
      const { message: fresh } = await mara.slash(articles, 'trial card').reply();
      expect((await mara.click(fresh!, label).reply()).kind).toBe('update');
    }
  });

  it('follows the server’s own rules for who may use the command', async () => {
    const more = {
      commands: [{ ...group, name: 'library', commands: [group.commands[1]!] }],
      components,
    };
    const { discord } = await running({ more });
    const { mara, ravi, lena } = discord.people;
    const { articles } = discord.places;
    const { readingRoom } = discord.servers;
    const pressed = async (person: typeof mara) => {
      const { message } = await mara.slash(articles, 'library card').reply();
      return (await person.click(message!, 'Manage', { force: true }).reply()).kind;
    };
    const rule = (person: typeof mara, permission: boolean) => ({
      id: person.id,
      type: 2 as const,
      permission,
    });
    discord.override(readingRoom, 'library', [rule(ravi, true)]);
    expect([await pressed(mara), await pressed(ravi), await pressed(lena)]).toEqual([
      'update',
      'update',
      'message',
    ]);
    discord.override(readingRoom, 'library', [
      { id: readingRoom.id, type: 1, permission: true },
      rule(ravi, false),
    ]);
    expect([await pressed(ravi), await pressed(lena)]).toEqual(['message', 'update']);
    discord.override(readingRoom, 'library', [
      { id: `${BigInt(readingRoom.id) - 1n}`, type: 3, permission: false },
      { id: articles.id, type: 3, permission: true },
    ]);
    expect([await pressed(mara), await pressed(ravi)]).toEqual(['update', 'message']);
  });

  it('says so when it is of another version of the bot', async () => {
    const { discord } = await running({ more });
    const { mara } = discord.people;
    const { message } = await mara.slash(discord.places.articles, 'trial card').reply();
    const { message: told, kind } = await mara.click(message!, 'Old').reply();
    expect(kind).toBe('message');
    expect(textsOf(told)[0]).toMatch(/^The article has changed or is gone/);
  });

  it('that was pressed too late takes nothing down', async () => {
    const clock = new ManualClock();
    const discord = await startStandIn({ clock });
    afterwards(() => discord.close());
    let press = (_: Reply) => {};
    const slow = component('trial-page', 'here', {
      press: () => new Promise((resolve) => (press = resolve)),
    });
    const { line } = await running({
      discord,
      library: libraryOf(readArticle(TEXT)),
      more: { commands: [group], components: [slow] },
    });
    const { mara } = discord.people;
    const { message } = await mara.slash(discord.places.articles, 'trial card').reply();
    const act = mara.click(message!, 'Next');
    await discord.people.ravi.slash(discord.places.articles, 'author').reply();
    clock.advance(3_000);
    press(note('Late'));
    expect(await line('too late to answer')).toMatchObject({ what: 'trial-page:2', code: 10062 });
    expect(act.outcome.kind).toBe('failed');
  });
});

describe('a select', () => {
  it('says what was chosen', async () => {
    const { discord } = await running({ more });
    const { mara, ravi } = discord.people;
    const { message } = await mara.slash(discord.places.articles, 'trial card').reply();
    const { message: reply, ephemeral } = await ravi.select(message!, 'trial-choose:', ['b']).reply();
    expect([ephemeral, textsOf(reply)]).toEqual([true, ['Chosen b']]);
  });
});
