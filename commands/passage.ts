import { type Around, carryQuotes, type PassagePlace, type Source } from '../src/reply/index.js';
import type { Asking, Deps } from './command.js';
import { staleButton } from './refusal.js';
import { openSource } from './source.js';

/** A paragraph, or words of it, in the present text of its article. */
interface PassageNow extends PassagePlace {
  readonly source: Source;
}

/**
 * The passage that a button stands for. The article may have changed since: the words are looked for again.
 *
 * @param asked what the button carries; nothing when it is of another version or forged.
 * @throws Refusal when the article or the words are gone: what stands there is worth more than a note that says so.
 */
export async function findPassageNow(
  asked: Around | undefined,
  asking: Asking,
  deps: Deps,
): Promise<PassageNow> {
  const { library } = deps;
  const kept = asked && (await library.find(asking.place, asked.article));
  if (!kept) throw staleButton();
  const source = await openSource(kept, asking, deps);
  const { article: _, revision, ...around } = asked;
  if (kept.revision === revision) return { source, ...around };
  const anchors = await library.anchors(asking.place, kept.id, revision);
  const carried = anchors && carryQuotes([{ of: 'paragraph', ...around }], anchors, kept.article);
  const [quote] = carried?.kind === 'carried' ? carried.quotes : [];
  if (quote?.of !== 'paragraph') throw staleButton();
  const { of: __, ...now } = quote;
  return { source, ...now };
}
