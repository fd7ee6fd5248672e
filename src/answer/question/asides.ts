/** What people say to a bot that asks nothing. */
export type Aside = 'greeting' | 'thanks' | 'chat';

/** Words that make up such a message, in several languages; a message of nothing else is one. */
const WORDS: Readonly<Record<Aside | 'filler', string>> = {
  greeting:
    'hi, hello, hey, heya, hiya, yo, howdy, greetings, good morning, good afternoon, good evening, good day, hallo, moin, servus, guten morgen, guten tag, guten abend, grüß gott, hola, buenas, buenos días, buenas tardes, buenas noches, bonjour, bonsoir, salut, olá, oi, bom dia, boa tarde, boa noite, ciao, buongiorno, привет, здравствуй, здравствуйте, добрый день, доброе утро, добрый вечер, 你好, 您好, 嗨, 早上好, 晚上好, こんにちは, こんばんは, おはよう, 안녕하세요, 안녕, مرحبا, السلام عليكم, اهلا, أهلا, namaste, नमस्ते, merhaba, cześć, dzień dobry, what s up, whats up, sup, how are you',
  thanks:
    'thanks, thank you, thank u, thx, ty, tysm, tyvm, cheers, many thanks, thanks a lot, thank you very much, thank you so much, much appreciated, danke, danke schön, vielen dank, gracias, muchas gracias, merci, merci beaucoup, obrigado, obrigada, grazie, спасибо, благодарю, большое спасибо, 谢谢, 謝謝, 多谢, 感谢, ありがとう, ありがとうございます, 감사합니다, 고마워, شكرا, شكرا لك, dziękuję, teşekkürler, dank je, tack',
  chat: 'lol, lmao, rofl, haha, hahaha, hehe, hm, hmm, hmmm, ok, okay, k, cool, nice, great, wow, omg, yes, no, yep, nope, yeah, nah, sure, right, interesting, lmfao, xd, jaja, jajaja, mdr, ptdr, kek, лол, ха, хаха, ахаха, ок, ясно, да, нет, 哈哈, 哈哈哈, 呵呵, 好的, 嗯, 笑, www, ㅋㅋ, ㅋㅋㅋ, ㅎㅎ, ههه, هههه, bye, goodbye, see you, good night, test, testing, ping, good bot, bad bot, got it, i see, never mind, nvm, whatever, idk, huh, damn, oh, ah, aha, true, same, agreed, well done, good job, awesome, perfect, help, who are you, what are you, are you a bot, are you there, what can you do, what can u do, who r u, what r u, r u a bot, r u there, how does this work, hilfe, wer bist du, was kannst du, aide, qui es tu, qui êtes vous, ayuda, quién eres, qué puedes hacer, ajuda, quem é você, quem és tu, o que você faz, помощь, помоги, кто ты, ты кто, что ты умеешь, 帮助, 你是谁, 你能做什么, ヘルプ, あなたは誰ですか, あなたは誰, 何ができますか, genial, vale, claro, super, klasse, alles klar, d accord, génial, legal, valeu, beleza, tá bom, понятно, хорошо, круто, 明白了, 好, 知道了, なるほど, わかりました, 了解',
  filler:
    'bot, footnote, there, all, everyone, everybody, guys, folks, you, again, very, so, much, for, that, this, the, help, your, answer, it, and, then, a, lot, i, dear, man, mate, please, really, too, to, my, friend, friends, dir, ihnen, dich, bien, beaucoup, a todos, mucho, muito, pela ajuda, für die hilfe, pour votre aide, por tu ayuda, за помощь, вам, тебе, вас, всем, zusammen, alle, à tous, pessoal',
};

const plainWords = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’]/gu, ' ')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

const entries = (list: string) => new Set(list.split(', ').map(plainWords));

const KINDS: readonly (readonly [Aside, ReadonlySet<string>])[] = [
  ['thanks', entries(WORDS.thanks)],
  ['greeting', entries(WORDS.greeting)],
  ['chat', entries(WORDS.chat)],
];
const FILLER = entries(WORDS.filler);

/** A message that is longer says something. */
const MOST_WORDS = 10;
const MOST_IN_ENTRY = 4;

/** Whether a message is a greeting, thanks or chat, and asks nothing; of a mix, thanks before greeting before chat. */
export function readAside(text: string): Aside | undefined {
  if (text.length > 120) return undefined;
  const words = plainWords(
    text.replace(/\p{Extended_Pictographic}|\p{Emoji_Modifier}|[\u200D\uFE0F]/gu, ' '),
  ).split(' ');
  // Smileys and nothing else.
  if (words[0] === '')
    return /[\u{1F600}-\u{1F64F}\u{1F44B}-\u{1F44F}\u{2764}\u{1F923}\u{1F970}-\u{1F97A}]|^[:;=xX][-']?[()DPp]+$/u.test(
      text.trim(),
    )
      ? 'chat'
      : undefined;
  if (words.length > MOST_WORDS) return undefined;
  const met = new Set<Aside>();
  for (let at = 0; at < words.length; ) {
    const entry = longestEntry(words, at);
    if (!entry) return undefined;
    if (entry.kind) met.add(entry.kind);
    at += entry.length;
  }
  return KINDS.find(([kind]) => met.has(kind))?.[0];
}

function longestEntry(words: readonly string[], at: number): { kind?: Aside; length: number } | undefined {
  for (let length = Math.min(MOST_IN_ENTRY, words.length - at); length > 0; length--) {
    const entry = words.slice(at, at + length).join(' ');
    const found = KINDS.find(
      ([, list]) => list.has(entry) || (length === 1 && list.has(entry.replace(/(.)\1{2,}/gu, '$1$1'))),
    );
    if (found) return { kind: found[0], length };
    if (FILLER.has(entry)) return { length };
  }
  return /^(?:ha|he|lo|ja|jo|ах|ха|哈|ㅋ|ه){2,}[hlao]?$/u.test(words[at] ?? '')
    ? { kind: 'chat', length: 1 }
    : undefined;
}
