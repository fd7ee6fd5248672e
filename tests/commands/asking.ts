import { NOTHING_SET } from '../../commands/index.js';

/** Somebody who asks in a channel of a server, may do everything and has set nothing. */
export const asking = {
  place: { server: '1', channel: '2', person: '3' },
  language: 'en',
  ownLanguage: 'en',
  clientLanguage: 'en',
  isPrivate: false,
  prefers: NOTHING_SET,
  may: async () => true,
  mayWriteIn: () => true,
  progress: () => {},
  aside: () => {},
} as const;
