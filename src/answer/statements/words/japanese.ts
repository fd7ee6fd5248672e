import { words } from './table.js';

/** Words of Japanese, which writes no blanks: they are looked for inside a text. */

/** What is put behind a name: 田中市長, 田中さん. The longest first, so that 副市長 is not read as 市長. */
export const JAPANESE_TITLES: readonly string[] = [
  ...words(`
  官房長官 副大統領 大統領 事務局長 報道官 司令官 研究員 副社長 副市長 委員長 理事長
  准教授 総書記 議員 市長 町長 村長 区長 知事 首相 総理 主席 大臣 外相 財務相 防衛相
  長官 教授 講師 博士 先生 会長 社長 代表 議長 書記長 党首 監督 選手 理事 部長 課長
  局長 所長 校長 館長 店長 院長 学長 園長 駅長 弁護士 記者 大使 国王 女王 さん 氏
  様 君
`),
].sort((one, other) => other.length - one.length);

/** Titles that are no office: they name nobody without a name before them. */
export const JAPANESE_COURTESY = words('さん 氏 様 君 先生 選手 記者');

/** Verbs of saying, as far as all their forms begin alike. */
export const JAPANESE_VERBS: ReadonlySet<string> = words(`
  明らかにし 述べ 話し 話す 語っ 語る 言っ 言う 説明し 説明する 強調し 強調する 指摘し 指摘する
  批判し 批判する 非難し 反論し 反発し 抗議し 訴え 主張し 主張する 答え 振り返 警告し
  コメントし 明かし 打ち明け 呼びかけ 約束し 嘆 笑う 笑っ 喜ぶ 喜ん 繰り返し 提案し
  発表し 宣言し 報告し 表明し 評価し 分析し 歓迎し 期待し 期待を 考え みて みる 見て
  見る つぶや 求め 否定し
`);
