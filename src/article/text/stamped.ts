import { putOnOneLine } from './clean.js';

/** "[00:01:15]", "0:03", "(1:02:03.250)": how far a recording has come. */
const TIME = String.raw`[[(]?(?<hours>\d{1,2}:)?(?<minutes>\d{1,2}):[0-5]\d(?:[.,]\d{1,3})?[\])]?`;
const BEGUN = new RegExp(`^${TIME}\\s+(?:[-–—]\\s+)?(?=\\S)`, 'u');
const ALONE = new RegExp(`^${TIME}$`, 'u');
/** "Jane Miller  0:03", over what she says. */
const BEHIND_NAME = new RegExp(String.raw`^(?<name>\p{Lu}[^:\n]{0,40}?)[,:]?\s+${TIME}:?$`, 'u');
/** "0:03 Jane Miller", over what she says. */
const BEFORE_NAME = new RegExp(String.raw`^${TIME}\s+(?<name>\p{Lu}[^:.!?\n]{0,40}):?$`, 'u');
/** "[14.05.24, 09:16:02] Jane: ", "14/05/2024, 09:12 - Jane: ": a message in a chat. */
const MESSAGE =
  /^\[?\d{1,4}[./-]\d{1,2}[./-]\d{2,4},?\s+\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?\s?m\.?)?\]?(?:\s+[-–])?\s+(?=[^:\n]{1,60}:\s)/iu;
const CUE = /^(?:\d{1,2}:)?\d{1,2}:\d{2}[.,]\d{3}\s+-->\s/;
/** In a web file of subtitles, who speaks and how it looks. */
const VOICE = /^<v(?:\.[^\s>]*)?\s+(?<name>[^>]{1,60})>/;
const TAG = /<\/?(?:[bciuv]|ruby|rt|lang|font)\b[^<>]*>|<\d{2}:[\d:.]+>|\{\\an?\d\}/gi;

/** Fewer lines with a time may be a timetable's, or a text about one. */
const LEAST = 3;
/** Recordings begin at nothing; a timetable doesn't begin in the first minutes of a day. */
const FIRST_MINUTES = 3;
/** In characters: where nobody else begins to speak, a paragraph ends with the sentence after so many. */
const LONG = 500;
/** Machines write what is said without sentences. */
const LONGEST = 800;

/** What is said in a recording or a chat. */
interface Spoken {
  /** What stands over it. */
  readonly over: readonly string[];
  readonly turns: readonly string[];
}

/** What is said in subtitles, a transcript or a chat, a paragraph a turn; nothing when a text is none of them. */
export function readStamped(text: string): Spoken | undefined {
  const lines = text.split('\n').map((line) => line.trim());
  if (lines.filter((line) => CUE.test(line)).length >= LEAST)
    return { over: [], turns: inTurns(wordsOfCues(lines)) };
  const shown = lines.filter((line) => line !== '');
  const count = (mark: RegExp) => shown.filter((line) => mark.test(line)).length;
  const isMost = (mark: RegExp, part: number) => count(mark) >= LEAST && count(mark) >= part * shown.length;
  if (isMost(MESSAGE, 0.3)) return turnsFrom(shown, (line) => begunBy(MESSAGE, line));
  if (!isRecording(shown)) return undefined;
  for (const named of [BEHIND_NAME, BEFORE_NAME])
    if (isMost(named, 0.1))
      return turnsFrom(shown, (line) => {
        const name = named.exec(line)?.groups?.name;
        return name === undefined ? undefined : `${name.trim()}:`;
      });
  if (isMost(ALONE, 0.2)) {
    const first = shown.findIndex((line) => ALONE.test(line));
    const said = shown.slice(first).filter((line) => !ALONE.test(line));
    return { over: shown.slice(0, first), turns: inTurns(said) };
  }
  return isMost(BEGUN, 0.3) ? turnsFrom(shown, (line) => begunBy(BEGUN, line)) : undefined;
}

const begunBy = (mark: RegExp, line: string) => (mark.test(line) ? line.replace(mark, '') : undefined);

/** Whether the times of a text are those of a recording, from its beginning on. */
function isRecording(lines: readonly string[]): boolean {
  for (const line of lines) {
    const time = (ALONE.exec(line) ?? BEGUN.exec(line) ?? BEHIND_NAME.exec(line))?.groups;
    if (time) return Number.parseInt(time.hours ?? '0', 10) === 0 && Number(time.minutes) < FIRST_MINUTES;
  }
  return false;
}

/** @param begin what a line says that begins a turn; nothing for one that goes on with it. */
function turnsFrom(lines: readonly string[], begin: (line: string) => string | undefined): Spoken {
  const over: string[] = [];
  const turns: string[] = [];
  for (const line of lines) {
    const begun = begin(line);
    const last = turns.length - 1;
    if (begun !== undefined) turns.push(begun);
    else if (last < 0) over.push(line);
    else turns[last] = `${turns[last]} ${line}`;
  }
  return { over, turns };
}

/** The words of subtitles; some files say all of a line again in the next cue. */
function wordsOfCues(lines: readonly string[]): string[] {
  const words: string[] = [];
  let speaker: string | undefined;
  let isShown = false;
  for (const line of lines) {
    if (CUE.test(line)) isShown = true;
    else if (line === '') isShown = false;
    else if (isShown) {
      const name = VOICE.exec(line)?.groups?.name;
      const said = putOnOneLine(line.replace(TAG, ' '));
      if (said === '' || said === words.at(-1)) continue;
      words.push(name !== undefined && name !== speaker ? `${name}: ${said}` : said);
      speaker = name ?? speaker;
    }
  }
  return words;
}

/** Who speaks, at the beginning of what is said: "- ", ">> ", "JANE: ". */
const NEXT_SPEAKER = /^(?:>>+|[-–—]|\p{Lu}[\p{L}\p{M}.'’ -]{0,30}:)\s/u;

/** Pieces of what is said as paragraphs. */
function inTurns(pieces: readonly string[]): string[] {
  const turns: string[] = [];
  for (const piece of pieces) {
    const open = turns.at(-1);
    const isWhole =
      open === undefined ||
      NEXT_SPEAKER.test(piece) ||
      (open.length > LONG && /[.!?…。！？]["”’]?$/u.test(open)) ||
      open.length > LONGEST;
    if (isWhole) turns.push(piece.replace(/^(?:>>+|[-–—])\s+/u, ''));
    else turns[turns.length - 1] = `${open} ${piece}`;
  }
  return turns;
}
