import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { addressOf } from './guard.js';
import type { World } from './world.js';

const PICTURE = /^image\/(png|jpeg|gif|webp)$/;

/** Whether the address of an attachment is one that the stand-in gave to somebody. */
export function isSigned(world: World, request: IncomingMessage): boolean {
  const address = addressOf(request);
  const given = Buffer.from(address?.searchParams.get('hm') ?? '');
  const wanted = Buffer.from(world.attachments.signatureOf(address?.pathname.split('/')[3] ?? ''));
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

/**
 * Gives out an attachment (`/attachments/channel/id/name`). Anybody may have written it, so nothing in it may
 * run: pictures are shown, all else is for saving.
 */
export function sendFile(world: World, path: string, response: ServerResponse): void {
  const file = world.attachments.find(path.split('/')[3] ?? '');
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
