import { type Cue, DOCUMENTS } from './cues.js';
import type { Subjects } from './subjects.js';
import { PREPOSITIONS } from './words.js';

/** "push back" stands together, "put the blame on" nearly so. */
const NEAR = 4;
/** As many tokens may a verb's noun stand from it: "raised a number of rather serious questions". */
const FARTHEST = 8;

/** Whether the words stand beside a verb with which alone it is a cue: "made the case", "spelled out". */
export function hasCompany(subjects: Subjects, cue: Cue, at: number): boolean {
  if (cue.form !== 'base' && BUT_WITH[cue.verb]?.test(subjects.word(at + 1))) return false;
  if (cue.verb === 'call' && isNaming(subjects, at)) return false;
  if (!cue.with) return true;
  if (cue.verb === 'put' && subjects.word(at + 1) === 'it') return isPutting(subjects, at + 2);
  if (cue.verb === 'see' && isAsSeen(subjects, at)) return true;
  // "the letter reads": what is read is before it.
  if (cue.verb === 'read' && DOCUMENTS.has(subjects.word(at - 1))) return true;
  if (cue.verb === 'make' && takesUp(subjects, at + 1)) return false;
  for (let after = at + 1; after <= at + FARTHEST; after++) {
    const word = subjects.word(after);
    if (word === '') return false;
    if (cue.with.includes(word) && (after <= at + NEAR || !PREPOSITIONS.has(word))) return true;
  }
  return false;
}

/** What makes another verb of one: "called in sick", "reported from Ohio". */
const BUT_WITH: Readonly<Record<string, RegExp>> = {
  call: /^(?:in|off|back|up)$/,
  report: /^(?:from|to)$/,
};

/** "a man called Ferris": a name, and nothing that anybody says. */
const isNaming = (subjects: Subjects, at: number) =>
  /^an?$/.test(subjects.word(at - 2)) && subjects.mentionAt(at + 1)?.first === at + 1;

/** "Li put it bluntly", "as Li put it:", but not "Li put it on the table". */
const isPutting = (subjects: Subjects, at: number) =>
  subjects.word(at) === '' ||
  /ly$|^(?:this|that|like|more|another|to|in|so|best|well)$/.test(subjects.word(at));

/** "as Li sees it". */
function isAsSeen(subjects: Subjects, at: number): boolean {
  if (!/^(?:it|things)$/.test(subjects.word(at + 1))) return false;
  for (let back = at - 2; back >= at - 6; back--) if (subjects.word(back) === 'as') return true;
  return false;
}

/** "made the remarks": they were told before. */
const takesUp = (subjects: Subjects, at: number) =>
  /^(?:the|these|those)$/.test(subjects.word(at)) && subjects.word(at + 1).endsWith('s');
