import { simplify } from '../../text/index.js';
import type { Claim } from '../claim.js';
import type { Names } from '../names/index.js';
import type { Subject } from '../subject.js';
import type { Frame } from '../tokens.js';
import { nameCalled } from './called.js';

const CHINESE_CUE =
  /(?<!据)(?:表示|抱怨|吐槽|坦承|埋怨|痛批|反驳|澄清|质疑|直呼|笑称|透露|指出|强调|认为|宣布|重申|呼吁|告诉|透露|写道|承认|否认|警告|补充|回应|承诺|批评|谴责|声明|宣称|声称|坦言|回忆|解释|提到|提出|介绍|反问|质问|追问|问道|感叹|感慨|直言|答道|喊道|笑道|叹道|提醒|(?:不?同意|不?赞成|不?赞同|不?认同|反对)(?=[^，。；！？]{0,10}[：:，,]?\s*$)|(?<!听|来|小|传|再|虽|俗|通|名|人|号|简|堪|自)[说說称稱])(?!明|法|服|话|为|之|赞|号|作|谢)/gu;
const CHINESE_ADVERB =
  /(?:[笑哭叹喊]着|[摇点]着头|[红苦沉板]着脸|皱着眉头?|[流含]着眼?泪|也|还|并|则|都|就|已|已经|曾|再次|同时|随后|此外|当天|当日|今天|昨天|周[一二三四五六日天]|对此|进一步|公开|明确|多次|一再|坚定|共同|在[^，。]{1,12}[中时上后里]|向[^，。]{1,8}|对[^，。]{1,10}|\d+[月日](?:\d+日)?)$/u;
/** Never in a name: what stands before the cue is then a clause, not a subject. */
const CHINESE_SMALL = /[的了是被以这那由就不我你它们而且很]/u;
const CHINESE_OPENING =
  /^(?:但是|但|而|不过|然而|此外|同时|因此|另外|对此|随后|其中|在[^，。]{1,20}[中时上后里]|\d+[月日](?:\d+日)?|今年|去年|最近|近日)+/u;
const CHINESE_TITLE =
  /^.*(?:主席|总统|总理|首相|部长|外长|发言人|书记|教授|先生|女士|大使|将军|议员|总裁|主任|专家|[市省区县镇乡村局厅处司院校所馆会队船]长|理事长|秘书长|董事长|总书记|国王|经理|代表|委员|律师|医生|记者|作家|导演|研究员|工程师|分析师|经济学家|学者|负责人|创始人|首席执行官|教练|院士|发起人|居民|村民|市民|业主|店主|店长|老板|老板娘|网友|家长|学生|老师|教师|创办人|组织者|志愿者|博士|法官|检察官|摊主|工人|员工|司机|农民|乘客|顾客|游客|商户|捐赠者|主编|护士|厨师)(?=\p{Script=Han}{2,})/u;

/** No subject with all that stands before its cue has more characters. */
const LONGEST_CHINESE = 80;

/** One adverb after another: a pattern that repeats them would try each way to part them. */
function withoutAdverbs(text: string): string {
  const shorter = text.replace(CHINESE_ADVERB, '');
  return shorter === text ? text : withoutAdverbs(shorter);
}

/** `[titles] SUBJECT [adverbs] CUE` in one run of characters. */
export function claimsInChinese({ tokens }: Frame, names: Names): Claim[] {
  const claims: Claim[] = [];
  tokens.forEach((token, at) => {
    const text = simplify(token.text);
    // 周敏表示，政府已经提出方案: what somebody reports of another's words is their own.
    if (isReported(tokens, claims.at(-1)?.at, at)) return;
    for (const match of text.matchAll(CHINESE_CUE)) {
      // Only what the cue follows in its clause can be its subject; an earlier cue has taken it.
      if (claims.at(-1)?.at === at || match.index > LONGEST_CHINESE) break;
      const ahead = text.slice(0, match.index);
      const bare = ahead.replace(CHINESE_OPENING, '');
      const start = ahead.length - bare.length;
      const before = withoutAdverbs(bare);
      const own = token.text.slice(start, start + before.length);
      const subjects = chineseSubjects(before, own, at, names);
      if (subjects.length > 0) claims.push({ at, cue: match[0], kind: 'say', subjects });
    }
  });
  return claims;
}

/** Whether a clause goes on with what an earlier one in its sentence says, as far as nothing tells of another's turn. */
function isReported(tokens: Frame['tokens'], earlier: number | undefined, at: number): boolean {
  if (earlier === undefined || earlier === at || at - earlier > LONGEST_REPORT) return false;
  const between = tokens.slice(earlier + 1, at);
  return (
    between.every(({ kind }) => kind === 'comma' || kind === 'word') &&
    !/^(?:而|但|对此)|则|同时|也|并|还/u.test(simplify(tokens[at]?.text ?? ''))
  );
}

/** In tokens, a clause being two; what is further off is told by somebody else (a guess). */
const LONGEST_REPORT = 12;

/** @param own the same text as the article has it, in traditional characters perhaps. */
function chineseSubjects(text: string, own: string, at: number, names: Names): Subject[] {
  if (text === '他' || text === '她') return [{ kind: 'pronoun', word: text === '他' ? 'he' : 'she' }];
  const several = /^(?:双方|两人|两国)?/u.exec(text)?.[0].length ?? 0;
  const found: Subject[] = [];
  let start = several;
  for (const part of text.slice(several).split(/(?<=\p{Script=Han}{2})[和与同跟](?=\p{Script=Han}{2})/u)) {
    const printed = own.slice(start, start + part.length);
    start += part.length + 1;
    const title = CHINESE_TITLE.exec(part)?.[0].length ?? 0;
    const name = part.slice(title);
    if (!/^[\p{Script=Han}·]{2,12}$/u.test(name) || CHINESE_SMALL.test(name)) return [];
    const [holder, ...others] = names.met.all.filter(({ nouns }) => nouns.has(printed));
    const subject = nameCalled(
      names,
      holder && others.length === 0 ? holder.words : [printed.slice(title)],
      at,
    );
    found.push(subject);
    const role = OFFICE.exec(printed.slice(0, title))?.[0];
    if (role !== undefined) subject.mention.named.nouns.add(role);
  }
  return found;
}

/** 馆长 of 县图书馆馆长: an office by itself is two or three characters, at the end. */
const OFFICE =
  /(?:发言人|發言人|负责人|負責人|创始人|創始人|研究员|研究員|工程师|工程師|分析师|分析師|副?\p{sc=Han}{2})$/u;

/**
 * Whether a sentence begins with somebody without a name, 一位不愿透露姓名的店主, or with one who wasn't met: of 退休工人何大伟支持搬迁
 * nothing tells where the name ends.
 */
export function beginsWithUnmet(text: string, { met }: Names): boolean {
  if (/^(?:一[位名个個]|有)/u.test(text)) return true;
  return CHINESE_TITLE.test(simplify(text)) && !met.all.some(({ words }) => text.includes(words.join('')));
}

/** Whether a verb of speaking stands in a text. */
export const hasChineseCue = (text: string): boolean => simplify(text).search(CHINESE_CUE) >= 0;
