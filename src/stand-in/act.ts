import {
  CallbackType,
  type Choice,
  type Interaction,
  type Message,
  MessageFlag,
  type Modal,
} from './model.js';
import type { World } from './world.js';

/**
 * What came of an act so far:
 * - `waiting`: nothing yet; `thinking`: a deferred reply; `working`: a deferred update;
 * - `message`: a reply of its own; `update`: the message whose component was used has changed;
 * - `choices`, `modal`; `removed`: the reply was deleted again; `failed`: Discord told the person so.
 */
export interface ActOutcome {
  kind:
    | 'waiting'
    | 'thinking'
    | 'working'
    | 'message'
    | 'update'
    | 'choices'
    | 'modal'
    | 'removed'
    | 'failed';
  /** The reply, or the updated message, as it stands at this moment. */
  message?: Message;
  /** Whether only the person who acted can see it. */
  ephemeral: boolean;
  followUps: Message[];
  choices?: Choice[];
  modal?: Modal;
  /** What Discord shows the person instead of an answer. */
  failure?: string;
}

const PENDING = new Set<ActOutcome['kind']>(['waiting', 'thinking', 'working']);

/** One thing that a person did, and what the bot made of it. */
export class Act {
  constructor(
    readonly world: World,
    readonly interaction: Interaction,
  ) {}

  get outcome(): ActOutcome {
    const { interaction } = this;
    const { original, modal, choices, failure } = interaction;
    return {
      kind: kindOf(interaction),
      ephemeral: original !== undefined && (original.flags & MessageFlag.ephemeral) !== 0,
      followUps: interaction.followUps.filter(({ id }) => this.world.messages.has(id)),
      ...(original && this.world.messages.has(original.id) && { message: original }),
      ...(choices && { choices }),
      ...(modal && { modal }),
      ...(failure !== undefined && { failure }),
    };
  }

  /** Waits for the answer itself: a deferred one counts once it is filled in, removed or has failed. */
  reply(): Promise<ActOutcome> {
    return this.until(
      ({ kind, followUps }) => !PENDING.has(kind) || (kind === 'working' && followUps.length > 0),
    );
  }

  /** Waits for the first answer of any kind, "thinking…" included. */
  acknowledged(): Promise<ActOutcome> {
    return this.until(({ kind }) => kind !== 'waiting');
  }

  /** Waits until `test` holds of the outcome; it is asked again after every change. */
  until(test: (outcome: ActOutcome) => boolean): Promise<ActOutcome> {
    return new Promise((resolve, reject) => {
      const look = () => {
        try {
          const { outcome } = this;
          if (!test(outcome)) return;
          this.world.off('change', look);
          resolve(outcome);
        } catch (error) {
          this.world.off('change', look);
          reject(error);
        }
      };
      this.world.on('change', look);
      look();
    });
  }
}

function kindOf({ acknowledged, failure, original, removed, updated }: Interaction): ActOutcome['kind'] {
  if (failure !== undefined) return 'failed';
  if (acknowledged === undefined) return 'waiting';
  if (acknowledged === CallbackType.choices) return 'choices';
  if (acknowledged === CallbackType.modal) return 'modal';
  if (removed) return 'removed';
  if (acknowledged === CallbackType.update || acknowledged === CallbackType.deferredUpdate)
    return updated ? 'update' : 'working';
  return original && original.flags & MessageFlag.loading ? 'thinking' : 'message';
}
