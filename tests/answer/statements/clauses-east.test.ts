import { describe, expect, it } from 'vitest';
import { rowsOf, saidIn } from './said-in.js';

/** By language; each line is who says its sentences, then the text. One for each word or order that alone decides. */
const SHOWN: Readonly<Record<string, string>> = {
  es: `
sindicato / sindicato | El sindicato criticó la obra. Según el sindicato, el molino es viejo.
empresa / empresa | La empresa anunció una obra. «Es vieja», añadió la empresa.
ayuntamiento | El ayuntamiento de Soto explicó que el molino es viejo.
Ana Ruiz / Ana Ruiz | Ana Ruiz dijo que no. En su opinión, el molino es viejo.
nobody | El molino criticó su propia rueda.
`,
  fr: `
association | L'association a dénoncé un moulin trop vieux.
métropole | Le chantier durera un an, selon la métropole.
`,
  it: `
Marco Bassi | Il consigliere della Lega Marco Bassi sostiene che il mulino è vecchio.
sindacato | Il sindacato chiede un nuovo mulino.
`,
  pt: `
prefeitura | A prefeitura disse que o moinho é velho.
`,
  ja: `
山田結衣 / 山田結衣 | 山田結衣さんは「水車は古い」と話した。山田は「直したい」と述べた。
専門家 | 専門家によると、水車は古い。
市長 | 市長によると、水車は古い。
森彩 / 森彩 | 森彩市長は「水車は古い」と話した。市長によると、費用は高い。
北川市 | 北川市の担当者は、来年に直したいとしている。
浜口トメ / 浜口トメ | 組合長の浜口トメさんは「水車は古い」と話した。浜口は「直したい」と述べた。
nobody | 村長の意見は「古い」と書かれた紙にある。
nobody | 水車は「古い」と話題になった。
`,
  zh: `
何小梅 | 卖鱼的摊主何小梅说：“水磨太旧了。”
方启明 / nobody | 教授方启明说：“水磨太旧了。”退休工人何大伟支持修理，他抱怨水声太吵。
`,
  pl: `
Hanna Kos | „Młyn jest bezpieczny” – powiedziała Hanna Kos.
Hanna Kos / Hanna Kos | Hanna Kos zapowiedziała remont. Dodała jednak, że potrwa rok.
Jan Malik / Jan Malik | „Młyn stoi” – mówi młynarz Jan Malik. Jego zdaniem koło jest stare.
Jan Malik / Jan Malik | Rzecznik gminy Jan Malik tłumaczy, że młyn stoi. „Nikt nie zapłaci” – zapewnił.
Jan Malik / Jan Malik | „Młyn stoi” – mówi Jan Malik. Według Malika koło jest stare.
nobody | Według rozkładu pociąg jedzie o ósmej.
nobody / nobody | Niektórzy mówią, że młyn runie. Jest stary.
nobody | Hanna Kos naprawiła młyn.
`,
  tr: `
Elif Kaya | Muhtar Elif Kaya, "Değirmen güvenli" dedi.
Elif Kaya / Elif Kaya | Elif Kaya, onarımın süreceğini söyledi. Kaya'ya göre çark eski.
Elif Kaya | "Değirmen güvenli" diye anlatıyor muhtar Elif Kaya.
nobody / Elif Kaya | Derneğin başkanı Elif Kaya sevinçliydi. "Üç yıl bekledik" diye konuştu.
Mert Demir | Mimar Mert Demir ise çarkın eski olduğunu savundu.
nobody / Mert Demir | Ulaştırma Bakanı Mert Demir köye geldi. Bakan, yolun açılacağını duyurdu.
Mert Demir | Mert Demir, yolun kapanacağını öne sürdü.
Ulaştırma Bakanlığı | Ulaştırma Bakanlığı, yolun açılacağını açıkladı.
nobody | Elif Kaya'nın değirmeni güvenli.
`,
  ko: `
고은별 | 담당 형사 고은별은 "서류가 젖었다"고 설명했다.
박순임 | 주민 박순임 할머니(82)는 "젊어지는 것 같다"고 말했다.
nobody | 시장 상인들은 "손님이 온다"는 말을 좋아한다.
이정훈 | 이정훈 시장은 "물레방아는 안전하다"고 말했다.
이정훈 / 이정훈 | 이정훈 시장은 수리가 끝났다고 밝혔다. 그는 "내년에 문을 연다"고 덧붙였다.
최영자 | 상인회장 최영자 씨는 "손님이 온다"며 웃었다.
최영자 / 최영자 | 상인회장 최영자 씨는 "손님이 온다"고 했다. 회장은 길이 좁다고 지적했다.
정민수 | 정민수 한솔대 교수는 물길이 좁다고 주장했다.
최영자 | 최영자 씨에 따르면 손님이 90명 왔다.
북천시 | 북천시는 물레방아를 고치겠다고 발표했다.
관계자 | 시 관계자에 따르면 공사는 끝났다.
nobody | 최영자 씨는 물레방아를 고쳤다.
nobody | 물레방아는 오래됐고 길은 좁다.
`,
};

describe.each(Object.entries(SHOWN))('who speaks in %s', (language, rows) => {
  it.each(rowsOf(rows))('%s: %s', (who, text) => expect(saidIn(text, language)).toBe(who));
});
