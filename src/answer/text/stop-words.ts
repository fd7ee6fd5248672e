/**
 * Words with which questions are put, not answered: they stand in nearly every question and say what kind of
 * answer is wanted, never where it stands. Library stop lists are made for texts and lack most of them.
 */
const ASKING: Readonly<Record<string, string>> = {
  en: 'a did do does is are was were has have had can could would will shall should may might must who whom whose what which where when why how many much long often far old article author paragraph text passage according say says said tell mention mentions mentioned describe someone something anyone anything one us get got also whats wat please',
  de: 'wer wen wem wessen was welche welcher welches welchem welchen wo wohin woher wann warum wieso weshalb wie viel viele lange oft laut',
  es: 'quién quiénes qué cuál cuáles dónde cuándo cuánto cuánta cuántos cuántas cómo por según',
  ru: 'кто кого кому кем что чего чему чем какой какая какое какие какого каких каким каком где куда откуда когда почему зачем как сколько чей чья согласно',
  zh: '谁 什么 哪 哪个 哪些 哪里 哪儿 哪位 哪种 哪一 何时 何地 什么时候 为什么 为何 怎么 怎样 如何 多少 几 是 的 了 在 吗 呢',
  ar: 'من ما ماذا أين متى لماذا كيف كم أي أية هل الذي التي هو هي',
  cs: 'kdo koho komu co čeho který která které jaký jaká jaké kde kam odkud kdy proč jak kolik čí podle',
  da: 'hvem hvad hvilken hvilket hvilke hvor hvornår hvorfor hvordan mange meget',
  el: 'ποιος ποια ποιο ποιοι ποιες ποιον ποιαν ποιου τι πού πότε γιατί πώς πόσο πόσοι πόσα πόσες',
  fa: 'کی چه چی کدام کجا چرا چگونه چطور چند چقدر آیا',
  fi: 'kuka ketkä kenen mikä mitkä mitä missä mihin mistä milloin koska miksi miten kuinka montako paljonko',
  fr: 'qui que quoi quel quelle quels quelles où quand comment pourquoi combien lequel laquelle selon',
  he: 'מי מה איזה איזו היכן איפה מתי למה מדוע איך כיצד כמה האם',
  hi: 'कौन किस किसने किसे किसका क्या कहाँ कहां कब क्यों कैसे कितने कितना कितनी कौनसा कौनसी था थी थे है हैं',
  hu: 'ki kik kinek mi mit melyik hol hova honnan mikor miért hogyan hány mennyi',
  id: 'siapa apa apakah mana dimana kapan mengapa kenapa bagaimana berapa',
  it: 'chi che cosa quale quali dove quando quanto quanta quanti quante come perché secondo',
  ja: '誰 だれ 何 なに なん どこ いつ なぜ どう どうして どの どれ どんな どちら いくつ いくら は が を に の で と も へ や か です ます でし まし た て し する さ れ い いる ある この その から まで',
  ko: '누구 누가 누구의 누구를 누구와 누구에게 누구인가요 누구예요 누구에요 누구죠 누구지 누구야 누구입니까 누구였나요 무엇 무엇을 무엇이 무엇으로 무엇에 무엇인가요 무엇입니까 무엇이었나요 무슨 뭐 뭘 뭐라고 뭐예요 뭐죠 뭐야 뭔가요 이름은 이름이 어디 어디서 어디에 어디로 어디에서 어디인가요 어디예요 어디입니까 어디에요 언제 언제부터 언제까지 언제인가요 언제예요 언제입니까 어느 어떤 어떻게 왜 몇 얼마 얼마나 얼마인가요 얼마예요 얼마입니까 얼마였나요 명인가요 명이었나요 개인가요 권인가요 살인가요 년인가요 번인가요 시인가요 하나요 했나요 합니까 했습니까 인가요 나요 입니까 있나요 있어요 있습니까 되나요 됐나요',
  nl: 'wie wiens wat welk welke waar waarheen wanneer waarom hoe hoeveel volgens',
  no: 'hvem hva hvilken hvilket hvilke hvor når hvorfor hvordan mange mye',
  pl: 'kto kogo komu kim co czego czemu czym jaki jaka jakie jakiego który która które którego gdzie dokąd skąd kiedy dlaczego czemu jak ile ilu czyj czy według',
  pt: 'quem que qual quais onde quando quanto quanta quantos quantas como porque por segundo',
  ro: 'cine ce care unde când cum cât câtă câți câte de din cui',
  sv: 'vem vems vad vilken vilket vilka var vart när varför hur många mycket',
  th: 'ใคร อะไร ที่ไหน เมื่อไหร่ เมื่อไร เมื่อใด ทำไม อย่างไร เท่าไร เท่าไหร่ กี่ ไหน ใด คือ เป็น ที่ ใน ของ และ มี ได้ ว่า การ ความ',
  tr: 'kim kime kimin kimdir ne nedir nerede nereye nereden zaman neden niçin nasıl kaç hangi hangisi kadar',
  uk: 'хто кого кому ким що чого чому чим який яка яке які якого яких де куди звідки коли навіщо як скільки чий чия згідно',
  vi: 'ai gì nào đâu khi sao thế bao nhiêu mấy là của và có được trong ở đã cho các những một với',
};

/** The English ones. A slip of the keyboard may hide them: see `askingMeant`. */
export const ENGLISH_ASKING: readonly string[] = wordsOf('en');

function wordsOf(language: string): string[] {
  return (ASKING[language] ?? '').split(' ').filter((word) => word !== '');
}

/**
 * Words of a language (ISO 639-1) that say nothing about a subject, as they are written.
 *
 * @param listed those of a list made for texts.
 */
export function stopWordsOf(language: string, listed: readonly string[]): string[] {
  return [...listed, ...wordsOf(language)];
}
