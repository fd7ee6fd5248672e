import { describe, expect, it } from 'vitest';
import { checkQuote } from '../../../src/answer/index.js';
import { readArticle } from '../../../src/article/index.js';
import { indexArticle } from '../../../src/index.js';

/**
 * A sentence of an article, with "[as it stands > as it is quoted]" in it, and what a reader is warned of; nothing
 * where the meaning stays.
 */
const CHANGES: Readonly<Record<string, string>> = {
  de: `
Der Rat hat das [angebliche > ] Loch im Becken [angeblich > ] erst im Mai gesehen. | hedge
Der Rat hat das Loch im Becken [ > vermutlich] erst im Mai gesehen und bezahlt. | hedge
Am Montag stimmten [alle > einige] Mitglieder des Rates für die neue Brücke. | quantity
Am Montag stimmten [viele > wenige] Mitglieder des Rates für die neue Brücke. | quantity
Am Montag stimmten [alle > sämtliche] Mitglieder des Rates für die neue Brücke. |
Die Brücke wird [nur > ] am Sonntag für Wagen aus dem Tal geöffnet sein. | limit
Die Brücke wird [fast > ] jeden Tag für Wagen aus dem Tal geöffnet sein. | limit
Die Stadt [soll > kann] die Brücke vor dem Winter noch einmal streichen lassen. | modality
Die Stadt [könnte > wird] die Brücke vor dem Winter noch einmal streichen lassen. | tense,modality
Die Brücke [ist > war] nach der Ansicht des Rates für Wagen aus dem Tal gesperrt. | tense
Die Reparatur dauert nach der Ansicht des Rates noch vier [Wochen > Monate]. | unit
Die Reparatur soll [vor > nach] dem Winter fertig sein, sagt der Rat der Stadt. | opposite
Die Preise für Karten sind im letzten Jahr stark [gestiegen > gefallen], sagt der Rat. | opposite
Nach dem Regen haben [wir > sie] das Becken wieder mit Wasser aus dem Fluss gefüllt. | person
Die Brücke ist nach der Ansicht des Rates viel zu [teuer > billig] für die Stadt. | opposite
Für Wagen aus dem Tal ist die Brücke [gefährlicher > sicherer] als im letzten Jahr. | opposite`,
  fr: `
Le conseil [n'a pas > a] voté le budget du pont avant la fin de la saison. | negation
Le conseil [n'a > a] jamais voté le budget du pont avant la fin de la saison. | negation
Le pont serait [peut-être > ] fermé aux voitures pendant deux longues saisons. | modality
[Tous > Quelques] les habitants du village traversent le pont avant la nuit. | quantity
Le pont est [seulement > ] fermé aux voitures pendant deux longues saisons. | limit
Le conseil [doit > peut] payer le pont et la route pendant deux longues saisons. | modality
Le pont [est > était] fermé aux voitures du village pendant deux longues saisons. | tense
Les travaux du pont vont durer encore quatre [semaines > mois], dit le conseil. | unit
Le conseil veut payer le pont [avant > après] la fin de cette longue saison. | opposite
Selon la mairie, c'est une forte [hausse > baisse] du prix des billets du pont. | opposite
Cette saison, [nous > ils] avons payé le pont et la route avec le budget du comté. | person
Le pont est beaucoup trop [cher > bon marché] pour le budget du comté. | opposite
La route du pont est [facile > difficile] pour les voitures du village. | opposite`,
  es: `
El consejo [supuestamente > ] aprobó el plan del puente cuando llegó el dinero. | hedge
[Todos > Algunos] los vecinos del puente viejo votaron por el plan del consejo. | quantity
El puente está [solo > ] cerrado para los coches del pueblo durante dos meses. | limit
El consejo [debe > puede] pagar el puente y la carretera cuando llegue el dinero. | modality
El puente [es > era] demasiado estrecho para los coches del pueblo vecino. | tense
Las obras del puente van a durar todavía cuatro [semanas > meses], dice el consejo. | unit
El consejo quiere pagar el puente [antes > después] del final de la temporada. | opposite
Este año [nosotros > ellos] pagamos el puente y la carretera con el dinero del pueblo. | person
El puente es demasiado [caro > barato] para los vecinos del pueblo. | opposite`,
  pt: `
O conselho [supostamente > ] aprovou o plano da ponte quando o dinheiro chegou. | hedge
[Todos > Alguns] os moradores da ponte velha votaram pelo plano do conselho. | quantity
A ponte está [apenas > ] fechada para os carros da vila durante dois meses. | limit
O conselho [deve > pode] pagar a ponte e a estrada quando o dinheiro chegar. | modality
As pontes [são > eram] muito estreitas para os carros da vila durante o inverno. | tense
As obras da ponte vão durar ainda quatro [semanas > meses], diz o conselho. | unit
O conselho quer pagar a ponte [antes > depois] do fim da temporada de chuva. | opposite
O conselho aprovou o plano da ponte sem [nenhum > ] voto dos moradores da vila. | negation
A ponte é demasiado [cara > barata] para os moradores da vila. | opposite`,
  it: `
Il sindaco [presumibilmente > ] ha approvato il piano del ponte a maggio. | hedge
[Tutti > Alcuni] gli abitanti del ponte vecchio hanno votato per il piano. | quantity
Il ponte resta [solo > ] chiuso alle macchine del paese per due lunghi mesi. | limit
Il consiglio [deve > può] pagare il ponte e la strada quando arrivano i soldi. | modality
I ponti [sono > erano] troppo stretti per le macchine del paese in inverno. | tense
I lavori del ponte dureranno ancora quattro [settimane > mesi], dice il consiglio. | unit
Il consiglio vuole pagare il ponte [prima > dopo] della fine della stagione. | opposite
Il consiglio ha pagato il ponte [senza > con] i soldi della provincia di montagna. | negation,opposite
Il consiglio ha pagato il ponte senza [mai > ] chiedere i soldi alla provincia. | negation
Il ponte è troppo [caro > economico] per gli abitanti del paese. | opposite`,
  nl: `
De raad heeft het plan voor de brug vorig jaar [niet > ] goedgekeurd en betaald. | negation
De raad heeft vorig jaar [geen > ] bruggen over de rivier gebouwd en betaald. | negation
De raad heeft het plan voor de brug [waarschijnlijk > ] goedgekeurd en betaald. | hedge
Maandag stemden [alle > sommige] leden van de raad voor de nieuwe brug. | quantity
De brug blijft [alleen > ] op zondag open voor de wagens uit het dal. | limit
De raad [moet > kan] de brug voor de winter nog een keer laten verven. | modality
De brug [is > was] volgens de raad gesloten voor de wagens uit het dal. | tense
Het werk aan de brug duurt volgens de raad nog vier [weken > maanden]. | unit
De prijzen van de kaartjes zijn vorig jaar sterk [gestegen > gedaald], zegt de raad. | opposite
De brug is volgens de raad veel te [duur > goedkoop] voor de stad. | opposite`,
  ru: `
Совет [якобы > ] одобрил план нового моста через реку в прошлом году. | hedge
[Все > Некоторые] жители старого города голосовали за план нового моста. | quantity
Новый мост через реку открыт [только > ] по воскресеньям, говорит совет города. | limit
Совет города [должен > может] заплатить за новый мост через реку весной. | modality
Новый мост через реку [был > будет] открыт для жителей старого города весной. | tense
Работы на мосту через реку продлятся ещё четыре [недели > месяца], говорит совет. | unit
Совет города хочет заплатить за мост [до > после] конца этого длинного сезона. | opposite
Совет города закрыл мост через реку [перед ремонтом > после ремонта] весной. | opposite
Новый мост через реку слишком [дорогой > дешёвый] для старого города. | opposite`,
  zh: `
村委会[据称 > ]在春天批准了新桥的计划。 | hedge
桥墩[已经 > 可能]开裂，村民们不能从桥上走过。 | tense,hedge
[所有 > 有些]村民都在春天投票支持新桥的计划。 | quantity
老桥[只 > ]在星期天对村里的车辆开放。 | limit
村委会[必须 > 可以]在冬天之前修好河上的老桥。 | modality
工程师说修桥的工作还要四[周 > 年]才能完成。 | unit
村委会在春天投票[支持 > 反对]修建新桥的计划。 | opposite
全镇[去年 > 今年]的收入比往年都要低一些。 | opposite
[我们 > 他们]在春天用自己的钱修好了老桥。 | person
村委会在春天批准了新桥的[计划 > 方案]。 |
村委會在春天投票[贊成 > 反對]修建新橋的計劃。 | opposite
这座老桥对村里的人来说太[贵 > 便宜]了。 | opposite
村里的人都说新桥的工程太[快 > 慢]了。 | opposite
村里的人都说新桥[很大 > 很小]。 | opposite`,
  ja: `
村の議会は春に新しい橋の計画を承認し[た > なかった]。 | negation
[すべて > 一部]の住民が春に新しい橋の計画に投票した。 | number,quantity
古い橋は日曜日[だけ > ]村の車に開放されている。 | limit
橋の工事は終わるまでにあと四[週間 > 年間]かかる。 | unit
村の議会は春に新しい橋の計画に[賛成 > 反対]した。 | opposite
村の人口は[昨年 > 今年]の冬に大きく変わった。 | opposite
橋の石は春に崩れる[かもしれない > ]と技師は話した。 | negation,hedge
会社は橋の事故への関与を[否定し > 認め]た。 | opposite
橋の石が崩れた原因は[まだ > もう]分かったと技師は話した。 | opposite
村の議会は春に新しい橋の[計画 > 案]を承認した。 |
新しい橋は村の人には[高 > 安]すぎると議会は話した。 | opposite
橋は去年の修理の[後 > 前]で通れたと技師は話した。 | opposite
村の橋はとても[大きい > 小さい]と技師は話した。 | opposite`,
  ar: `
وافق مجلس القرية [ربما > ] على خطة الجسر الجديد في الربيع. | hedge
صوت [كل > بعض] سكان القرية في الربيع لخطة الجسر الجديد. | quantity
الجسر القديم مفتوح [فقط > ] لسيارات القرية يوم الأحد. | limit
[يجب > يمكن] أن يدفع المجلس ثمن الجسر القديم قبل الشتاء. | modality
يريد المجلس أن يدفع ثمن الجسر القديم [قبل > بعد] الشتاء الطويل. | opposite
[لم توافق > وافقت] حكومة القرية على خطة الجسر الجديد. | negation
[نفى > أكد] رئيس القرية تهم الجسر أمام المحكمة. | opposite
سوف تستمر أعمال الجسر القديم أربعة [أسابيع > أشهر] يقول المجلس. | unit`,
};

describe.each(Object.keys(CHANGES))('a change in %s', (language) => {
  it.each(
    (CHANGES[language] ?? '')
      .trim()
      .split('\n')
      .map((line) => line.split('|').map((part) => part.trim()) as [string, string]),
  )('%s', (sentence, kinds) => {
    const put = (part: '$1' | '$2') => sentence.replace(/\[(.*?) > (.*?)\]/g, part).replace(/\s+/g, ' ');
    const article = { ...readArticle(`# 1\n\n${put('$1')}`, { name: 'a.md' }), language };
    const { verdict } = checkQuote(indexArticle(article), put('$2'));
    expect(verdict.kind === 'altered' ? verdict.warnings.join() : verdict.kind).toBe(kinds);
  });
});

it('tells what is cut off before a quotation', () => {
  const cut = (language: string, sentence: string, quotation: string) => {
    const article = { ...readArticle(`# 1\n\n${sentence}`, { name: 'a.md' }), language };
    const { verdict } = checkQuote(indexArticle(article), quotation);
    return verdict.kind === 'exact' ? verdict.cut : verdict.kind;
  };
  expect(cut('zh', '春天只有两家公司同意修桥。', '两家公司同意修桥')).toBe('只有');
  expect(cut('ja', '村は橋の修理は不可能だと話した。', '可能だと話した')).toBe('不');
  expect(cut('ja', '春に約五百人が橋を渡った。', '五百人が橋を渡った')).toBe('約');
  expect(cut('ja', '春に五百人が橋を渡った。', '五百人が橋を渡った')).toBeUndefined();
});

it('tells what is cut off behind a quotation, where denials stand there', () => {
  const cut = (language: string, sentence: string, quotation: string) => {
    const article = { ...readArticle(`# 1\n\n${sentence}`, { name: 'a.md' }), language };
    const { verdict } = checkQuote(indexArticle(article), quotation);
    return verdict.kind === 'exact' ? verdict.cutBehind : verdict.kind;
  };
  expect(cut('ja', '村は橋の修理に反対していない。', '橋の修理に反対')).toBe('していない');
  expect(cut('ja', '村は橋の修理に反対している。', '橋の修理に反対')).toBeUndefined();
  expect(
    cut(
      'de',
      'Die Brücke trägt nach seinen Worten nicht jeden Wagen.',
      'Die Brücke trägt nach seinen Worten',
    ),
  ).toBe('nicht');
  expect(cut('de', 'Die Brücke trägt, nicht jeder glaubt es.', 'Die Brücke trägt')).toBeUndefined();
});

it('reads a word whose end stands behind a quotation', () => {
  const index = indexArticle(
    readArticle('# 橋\n\n市長は「橋の料金を上げることは考えていない」と否定した。\n', { name: 'a.md' }),
  );
  expect(checkQuote(index, '橋の料金を上げることは考えている').verdict).toMatchObject({
    warnings: ['negation'],
  });
});
