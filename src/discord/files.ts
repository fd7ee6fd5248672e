import { type APIComponentInContainer, type APIMessageTopLevelComponent, ComponentType } from 'discord.js';
import { brief, type Reply } from '../reply/index.js';

/** A reply's pictures, each with its words for those who don't see it. */
export function drawPictures({ files = [] }: Reply): APIComponentInContainer[] {
  const shown = files.filter(({ alt }) => alt !== undefined);
  if (shown.length === 0) return [];
  const items = shown.map(({ name, alt = '' }) => ({
    media: { url: `attachment://${name}` },
    description: brief(alt, 1024),
  }));
  return [{ type: ComponentType.MediaGallery, items }];
}

/** A reply's other files, below the card. */
export function drawAttached({ files = [] }: Reply): APIMessageTopLevelComponent[] {
  return files
    .filter(({ alt }) => alt === undefined)
    .map(({ name }) => ({ type: ComponentType.File, file: { url: `attachment://${name}` } }));
}

/** What the two above refer to: the files, and what is said of each. */
export function drawFiles({ files = [] }: Reply) {
  return {
    files: files.map(({ name, content }) => ({ name, data: Buffer.from(content) })),
    attachments: files.map(({ alt }, at) => ({
      id: `${at}`,
      ...(alt !== undefined && { description: brief(alt, 1024) }),
    })),
  };
}
