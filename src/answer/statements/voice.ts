import type { Speaker } from '../answer.js';
import { genderOf, type Named } from './names/index.js';
import { TITLES } from './words/index.js';

/** Somebody with a voice in the article: by name, or as a group ("the police", "both campaigns"). */
export class SpeakerVoice {
  constructor(
    readonly named: Named | undefined,
    readonly group: string,
  ) {}

  get name(): string {
    return this.named ? usualName(this.named) : this.group;
  }

  /** With the title that tells them from somebody else of the name: "Mrs. Hale"; without one the name alone. */
  get titledName(): string {
    const title = [...(this.named?.nouns ?? [])].find((noun) => TITLES.has(noun) && genderOf([noun], []));
    if (title === undefined) return this.name;
    const short = /^(?:mr|mrs|ms)$/.test(title) ? '.' : '';
    return `${title[0]?.toUpperCase()}${title.slice(1)}${short} ${this.name}`;
  }

  /** What the article tells of them beside their name. */
  get person(): Person {
    if (!this.named) return {};
    const { gender, nouns, junior } = this.named;
    return {
      ...(gender && { gender }),
      ...(nouns.size > 0 && { roles: [...nouns] }),
      ...(junior && { junior }),
    };
  }

  /** Every form under which they may be called, the fullest first. */
  get aliases(): readonly string[] {
    if (!this.named) return [this.group];
    const forms = new Set([this.name, ...this.named.forms.keys()]);
    return [...forms].sort((a, b) => b.length - a.length);
  }
}

/** What a name alone doesn't tell of somebody. */
type Person = Pick<Speaker, 'gender' | 'roles' | 'junior'>;

/** The form with first and last name that the article uses most: "Rival Bo Li" once loses to "Bo Li", a headline's "CHINA" to "China". */
function usualName(named: Named): string {
  const whole = [...named.forms].filter(([form]) => form.includes(' '));
  const usual = whole.reduce<[string, number] | undefined>(
    (most, next) => (!most || next[1] > most[1] ? next : most),
    undefined,
  );
  return usual?.[0] ?? [...named.forms.keys()].find((form) => /\p{Ll}/u.test(form)) ?? named.words.join(' ');
}
