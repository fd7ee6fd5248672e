import type { GraveKind } from './kinds.js';

/**
 * Words that turn what is said into something else, in languages without spaces, as patterns: a word is told from the
 * characters of another one by what stands beside it. A line is one group; of `opposite`, a word and its opposites.
 */
export interface UnspacedWords {
  /** By what a change of them changes. */
  readonly groups: readonly (readonly [kind: GraveKind, words: RegExp])[];
  readonly opposites: readonly (readonly [RegExp, RegExp])[];
}

type Tables = Readonly<Partial<Record<GraveKind, string>>>;

const rows = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((line) => line.trim());

function readTables({ opposite = '', ...tables }: Tables): UnspacedWords {
  const pattern = (words: string) => new RegExp(words.trim().split(/\s+/).join('|'), 'gu');
  return {
    groups: (Object.entries(tables) as [GraveKind, string][]).flatMap(([kind, table]) =>
      rows(table).map((line): [GraveKind, RegExp] => [kind, pattern(line)]),
    ),
    opposites: rows(opposite).flatMap((line) => {
      const [word = '', ...others] = line.split(/\s+/);
      return others.map((other): [RegExp, RegExp] => [pattern(word), pattern(other)]);
    }),
  };
}

/** After a number, in either way to write one. */
const COUNTED = '(?<=[\\d０-９一二三四五六七八九十百千万亿两几数])';

/** By ISO 639-1. Chinese in simplified characters. */
export const UNSPACED_WORDS: Readonly<Record<string, UnspacedWords>> = {
  zh: readTables({
    hedge: `
      据称 据说 所谓 涉嫌 疑似
      可能 或许 也许 恐怕 大概 说不定
      似乎 好像 看来
      大约 约为 约有 约(?=[\\d一二三四五六七八九十百千万几])
      一定 肯定 必定 必然 显然 无疑 的确 确实`,
    quantity: `
      所有 全部 全体 一切 每
      大多数 (?<!大)多数 大部分 大多(?!数)
      许多 很多 大量 众多 不少
      一些 有些 (?<!大)部分 某些 若干
      少数 少量 极少
      总是 始终 一直 一向 永远
      经常 常常 往往 时常
      有时 偶尔
      很少`,
    limit: `
      只(?!见) 仅 唯一 单单
      几乎 将近
      主要 大体 基本上
      完全 彻底 绝对
      甚至
      恰好 正好 刚好
      至少 起码
      至多 最多
      暂时 临时 起初
      除非 除了
      如果 假如 倘若`,
    person: `
      我们 咱们
      我(?![们国])
      你们 您 你(?!们)
      他们 她们
      (?<!其)他(?![们人]) 她(?!们)`,
    modality: `
      必须 务必 不得不
      应该 应当
      可以 能够 (?<![可功才技性职])能(?![源力量够干])
      需要 有必要
      不得(?!不)`,
    tense: `
      已经 曾经 已(?!经) 曾(?!经)
      将会 即将 (?<=[时间府并也都就])将 将(?=[于在会])
      正在`,
    unit: `
      ${COUNTED}个?天 ${COUNTED}日
      ${COUNTED}周 ${COUNTED}个?星期
      ${COUNTED}个?月
      ${COUNTED}年
      ${COUNTED}个?小时
      ${COUNTED}分钟
      ${COUNTED}秒
      ${COUNTED}公里
      ${COUNTED}(?:英里|哩)
      ${COUNTED}米
      ${COUNTED}公斤
      ${COUNTED}吨
      ${COUNTED}美元
      ${COUNTED}欧元
      ${COUNTED}(?:元|人民币)
      ${COUNTED}个百分点`,
    opposite: `
      支持|赞成 反对
      否认 承认|证实
      同意|接受 拒绝
      允许 禁止
      增加|增长 减少|下降
      上升|上涨|提高 下降|下跌|降低
      扩大 缩小
      加强 削弱
      收入 支出
      进口 出口
      盈利 亏损
      成功|胜利 失败
      开始 结束
      开放 关闭
      合法 非法
      有罪 无罪
      安全 危险
      修复|保留|重建|兴建 拆除
      以上 以下
      之前|以前 之后|以后
      [^之以目从]前(?=[，城村他她我人有]) [^之以最然随]后(?=[，城村他她我人有])
      上午 下午
      高于 低于
      多于 少于
      最高 最低
      最大 最小
      更多 更少
      今年 去年 明年
      去年 明年
      今天 昨天 明天
      昨天 明天
      本周 上周 下周
      上周 下周
      本月 上月|上个月 下月|下个月
      男 女
      贵(?![州阳族宾妃国]) 便宜|廉价
      (?<![愉凉痛尽赶])快(?![乐]) (?<![怠傲])慢
      (?<=[很太更最较])大 (?<=[很太更最较])小
      (?<=[很太更最较])多 (?<=[很太更最较])少
      (?<=[很太更最较])高 (?<=[很太更最较])低
      (?<=[很太更最较])好 (?<=[很太更最较])坏|糟|差
      (?<=[很太更最较])长 (?<=[很太更最较])短
      容易 困难|难以
      加入 退出
      保持|维持 改变`,
  }),
  ja: readTables({
    negation:
      '(?<=[^て])なし(?=に|で) (?<![少危汚切情幼])な(?:い|かっ|く(?=て|、)|けれ)(?![どが]ら) ません (?<=[らわかさたなばま])ず(?=に|、) まい(?=。)',
    hedge: `
      かもしれ
      可能性 恐れが おそれが
      と言われ といわれ と伝えられ
      恐らく おそらく たぶん 多分 だろう でしょう
      らしい ようだ ようで みたい とみられ
      とされ という 疑い
      約(?!束) およそ
      きっと 必ず 確実に 間違いなく`,
    quantity: `
      すべて 全て 全員 全部 あらゆる みんな
      ほとんど 大半 大部分 大多数
      多くの 多数の たくさん
      一部 いくつか 何人か 数人
      わずか 少数
      いつも 常に
      しばしば よく(?![なあ]) 度々
      時々 たまに`,
    limit: `
      だけ のみ しか(?!し) ばかり 唯一
      ほぼ もう少しで
      主に
      完全に まったく 全く
      さえ
      ちょうど
      少なくとも 最低でも
      せいぜい 多くとも
      一時的 当初 当面
      以外 除いて`,
    person: `
      私たち 我々 われわれ
      私(?!たち|立|的)
      彼ら 彼女ら
      彼(?![らの女]) 彼の
      彼女(?!ら)
      あなた`,
    modality: `
      なければなら ねばなら なくてはなら
      べき
      てもよい てもいい
      できる できます ことができ
      必要がある 必要があり`,
    tense: `
      (?:ました|だった|でした|っていた)
      (?:ている|ています)(?=[。、」])
      (?:予定だ|予定です|つもり)`,
    unit: `
      ${COUNTED}日
      ${COUNTED}週
      ${COUNTED}[かヶカケ]月
      ${COUNTED}年
      ${COUNTED}時間
      ${COUNTED}分(?!の)
      ${COUNTED}秒
      ${COUNTED}キロ
      ${COUNTED}メートル
      ${COUNTED}トン
      ${COUNTED}円
      ${COUNTED}ドル
      ${COUNTED}ユーロ
      ${COUNTED}ポイント`,
    opposite: `
      否定 認め|肯定
      先に 後に
      まだ|いまだ もう(?!少し|一)|すでに|既に
      賛成|支持 反対
      承認|可決|受け入れ 否決|拒否|拒絶
      許可 禁止
      増加|増え|増や 減少|減り|減っ|減ら
      上昇|上が|高ま 下落|低下|下が
      拡大 縮小
      強化 弱体化
      収入 支出
      輸入 輸出
      黒字|利益 赤字|損失
      成功 失敗
      勝利|勝っ 敗北|負け
      開始|始ま|始め 終了|終わ
      合法 違法
      有罪 無罪
      安全 危険
      存続|残す|残し 廃止|取り壊
      以上 以下
      以前 以後|以降
      午前 午後
      最高 最低
      最大 最小
      より多く より少な
      昨年|去年 今年 来年
      今年 来年
      昨日 今日 明日
      先週 今週 来週
      先月 今月 来月
      高(?=[いくかすけさ]|すぎ) 安(?=[いくかすけさ](?!全))|低(?=[いくかすけさ])
      (?<=の)後(?=[でに、]) (?<=の)前(?=[でに、])
      大き 小さ
      新し 古(?=[いくかすさ])
      長(?=[いくかさす]) 短(?=[いくかさす])
      速(?=[いくかさす])|早(?=[いくかさす]) 遅(?=[いくかさす])
      強(?=[いくかさす]) 弱(?=[いくかさす])
      良(?=[いくかさす]) 悪(?=[いくかさす])
      簡単 困難|難し
      近(?=[いくかさす]) 遠(?=[いくかさす])
      男性 女性`,
  }),
};
