import { type Cue, DOCUMENTS } from '../cues.js';
import { isTime } from '../names/index.js';
import { BE, DETERMINERS, PREPOSITIONS, PRONOUNS } from '../words/index.js';
import { isTitle } from './appositions.js';
import { isDeed } from './deeds.js';
import type { NamedFrame } from './named-frame.js';

/** "push back" stands together, "put the blame on" nearly so. */
const NEAR = 4;
/** As many tokens may a verb's noun stand from it: "raised a number of rather serious questions". */
const FARTHEST = 8;

/** Stand before what somebody is: "is hopeful", "seemed hopeful". */
const SEEMING = new Set([
  ...BE,
  ...'seem seems seemed appear appears appeared sound sounds sounded remain remains remained'.split(' '),
  ...'feel feels felt grow grows grew become becomes became'.split(' '),
]);

/** Whether what stands beside a cue lets it be one: "made the case", "spelled out", "was hopeful", `“…,” he smiled`. */
export function hasCompany(frame: NamedFrame, cue: Cue, at: number): boolean {
  const sounds = cue.kind === 'sound' || cue.sounds;
  if (sounds && (isBesideQuotation(frame, at) || opensClause(frame, at + 1))) return true;
  if (cue.kind === 'sound') return false;
  return cue.form === 'stance' ? isOfSomebody(frame, at) : hasOwnWords(frame, cue, at);
}

/** "laughed that the bridge was safe", but not "opened that bridge". */
const opensClause = (frame: NamedFrame, at: number) =>
  frame.word(at) === 'that' &&
  (frame.mentionAt(at + 1) !== undefined ||
    [DETERMINERS, PRONOUNS].some((words) => words.has(frame.word(at + 1))));

/** With at most a name, a comma and the like between. “The Slow Bridge” is a title, and said by nobody. */
function isBesideQuotation(frame: NamedFrame, at: number): boolean {
  for (let near = at - 6; near <= at + 3; near++) {
    const token = frame.tokens[near];
    if (token?.kind === 'quotation' && !(isTitle(token.text) && !/[^\p{L}\p{N}]["”’'»]/u.test(token.text)))
      return true;
  }
  return false;
}

function isOfSomebody(frame: NamedFrame, at: number): boolean {
  // "To be sure, Li left" is the author's turn.
  const isTurn = at === 2 && frame.word(0) === 'to' && frame.isComma(3);
  return SEEMING.has(frame.word(frame.beforeAdverbs(at))) && !isTurn;
}

/** Whether the words stand beside a verb with which alone it is a cue. */
function hasOwnWords(frame: NamedFrame, cue: Cue, at: number): boolean {
  if (BUT_WITH[cue.verb]?.test(frame.word(at + 1)) || isDeed(frame, cue, at)) return false;
  if (cue.verb === 'call' && isNaming(frame, at)) return false;
  if (!cue.with) return true;
  if (cue.verb === 'put' && frame.word(at + 1) === 'it') return isPutting(frame, at + 2);
  // "the letter reads", “…,” read one comment: what is read is before it.
  if (cue.verb === 'read' && (DOCUMENTS.has(frame.word(at - 1)) || frame.kindAt(at - 1) === 'quotation'))
    return true;
  if (cue.verb === 'make' && (takesUp(frame, at + 1) || isNone(frame, at + 1))) return false;
  for (let after = at + 1; after <= at + FARTHEST; after++) {
    const word = frame.word(after);
    if (word === '') return false;
    if (cue.with.includes(word) && (after <= at + reachOf(cue) || !PREPOSITIONS.has(word))) return true;
  }
  return false;
}

/** "referred to it", "referred again to it", but not "referred the file to the police" nor "going home after it". */
const reachOf = ({ verb }: Cue) => (verb === 'go' ? 1 : /^(?:look|refer)$/.test(verb) ? 2 : NEAR);

/** What makes another verb of one: "called in sick", "reported from Ohio", "has been full of doubts", "adding to evidence", "planning permission". */
const BUT_WITH: Readonly<Record<string, RegExp>> = {
  call: /^(?:in|off|back|up)$/,
  have: /^(?:been|had|to)$/,
  think: /^(?:for|hard|twice|again|back)$/,
  report: /^(?:from|to)$/,
  add: /^(?:to|up)$/,
  knock: /^(?:at|on|over|out|down|off|into|back|to)$/,
  plan: /^(?:applications?|authorit(?:y|ies)|chief|commission|committee|consent|department|director|inspector|laws?|minister|officers?|permission|rules?|system)$/,
};

/** "a man called Ferris", "the firm called Ferris built it": a name, and nothing that anybody says. */
function isNaming(frame: NamedFrame, at: number): boolean {
  const name = frame.mentionAt(at + 1);
  if (name?.first !== at + 1) return false;
  // "the assistant, called Magpie, had a fault".
  if (frame.isComma(at - 1) && frame.isComma(name.last + 1)) return true;
  for (let back = at - 2; back >= at - 4 && frame.kindAt(back) === 'word'; back--)
    if (/^an?$/.test(frame.word(back))) return true;
  const isJudged = frame.kindAt(name.last + 1) === 'quotation' || DETERMINERS.has(frame.word(name.last + 1));
  if (frame.word(at - 2) === 'the') return !isJudged;
  // "from people called Marsh who had left", "by ships called Aurora".
  const ends = frame.word(name.last + 1) === '' || /^(?:who|that|which)$/.test(frame.word(name.last + 1));
  return ends && PREPOSITIONS.has(frame.word(at - 2)) && frame.mentionAt(at - 1) === undefined;
}

/** "Li put it bluntly", "as Li put it:", but not "Li put it on the table". */
const isPutting = (frame: NamedFrame, at: number) =>
  frame.word(at) === '' ||
  /ly$|^(?:this|that|like|more|another|to|in|so|best|well|last|earlier|when)$/.test(frame.word(at)) ||
  isTime(frame.tokens[at]);

/** "made no remark"; "made no secret of it" tells it. */
const isNone = (frame: NamedFrame, at: number) => frame.word(at) === 'no' && frame.word(at + 1) !== 'secret';

/** "made the remarks": they were told before. */
const takesUp = (frame: NamedFrame, at: number) =>
  /^(?:the|these|those)$/.test(frame.word(at)) && frame.word(at + 1).endsWith('s');
