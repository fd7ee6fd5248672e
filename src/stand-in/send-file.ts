import type { ServerResponse } from 'node:http';
import type { World } from './world.js';

const PICTURE = /^image\/(png|jpeg|gif|webp)$/;

/**
 * Gives out an attachment (`/attachments/channel/id/name`). Anybody may have written it, so nothing in it may
 * run: pictures are shown, all else is for saving.
 */
export function sendFile(world: World, path: string, response: ServerResponse): void {
  const file = world.files.get(path.split('/')[3] ?? '');
  if (!file) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, {
    'content-type': file.type,
    'content-disposition': PICTURE.test(file.type) ? 'inline' : 'attachment',
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
  });
  response.end(file.data);
}
