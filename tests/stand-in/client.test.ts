import {
  ActionRowBuilder,
  AttachmentBuilder,
  ButtonBuilder,
  ButtonStyle,
  type ChatInputCommandInteraction,
  ContainerBuilder,
  Events,
  FileUploadBuilder,
  LabelBuilder,
  MessageFlags,
  ModalBuilder,
  PermissionFlagsBits,
  StringSelectMenuBuilder,
  TextDisplayBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import { describe, expect, it } from 'vitest';
import { NotOffered } from '../../src/stand-in/index.js';
import { connected, RAW_COMMANDS } from './client.js';

describe('a real discord.js client', () => {
  it('gets ready with the servers that it is in and their threads', async () => {
    const { discord, client } = await connected();
    expect(client.user.username).toBe('Footnote');
    expect([...client.guilds.cache.values()].map(({ name }) => name)).toEqual([
      'Reading Room',
      'Night Shelf',
    ]);
    expect(client.channels.cache.get(discord.places.chapter.id)?.isThread()).toBe(true);
    expect((await client.application.fetch()).id).toBe(discord.world.application.id);
    expect(discord.connected).toBe(1);
  });

  it('registers commands, sees them again with the same ids, and the people see theirs', async () => {
    const { discord, client } = await connected();
    const first = await client.application.commands.set(RAW_COMMANDS);
    const second = await client.application.commands.set(RAW_COMMANDS);
    expect([...second.keys()]).toEqual([...first.keys()]);
    expect((await client.application.commands.fetch()).map(({ name }) => name)).toEqual([
      'ask',
      'said',
      'library',
      'Check quote',
    ]);
    const { mara, ravi } = discord.people;
    const names = (person: typeof mara) => person.commands(discord.places.articles).map(({ name }) => name);
    expect(names(mara)).toEqual(['ask', 'said', 'library']);
    expect(names(ravi)).toEqual(['ask', 'said']);
    expect(discord.refusals).toEqual([]);
  });

  it('replies to a slash command with components, then edits and follows up', async () => {
    const { discord, client } = await connected(async (interaction) => {
      const command = interaction as ChatInputCommandInteraction;
      expect(command.memberPermissions?.has(PermissionFlagsBits.ManageGuild)).toBe(false);
      const text = (content: string) => new TextDisplayBuilder({ content });
      const response = await command.reply({
        flags: MessageFlags.IsComponentsV2,
        components: [
          new ContainerBuilder().addTextDisplayComponents(text(command.options.getString('question', true))),
        ],
        allowedMentions: { parse: [] },
        withResponse: true,
      });
      expect(response.resource?.message?.id).toBe(discord.world.interactions.get(command.id)?.original?.id);
      await command.editReply({ components: [text('<@1> edited')], allowedMentions: { parse: [] } });
      await command.followUp({ content: 'more', flags: MessageFlags.Ephemeral });
    });
    await client.application.commands.set(RAW_COMMANDS);
    const { ravi, lena } = discord.people;
    const act = ravi.slash(discord.places.articles, 'ask', { question: 'Who wrote it?' });
    const { kind, message } = await act.reply();
    expect(kind).toBe('message');
    expect(message?.components[0]?.components?.[0]).toEqual({ type: 10, id: 2, content: 'Who wrote it?' });
    const { followUps } = await act.until((outcome) => outcome.followUps.length === 1);
    expect(message?.components).toEqual([{ type: 10, id: 1, content: '<@1> edited' }]);
    expect(message?.edited_timestamp).not.toBeNull();
    expect(message?.flags).toBe(MessageFlags.IsComponentsV2);
    expect(message?.interaction_metadata).toMatchObject({ name: 'ask', user: { id: ravi.id } });
    expect(followUps[0]?.content).toBe('more');
    expect(ravi.messages(discord.places.articles)).toHaveLength(2);
    expect(lena.messages(discord.places.articles)).toHaveLength(1);
    expect(discord.refusals).toEqual([]);
  });

  it('defers privately, fills the reply in with a file, and deletes it', async () => {
    const { discord, client } = await connected(async (interaction) => {
      const command = interaction as ChatInputCommandInteraction;
      await command.deferReply({ flags: MessageFlags.Ephemeral });
      await command.editReply({
        flags: MessageFlags.IsComponentsV2,
        components: [
          { type: 10, content: 'Here' },
          { type: 13, file: { url: 'attachment://article.md' } },
        ],
        files: [new AttachmentBuilder(Buffer.from('# Title'), { name: 'article.md' })],
      });
    });
    await client.application.commands.set(RAW_COMMANDS);
    const act = discord.people.ravi.slash(discord.places.chapter, 'ask', { question: 'file' });
    expect((await act.acknowledged()).kind).toBe('thinking');
    const { message, ephemeral } = await act.reply();
    expect(ephemeral).toBe(true);
    expect(message?.edited_timestamp).toBeNull();
    const { url } = message!.components[1]!.file as { url: string };
    expect(url).toBe(message?.attachments[0]?.url);
    expect(await (await fetch(url)).text()).toBe('# Title');
    expect(discord.refusals).toEqual([]);
  });

  it('answers autocomplete', async () => {
    const { discord, client } = await connected(async (interaction) => {
      if (!interaction.isAutocomplete()) return;
      const { name, value } = interaction.options.getFocused(true);
      await interaction.respond([{ name: `${name}: ${value}`, value: 'Putin' }]);
    });
    await client.application.commands.set(RAW_COMMANDS);
    const act = discord.people.lena.autocomplete(discord.places.shelf, 'said', { speaker: 'Pu' });
    expect((await act.reply()).choices).toEqual([{ name: 'speaker: Pu', value: 'Putin' }]);
  });

  it('handles buttons, selects, a modal with a file, and a message command', async () => {
    const { discord, client } = await connected(async (interaction) => {
      if (interaction.isChatInputCommand()) {
        const file = interaction.options.getAttachment('file', true);
        await interaction.reply({
          content: `${file.name} ${await (await fetch(file.url)).text()}`,
          components: [
            new ActionRowBuilder<ButtonBuilder>().addComponents(
              new ButtonBuilder({ customId: 'fix', label: 'Fix', style: ButtonStyle.Primary }),
              new ButtonBuilder({ customId: 'next', label: 'Next', style: ButtonStyle.Secondary }),
            ),
            new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(
              new StringSelectMenuBuilder({ customId: 'pick' }).addOptions({ label: 'One', value: '1' }),
            ),
          ],
        });
      } else if (interaction.isStringSelectMenu()) {
        await interaction.deferUpdate();
        await interaction.editReply({ content: `picked ${interaction.values}` });
      } else if (interaction.isButton() && interaction.customId === 'next') {
        await interaction.update({ content: `${interaction.message.content}, next` });
      } else if (interaction.isButton()) {
        await interaction.showModal(
          new ModalBuilder({ customId: 'form', title: 'Fix it' }).addLabelComponents(
            new LabelBuilder({ label: 'Title' }).setTextInputComponent(
              new TextInputBuilder({ customId: 'title', style: TextInputStyle.Short, value: 'Old' }),
            ),
            new LabelBuilder({ label: 'File' }).setFileUploadComponent(
              new FileUploadBuilder().setCustomId('upload').setRequired(false),
            ),
          ),
        );
      } else if (interaction.isModalSubmit()) {
        const file = interaction.fields.getUploadedFiles('upload')?.first();
        await interaction.reply(`${interaction.fields.getTextInputValue('title')} ${file?.name}`);
      } else if (interaction.isMessageContextMenuCommand()) {
        await interaction.reply(`about: ${interaction.targetMessage.content}`);
      }
    });
    await client.application.commands.set(RAW_COMMANDS);
    const { mara, ravi } = discord.people;
    const { articles } = discord.places;
    const added = await mara
      .slash(articles, 'library add', { file: { name: 'a.txt', data: 'Text', type: 'text/plain' } })
      .reply();
    expect(added.message?.content).toBe('a.txt Text');
    const message = added.message!;
    expect(await mara.click(message, 'Next').reply()).toMatchObject({
      kind: 'update',
      message: { content: 'a.txt Text, next' },
    });
    expect(await mara.select(message, 'pick', ['1']).reply()).toMatchObject({
      kind: 'update',
      message: { content: 'picked 1' },
    });
    const { modal } = await mara.click(message, 'fix').reply();
    expect(modal?.title).toBe('Fix it');
    expect(() => ravi.submit(modal!)).toThrow(NotOffered);
    expect(() => mara.submit(modal!, { title: '' })).toThrow('The field "title" is required.');
    const sent = await mara
      .submit(modal!, { title: 'New' }, { upload: [{ name: 'b.md', data: '#' }] })
      .reply();
    expect(sent.message?.content).toBe('New b.md');
    expect((await mara.submit(modal!).reply()).message?.content).toBe('Old undefined');
    const said = ravi.say(articles, 'He said “no”.');
    expect((await ravi.messageCommand(articles, 'Check quote', said).reply()).message?.content).toBe(
      'about: He said “no”.',
    );
    expect(discord.refusals).toEqual([]);
  });

  it('serves direct messages and people who brought it along themselves', async () => {
    const seen: unknown[] = [];
    const { discord, client } = await connected(async (interaction) => {
      const command = interaction as ChatInputCommandInteraction;
      const { guildId, userId } = command.authorizingIntegrationOwners;
      seen.push([command.context, guildId, userId, command.inGuild()]);
      await command.reply('yes');
      for (let index = 0; index < 5; index++) await command.followUp(`${index}`);
      await command.followUp('6th').catch((error) => seen.push(error.code));
    });
    await client.application.commands.set(RAW_COMMANDS);
    const { ravi, lena } = discord.people;
    await ravi
      .slash(discord.dm(ravi), 'ask', { question: 'dm' })
      .until((outcome) => outcome.followUps.length === 6);
    const { abroad, articles } = discord.places;
    expect(() => lena.slash(abroad, 'ask', { question: 'x' })).toThrow('Lena has no command /ask here.');
    lena.install();
    expect(lena.commands(abroad).map(({ name }) => name)).toEqual(['ask']);
    const outside = lena.slash(abroad, 'ask', { question: 'abroad' });
    await outside.until(() => discord.refusals.length === 1);
    const between = lena.slash(discord.between(lena, ravi), 'ask', { question: 'between' });
    await between.until(() => discord.refusals.length === 2);
    await lena.slash(articles, 'ask', { question: 'in' }).until((outcome) => outcome.followUps.length === 6);
    const { readingRoom } = discord.servers;
    expect(seen).toEqual([
      [1, '0', null, false],
      [0, null, lena.id, true],
      40094,
      [2, null, lena.id, false],
      40094,
      [0, readingRoom.id, lena.id, true],
    ]);
    expect(() => ravi.slash(discord.dm(lena), 'ask', { question: 'x' })).toThrow('Ravi cannot enter');
  });

  it('resumes after a cut with what it missed', async () => {
    const heard: string[] = [];
    const { discord, client } = await connected(async (interaction) => {
      heard.push((interaction as ChatInputCommandInteraction).options.getString('question', true));
      await (interaction as ChatInputCommandInteraction).reply('here');
    });
    await client.application.commands.set(RAW_COMMANDS);
    const { ravi } = discord.people;
    const resumed = new Promise((resolve) => client.once(Events.ShardResume, resolve));
    discord.cut();
    await discord.until(() => discord.connected === 0);
    const missed = ravi.slash(discord.places.articles, 'ask', { question: 'missed' });
    expect((await missed.reply()).message?.content).toBe('here');
    await resumed;
    expect(heard).toEqual(['missed']);
  });

  it('gets through a 429 and a 500', async () => {
    const { discord, client } = await connected((interaction) =>
      (interaction as ChatInputCommandInteraction).reply('ok'),
    );
    await client.application.commands.set(RAW_COMMANDS);
    discord.failNext({ method: 'POST', path: /callback$/, status: 429, retryAfter: 0.01 });
    discord.failNext({ method: 'POST', path: /callback$/, status: 500, times: 2 });
    const act = discord.people.ravi.slash(discord.places.articles, 'ask', { question: 'x' });
    expect((await act.reply()).message?.content).toBe('ok');
    const statuses = discord.requests
      .filter(({ path }) => path.endsWith('callback'))
      .map(({ status }) => status);
    expect(statuses).toEqual([429, 500, 500, 204]);
    expect(discord.refusals).toEqual([]);
  });

  it('is told of servers that it joins and leaves', async () => {
    const { discord, client } = await connected();
    const joined = new Promise((resolve) => client.once(Events.GuildCreate, resolve));
    const server = discord.addServer('Third');
    expect(((await joined) as { name: string }).name).toBe('Third');
    const left = new Promise((resolve) => client.once(Events.GuildDelete, resolve));
    discord.removeBot(server);
    expect(((await left) as { id: string }).id).toBe(server.id);
  });
});
