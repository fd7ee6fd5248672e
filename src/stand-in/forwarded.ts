import { MessageType, ReferenceType } from './model.js';

/** What the words of a forwarded message have at least. */
const BARE = {
  type: MessageType.plain,
  content: '',
  embeds: [],
  attachments: [],
  components: [],
  mentions: [],
  mention_roles: [],
  flags: 0,
  timestamp: '2021-03-04T10:00:00.000Z',
  edited_timestamp: null,
};

/** What makes a message a forwarded one. @param original what is known of the one that was forwarded. */
export const forwardedFrom = (original: object) => ({
  message_reference: { type: ReferenceType.forwarded, message_id: '1', channel_id: '1' },
  message_snapshots: [{ message: { ...BARE, ...original } }],
});
