import {
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  AttachmentBuilder,
} from 'discord.js';
import { brief, type Reply } from '../reply/index.js';

const Type = { gallery: 12, file: 13 } as const;

/** A reply's pictures, each with its words for those who don't see it. */
export function pictures({ files = [] }: Reply): APIComponentInContainer[] {
  const shown = files.filter(({ alt }) => alt !== undefined);
  if (shown.length === 0) return [];
  const items = shown.map(({ name, alt = '' }) => ({
    media: { url: `attachment://${name}` },
    description: brief(alt, 1024),
  }));
  return [{ type: Type.gallery, items }];
}

/** A reply's other files, below the card. */
export function attached({ files = [] }: Reply): APIMessageTopLevelComponent[] {
  return files
    .filter(({ alt }) => alt === undefined)
    .map(({ name }) => ({ type: Type.file, file: { url: `attachment://${name}` } }));
}

/** What the two above refer to. */
export function drawFiles({ files = [] }: Reply): AttachmentBuilder[] {
  return files.map(({ name, content, alt }) => {
    const bytes = typeof content === 'string' ? Buffer.from(content) : Buffer.from(content);
    return new AttachmentBuilder(bytes, {
      name,
      ...(alt !== undefined && { description: brief(alt, 1024) }),
    });
  });
}
