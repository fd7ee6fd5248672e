import { describe, expect, it } from 'vitest';
import { NotOffered } from '../../src/stand-in/index.js';
import { caller, playground } from './client.js';

const row = (type: number, more: object = {}) => ({
  type: 1,
  components: [{ type, custom_id: 'menu', ...more }],
});

/** A message of the bot with one menu in it. */
async function withMenu(type: number, more: object = {}) {
  const { discord } = await playground();
  const api = caller(discord);
  await api.register();
  const act = api.ask();
  const { status } = await api.answer(act, 4, { content: 'Choose', components: [row(type, more)] });
  expect(status).toBe(204);
  const choose = (...values: string[]) => discord.people.ravi.select(act.outcome.message!, 'menu', values);
  return { discord, choose };
}

describe('a menu that Discord fills itself', () => {
  it('gives the bot the person that was chosen', async () => {
    const { discord, choose } = await withMenu(5);
    const { lena } = discord.people;
    expect(choose(lena.id).interaction.payload.data).toMatchObject({
      component_type: 5,
      values: [lena.id],
      resolved: { users: { [lena.id]: { global_name: 'Lena' } }, members: { [lena.id]: {} } },
    });
  });

  it('gives the bot a role, or a role and a person', async () => {
    const { discord, choose } = await withMenu(7, { max_values: 2 });
    const [everyone, moderators] = discord.servers.readingRoom.roles;
    const { mara } = discord.people;
    expect(choose(moderators!.id, mara.id).interaction.payload.data).toMatchObject({
      resolved: { roles: { [moderators!.id]: { name: moderators!.name } }, users: { [mara.id]: {} } },
    });
    expect(() => choose(everyone!.id, moderators!.id, mara.id)).toThrow(NotOffered);
  });

  it('offers channels of the kinds that it asks for, and nobody that is not there', async () => {
    const { discord, choose } = await withMenu(8, { channel_types: [11] });
    const { articles, chapter } = discord.places;
    expect(choose(chapter.id).interaction.payload.data).toMatchObject({
      resolved: { channels: { [chapter.id]: { name: 'Chapter one' } } },
    });
    expect(() => choose(articles.id)).toThrow(NotOffered);
    const people = await withMenu(5);
    expect(() => people.choose('1')).toThrow(NotOffered);
  });
});
