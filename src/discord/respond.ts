import { type InteractionReplyOptions, MessageFlags, type RepliableInteraction } from 'discord.js';
import type { Reply } from '../reply/index.js';
import { drawCard } from './card.js';

/** How long to work before Discord is told that the answer takes longer: it gives up after 3 s. */
export const PATIENCE = 1500;

/**
 * Gives the interaction its reply, showing "thinking…" meanwhile when the reply takes long.
 *
 * @param patience in milliseconds.
 */
export async function respond(
  interaction: RepliableInteraction,
  work: Promise<Reply>,
  secret: boolean,
  patience = PATIENCE,
): Promise<void> {
  if (await within(work, patience)) return send(interaction, await work, secret);
  await interaction.deferReply(secret ? { flags: MessageFlags.Ephemeral } : {});
  await send(interaction, await work, secret);
}

/** Sends a reply, or fills in the one that was put off. Mentions nobody, whatever it says. */
export async function send(interaction: RepliableInteraction, reply: Reply, secret: boolean): Promise<void> {
  const message = {
    components: drawCard(reply),
    allowedMentions: { parse: [] },
  } satisfies InteractionReplyOptions;
  if (interaction.deferred || interaction.replied) {
    await interaction.editReply({ ...message, flags: MessageFlags.IsComponentsV2 });
  } else {
    const flags = secret
      ? ([MessageFlags.IsComponentsV2, MessageFlags.Ephemeral] as const)
      : MessageFlags.IsComponentsV2;
    await interaction.reply({ ...message, flags });
  }
}

/** Whether the work is done, well or badly, within so many milliseconds. */
async function within(work: Promise<unknown>, milliseconds: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), milliseconds);
  });
  const done = work.then(
    () => true,
    () => true,
  );
  try {
    return await Promise.race([done, patience]);
  } finally {
    clearTimeout(timer);
  }
}
