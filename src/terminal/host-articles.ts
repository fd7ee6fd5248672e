import { basename } from 'node:path';
import { type Article, ENDINGS } from '../article/index.js';
import { readCommandLine, WrongUsage } from '../command-line.js';
import { createImporter } from '../imports/index.js';
import { HOST, type Library, type Listing, readBytesOf } from '../library/index.js';
import { brief, foldTyped } from '../reply/index.js';

const USAGE = `Usage: npm run --silent articles -- list | add FILE|URL | read ID|TITLE | remove ID|TITLE | restore ID|TITLE

The host's own library: its articles are in every server's and every person's library.
  list        all of them, with their ids; * marks the one that is read where nobody has chosen another
  add FILE    adds the article in a file (${ENDINGS.join(', ')}) or at an address (https://…)
  read ID     has this one read where nobody has chosen another
  remove ID   removes it; one that comes with Footnote is hidden
  restore ID  brings it back, within 7 days
In place of an id the beginning of a title will do, where no other title begins like it.
Exit: 0 done, 1 not possible, 2 wrong usage or a file that can't be read.`;

/** What is to be done, and what is said when it is done. */
type Task = (library: Library) => Promise<string>;

/** What a command line asks for. @throws WrongUsage */
export function readTask(args: readonly string[]): Task {
  const { values, positionals } = readCommandLine(args, {});
  const [name = 'list', given, ...more] = values.help ? ['help'] : positionals;
  if (name === 'help') return async () => USAGE;
  if (name === 'list' && given === undefined) return list;
  const task = new Map(Object.entries({ add, read, remove, restore })).get(name);
  if (!task || given === undefined || more.length > 0) {
    throw new WrongUsage(
      `This is none of: list, add FILE or URL, read ID or TITLE, remove ID or TITLE, restore ID or TITLE. Try --help.`,
    );
  }
  return (library) => task(library, given);
}

async function list(library: Library): Promise<string> {
  return (await library.list(HOST)).map(describeListing).join('\n');
}

function describeListing({
  id,
  title,
  authors,
  source,
  paragraphs,
  current,
  shared,
  hidden,
}: Listing): string {
  const about = [
    authors.join(', '),
    source ?? '',
    paragraphs === 1 ? '1 paragraph' : `${paragraphs} paragraphs`,
  ];
  const marks = [...(shared ? ['comes with Footnote'] : []), ...(hidden ? ['hidden'] : [])];
  const all = [...about, ...marks].filter((part) => part !== '').map((part) => brief(part, 60));
  return `${current ? '*' : ' '} ${id}  ${brief(title, 80)} (${all.join('; ')})`;
}

async function add(library: Library, source: string): Promise<string> {
  const { id } = await library.draft(HOST, await readSource(source));
  const before = await library.list(HOST);
  const { article } = await library.keep(HOST, id);
  const twin = before.find((one) => foldTyped(one.title) === foldTyped(article.title));
  const added = `Added “${brief(article.title, 80)}” as ${id}.`;
  return twin ? `${added} Another has this title: ${twin.id}.` : added;
}

async function readSource(source: string): Promise<Article> {
  const importer = createImporter();
  if (/^https?:\/\//i.test(source)) return importer.importDocument({ from: 'page', url: source });
  return importer.importDocument({ from: 'content', content: readBytesOf(source), name: basename(source) });
}

async function read(library: Library, given: string): Promise<string> {
  const id = idOf(listShown(await library.list(HOST)), given);
  await library.choose(HOST, id, 'everywhere');
  return `“${brief((await library.current(HOST)).article.title, 80)}” is read where nobody has chosen another.`;
}

const listShown = (articles: readonly Listing[]) => articles.filter(({ hidden }) => !hidden);

/** The id of an article that is meant by it, or by the beginning of its title. @throws WrongUsage */
function idOf(articles: readonly Pick<Listing, 'id' | 'title'>[], given: string): string {
  if (articles.some(({ id }) => id === given)) return given;
  const typed = foldTyped(given);
  // Every title begins with nothing.
  if (typed.trim() === '') return given;
  const begun = articles.filter(({ title }) => foldTyped(title).startsWith(typed));
  const exact = begun.filter(({ title }) => foldTyped(title) === typed);
  const meant = exact.length > 0 ? exact : begun;
  if (meant.length > 1) {
    const ids = meant.slice(0, 5).map(({ id }) => id);
    throw new WrongUsage(
      `${meant.length} titles begin with “${brief(given, 80)}”. Give one of the ids: ${ids.join(', ')}${meant.length > 5 ? ', …' : ''}.`,
    );
  }
  // What is not there is refused by the library.
  return meant[0]?.id ?? given;
}

async function remove(library: Library, given: string): Promise<string> {
  const articles = await library.list(HOST);
  const id = idOf(listShown(articles), given);
  const found = articles.find((one) => one.id === id);
  await (found?.shared ? library.hide(HOST, id) : library.remove(HOST, id));
  const done = found?.shared ? 'Hidden' : 'Removed';
  return `${done}: “${brief(found?.title ?? id, 80)}”. “restore ${id}” brings it back${found?.shared ? '' : ', within 7 days'}.`;
}

async function restore(library: Library, given: string): Promise<string> {
  const articles = await library.list(HOST);
  const gone = [...(await library.restorable(HOST)), ...articles.filter(({ hidden }) => hidden)];
  const id = idOf(gone, given);
  const found = articles.find((one) => one.id === id);
  if (found?.shared) await library.unhide(HOST, id);
  else await library.restore(HOST, id);
  return `Brought back: “${brief((await library.find(HOST, id))?.article.title ?? id, 80)}”.`;
}
