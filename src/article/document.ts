import type { Article } from './article.js';
import { readArticle, textFormat } from './read.js';
import { decode } from './text/index.js';
import { UnreadableArticle } from './unreadable.js';

/** What is known of a document besides its bytes. */
export interface About {
  /** The file's name; its ending tells the format where the content doesn't. */
  readonly name?: string;
  /** As in HTTP, such as `text/html; charset=gb2312`. */
  readonly contentType?: string;
  /** Where it was fetched from; the article's address, unless the document names another one of the same host. */
  readonly url?: string;
}

/** Formats whose bytes are no text. */
type BinaryFormat = 'pdf' | 'epub' | 'docx' | 'odt';
type TextFormat = 'text' | 'markdown' | 'html';

/** A document whose format is known: its text, or the bytes of a format that is none. */
type OpenedDocument =
  | { readonly format: TextFormat; readonly content: string }
  | { readonly format: BinaryFormat; readonly content: Uint8Array };

/**
 * Reads a document of any format that Footnote knows: plain text, Markdown, HTML, PDF, EPUB, DOCX, ODT, in any
 * encoding. What a format needs is loaded when the first one is read.
 *
 * @throws {UnreadableArticle} when it is none of these, or nothing in it can be an article's body.
 */
export async function readDocument(content: Uint8Array | string, about: About = {}): Promise<Article> {
  const opened = openDocument(content, about);
  switch (opened.format) {
    case 'pdf':
      return (await import('./pdf/index.js')).readPdf(opened.content, about);
    case 'epub':
      return (await import('./book/index.js')).readEpub(opened.content, about);
    case 'docx':
      return (await import('./book/index.js')).readDocx(opened.content, about);
    case 'odt':
      return (await import('./book/index.js')).readOdt(opened.content, about);
    case 'html':
      return (await import('./html/index.js')).readHtml(opened.content, about);
  }
  const { format, content: text } = opened;
  const article = readArticle(text, { format, ...(about.name !== undefined && { name: about.name }) });
  return about.url === undefined || article.url !== undefined ? article : { ...article, url: about.url };
}

/** What the names of files end with that are read. */
export const ENDINGS = ['.txt', '.md', '.html', '.pdf', '.epub', '.docx', '.odt'] as const;

/** File beginnings of what is no article but often sent as one. */
const OTHERS: readonly (readonly [readonly string[], string])[] = [
  [
    ['PK\u0003\u0004', '\u00d0\u00cf\u0011\u00e0', '{\\rtf'],
    'This is a file of a word processor, or an archive',
  ],
  [['\u0089PNG', '\u00ff\u00d8\u00ff', 'GIF8', 'RIFF'], 'This is a picture or a recording'],
  [['\u001f\u008b', '7z\u00bc\u00af', 'Rar!', 'BZh', '\u00fd7zXZ'], 'This is an archive'],
  [['ID3', 'OggS', 'fLaC', '\u001aE\u00df\u00a3'], 'This is a recording'],
];

/** Finds out a document's format, by its beginning before its type and name, and decodes it if it is text. */
export function openDocument(content: Uint8Array | string, about: About = {}): OpenedDocument {
  if (typeof content !== 'string') {
    const head = Buffer.from(content.subarray(0, 1024)).toString('latin1');
    if (isPdf(content, head, about)) return { format: 'pdf', content };
    const packed = head.startsWith('PK\u0003\u0004') ? packedFormat(content, about) : undefined;
    if (packed) return { format: packed, content };
    const other = OTHERS.find(([starts]) => starts.some((start) => head.startsWith(start)));
    if (other) {
      throw new UnreadableArticle(
        'other-format',
        `${other[1]}; save the article as a ${eitherEnding()} file and try again.`,
      );
    }
  }
  const text = typeof content === 'string' ? content : decode(content, about.contentType);
  return { format: formatOf(text, about), content: text };
}

/**
 * A PDF begins with its mark, or has a few bytes of something else before it (a mail's header, a byte order mark).
 * A text that only speaks of PDF files doesn't end as one does.
 */
function isPdf(content: Uint8Array, head: string, { name = '', contentType = '' }: About): boolean {
  const start = head.search(/%PDF-\d/);
  if (start < 0) return false;
  if (head.slice(0, start).trim() === '' || /\.pdf$/i.test(name) || /^application\/pdf\b/i.test(contentType))
    return true;
  return Buffer.from(content.subarray(-1024)).includes('%%EOF');
}

/** What an archive is, by the names of its files, which stand in it unpacked. */
function packedFormat(content: Uint8Array, { name = '' }: About): Exclude<BinaryFormat, 'pdf'> | undefined {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  if (bytes.includes('META-INF/container.xml')) return 'epub';
  if (bytes.subarray(0, 200).includes('application/vnd.oasis.opendocument.text')) return 'odt';
  // Packed anew by another program, its kind may stand anywhere, and be packed itself.
  if (/\.odt$/i.test(name) && bytes.includes('content.xml')) return 'odt';
  return bytes.includes('[Content_Types].xml') && bytes.includes('word/') ? 'docx' : undefined;
}

const HTML = /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html|head|body|meta|title)\b/i;

function formatOf(text: string, { name = '', contentType = '' }: About): TextFormat {
  if (/^(?:text\/html|application\/xhtml\+xml)\b/i.test(contentType)) return 'html';
  if (/^text\/(?:x-)?markdown\b/i.test(contentType)) return 'markdown';
  const head = text.slice(0, 4096).replace(/<!--[\s\S]*?-->/g, '');
  return /\.x?html?$/i.test(name) || HTML.test(head) ? 'html' : textFormat(text, name);
}

const eitherEnding = () => `${ENDINGS.slice(0, -1).join(', ')} or ${ENDINGS.at(-1)}`;
