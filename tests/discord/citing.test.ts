import { describe, expect, it } from 'vitest';
import { forwardedFrom } from '../../src/stand-in/index.js';
import { buttonsOf, running, textsOf } from './bot.js';

describe('/cite', () => {
  it('gives a citation to copy, and the other styles in its place', async () => {
    const { discord } = await running();
    const { ravi } = discord.people;
    const { articles } = discord.places;
    const { message, ephemeral } = await ravi.slash(articles, 'cite', { paragraph: 2 }).reply();
    expect(ephemeral).toBe(true);
    expect(textsOf(message)[0]).toBe('### APA (7th edition)');
    expect(textsOf(message)[1]).toMatch(
      /^```\n[^`]*Reyes, A\., & Hall, T\. \(2021, March 3\)\. Council votes to reopen the old library\.[^`]*\n```$/,
    );
    const other = await ravi.select(message!, 'restyle:1:library1:3:2', ['mla']).reply();
    expect([other.kind, textsOf(other.message)[0]]).toEqual(['update', '### MLA (9th edition)']);
    expect(textsOf(other.message)[1]).toContain('Reyes, Ana, and Tom Hall.');
    const bibtex = await ravi.slash(articles, 'cite', { style: 'bibtex' }).reply();
    expect(textsOf(bibtex.message)[1]).toMatch(/^```\n@\w+\{/);
    const beyond = await ravi.slash(articles, 'cite', { paragraph: 9 }).reply();
    expect(textsOf(beyond.message)[0]).toBe('There is no paragraph “9”. The article has ¶1 to ¶4.');
  });

  it('is given where a question asks for one, and /read is named to whoever wants to read', async () => {
    const { discord } = await running();
    const { ravi } = discord.people;
    const ask = async (question: string) => {
      const { message } = await ravi.slash(discord.places.articles, 'ask', { question }).reply();
      return textsOf(message);
    };
    const [asked, style, text] = await ask('How do I cite this?');
    expect([asked, style]).toEqual(['-# How do I cite this?', '### APA (7th edition)']);
    expect(text).toContain('Reyes, A., & Hall, T. (2021, March 3).');
    expect((await ask('MLA citation for paragraph 2')).slice(1, 3)).toEqual([
      '### MLA (9th edition)',
      expect.stringContaining('(Reyes and Hall, par. 2)'),
    ]);
    expect((await ask('cite paragraph 9'))[1]).toBe('There is no paragraph “9”. The article has ¶1 to ¶4.');
    expect((await ask('read me the article')).slice(1)).toEqual(['To read the article, use /read.']);
  });

  it('quotes the words that answer, from the button of an answer; not when the article has changed', async () => {
    const { discord } = await running();
    const { ravi, lena } = discord.people;
    const question = 'Since when has the building been closed?';
    const { message } = await ravi.slash(discord.places.articles, 'ask', { question }).reply();
    expect(buttonsOf(message)).toContain('Cite');
    const { message: cited, ephemeral } = await lena.click(message!, 'Cite').reply();
    expect(ephemeral).toBe(true);
    expect(textsOf(cited)[1]).toContain(
      '“The building has been closed since 2015” (Reyes & Hall, 2021, para. 1).',
    );
    const old = await lena.click(message!, 'cite:1:library1:2:1:0:5', { force: true }).reply();
    expect(textsOf(old.message)[0]).toMatch(/^The article has changed or is gone/);
  });
});

const ROOF = 'We cannot let children sit under that roof';
describe('the menu of a message', () => {
  it('checks what is quoted in it', async () => {
    const { discord } = await running();
    const { ravi, lena } = discord.people;
    const { articles } = discord.places;
    const check = async (content: string) => {
      const act = ravi.messageCommand(articles, 'Check quote', lena.say(articles, content));
      const { message, ephemeral } = await act.reply();
      expect(ephemeral).toBe(true);
      return textsOf(message);
    };
    const exact = await check('Lind said "We cannot let children sit under that roof"!');
    const altered = await check('Lind said "We can let children sit under that roof"!');
    expect(exact.join('\n')).toContain('¶3');
    expect(altered[0]).not.toBe(exact[0]);
    expect(altered.join('\n')).toContain('cannot');
    expect(await check(' ')).toEqual(['This message has no text that I can look up.']);
  });

  it.each([
    ['forwarded', forwardedFrom({ content: `Lind said “${ROOF}”` })],
    ['in an embed', { embeds: [{ type: 'rich', title: 'Seen', description: `Lind said “${ROOF}”` }] }],
    [
      'asked in a poll',
      {
        poll: {
          question: { text: `Did Lind say “${ROOF}”?` },
          answers: [{ answer_id: 1, poll_media: { text: 'Yes' } }],
          expiry: null,
          allow_multiselect: false,
          layout_type: 1,
        },
      },
    ],
    [
      'in another bot’s card',
      {
        components: [{ type: 17, id: 1, components: [{ type: 10, id: 2, content: `Lind said “${ROOF}”` }] }],
      },
    ],
  ])('checks what is quoted where it is %s', async (_, parts) => {
    const { discord } = await running();
    const { ravi, lena } = discord.people;
    const { articles } = discord.places;
    const message = Object.assign(lena.say(articles, ''), parts);
    const texts = textsOf((await ravi.messageCommand(articles, 'Check quote', message).reply()).message);
    expect(texts.join('\n')).toContain('Word for word in ¶3.');
  });

  it('checks what the bot itself has shown, and says who checked when that is shared', async () => {
    const { discord } = await running();
    const { ravi, lena } = discord.people;
    const { articles } = discord.places;
    const question = 'Since when has the building been closed?';
    const { message: card } = await lena.slash(articles, 'ask', { question }).reply();
    const { message } = await ravi.messageCommand(articles, 'Check quote', card!).reply();
    expect(textsOf(message).join('\n')).toContain('Word for word in ¶1.');
    ravi.click(message!, 'Share');
    const shared = () => lena.messages(articles).at(-1);
    await discord.until(() => shared()?.id !== card?.id);
    expect(textsOf(shared()).at(-1)).toBe('-# Shared by Ravi');
    expect(shared()?.message_reference?.message_id).toBe(card?.id);
  });

  it('finds what is near to it', async () => {
    const { discord } = await running();
    const { ravi, lena } = discord.people;
    const { articles } = discord.places;
    const said = lena.say(articles, 'they closed that building in 2015, no?');
    const { message } = await ravi.messageCommand(articles, 'Find in article', said).reply();
    expect(textsOf(message).join('\n')).toContain('The building has been closed since 2015.');
  });
});
