import * as z from 'zod';
import type {
  Act,
  Change,
  Channel,
  FileToSend,
  Message,
  OptionValue,
  Person,
  StandIn,
  UploadedFile,
} from '../stand-in/index.js';
import { NotOffered } from '../stand-in/index.js';
import type { Panel, PanelPlace } from './panel.js';
import { actView, channelsOf, LOCALES, type PlainCommand, type Told, viewOf } from './view.js';

const id = z.string().max(30);
const text = z.string().max(6000);
const custom = z.string().max(100);
const value = z.union([text, z.number(), z.boolean(), z.object({ file: id })]);
const values = z.record(z.string().max(32), value);

/** What a page may ask for; `id` is the page's own and comes back with the answer. */
const Request = z.intersection(
  z.object({ id: z.number() }),
  z.discriminatedUnion('do', [
    z.object({ do: z.literal('go'), person: id.optional(), place: id.optional() }),
    z.object({ do: z.literal('speak'), locale: z.enum(LOCALES) }),
    z.object({ do: z.literal('speak in server'), locale: z.enum(LOCALES) }),
    z.object({ do: z.literal('say'), content: z.string().max(2000), files: z.array(id).max(10).default([]) }),
    z.object({ do: z.literal('slash'), name: z.string().max(100), options: values.default({}) }),
    z.object({
      do: z.literal('autocomplete'),
      name: z.string().max(100),
      options: values,
      focused: z.string(),
    }),
    z.object({ do: z.literal('message command'), name: z.string().max(32), message: id }),
    z.object({ do: z.literal('click'), message: id, component: custom }),
    z.object({ do: z.literal('select'), message: id, component: custom, values: z.array(custom).max(25) }),
    z.object({
      do: z.literal('submit'),
      act: id,
      fields: z.record(custom, z.union([z.string().max(4000), z.array(custom).max(25)])).default({}),
      files: z.record(custom, z.array(id).max(10)).default({}),
    }),
  ]),
);
type Request = z.infer<typeof Request>;

/** A request as the page writes it, before it is numbered. */
export type Wish = z.input<typeof Request> extends infer R ? (R extends R ? Omit<R, 'id'> : never) : never;

/** What a page can be given beside the playground itself. */
export interface Guide {
  /** The command that a sentence without a slash is for. */
  plain?: PlainCommand;
  /** What is read at a place. Asked again after whatever the bot does, since that may change it. */
  panel?: (place: PanelPlace) => Promise<Panel | undefined>;
}

/** Where a page was before, if it was: those who are gone since are passed over. */
interface Before {
  person?: string;
  place?: string;
}

/** One page: who looks, where, and what is sent to it. It hears only of what that person may see. */
export class Visit {
  #person: Person;
  #place: Channel;
  #panel: string | undefined;
  readonly #stop: () => void;

  constructor(
    readonly standIn: StandIn,
    readonly files: Map<string, UploadedFile>,
    readonly send: (message: Told) => void,
    readonly guide: Guide & { before?: Before } = {},
  ) {
    const { before = {} } = guide;
    const { everyone } = standIn;
    const person = everyone.find(({ id }) => id === before.person) ?? everyone[0];
    if (!person) throw new NotOffered('There is nobody who could look.');
    this.#person = person;
    this.#place = placeOf(standIn, person, before.place);
    this.#stop = standIn.onChange((change) => this.#tell(change));
    this.send(this.#view());
    void this.#showPanel();
  }

  end(): void {
    this.#stop();
  }

  /** Does what the page asks and answers `done`, or `refused` with the reason in words. */
  receive(raw: string): void {
    let request: Request | undefined;
    try {
      request = Request.parse(JSON.parse(raw));
      const act = this.#do(request);
      this.send({
        kind: 'done',
        id: request.id,
        ...(act && { act: actView(this.standIn.world, act.interaction) }),
      });
    } catch (error) {
      const reason = error instanceof NotOffered ? error.message : `This could not be done: ${error}`;
      this.send({ kind: 'refused', id: request?.id ?? null, reason });
    }
  }

  #do(request: Request): Act | undefined {
    const person = this.#person;
    const place = this.#place;
    switch (request.do) {
      case 'go':
        this.#go(request.person, request.place);
        return undefined;
      case 'speak':
        person.locale = request.locale;
        this.send(this.#view());
        void this.#showPanel();
        return undefined;
      case 'speak in server': {
        const server = this.standIn.world.serverOf(place);
        if (!server) throw new NotOffered('There is no server here.');
        person.setLanguage(server, request.locale);
        return undefined;
      }
      case 'say':
        if (request.content.trim() === '' && request.files.length === 0)
          throw new NotOffered('There is nothing to send.');
        person.say(place, request.content, this.#take(request.files));
        return undefined;
      case 'slash':
        return person.slash(place, request.name, this.#values(request.options));
      case 'autocomplete':
        return person.autocomplete(place, request.name, this.#values(request.options), {
          focused: request.focused,
        });
      case 'message command':
        return person.messageCommand(place, request.name, this.#message(request.message));
      case 'click':
        return person.click(this.#message(request.message), request.component);
      case 'select':
        return person.select(this.#message(request.message), request.component, request.values);
      case 'submit': {
        const modal = this.standIn.world.interactions.get(request.act)?.modal;
        if (!modal) throw new NotOffered('This form is no longer open.');
        const files = Object.entries(request.files).map(([name, ids]) => [name, this.#take(ids)] as const);
        return person.submit(modal, request.fields, Object.fromEntries(files));
      }
    }
  }

  #go(personId: string | undefined, placeId: string | undefined): void {
    const { everyone } = this.standIn;
    const person = everyone.find(({ id }) => id === (personId ?? this.#person.id));
    if (!person) throw new NotOffered('There is no such person.');
    const wanted = placeId ?? this.#place.id;
    const place = placeOf(this.standIn, person, wanted);
    if (placeId !== undefined && place.id !== wanted)
      throw new NotOffered(`${person.name} cannot enter there.`);
    this.#person = person;
    this.#place = place;
    this.send(this.#view());
    void this.#showPanel();
  }

  #message(messageId: string): Message {
    const message = this.standIn.world.messages.get(messageId);
    if (!message || !this.standIn.world.maySee(message, this.#person.user))
      throw new NotOffered('The message is gone.');
    return message;
  }

  #values(
    options: Record<string, string | number | boolean | { file: string }>,
  ): Record<string, OptionValue> {
    const filled = Object.entries(options).map(
      ([name, given]) => [name, typeof given === 'object' ? this.#takeOne(given.file) : given] as const,
    );
    return Object.fromEntries(filled);
  }

  #take(ids: readonly string[]): FileToSend[] {
    return ids.map((fileId) => this.#takeOne(fileId));
  }

  #takeOne(fileId: string): FileToSend {
    const file = this.files.get(fileId);
    if (!file) throw new NotOffered('The file was not uploaded.');
    return file;
  }

  #view(): Told {
    return viewOf(this.standIn, this.#person, this.#place, this.guide.plain);
  }

  /** Sends the panel if it differs from the one that was sent last. */
  async #showPanel(): Promise<void> {
    const { panel } = this.guide;
    if (!panel) return;
    const [person, place] = [this.#person, this.#place];
    const server = this.standIn.world.serverOf(place);
    const shown = await panel({
      person: person.id,
      locale: person.locale,
      channel: place.id,
      ...(server?.bot && { server: server.id }),
      ...(place.parent_id !== undefined && { parent: place.parent_id }),
    }).catch(() => undefined);
    // They may have gone elsewhere meanwhile.
    if (person !== this.#person || place !== this.#place) return;
    const text = JSON.stringify(shown ?? null);
    if (text === this.#panel) return;
    this.#panel = text;
    this.send({ kind: 'panel', panel: shown ?? null });
  }

  #tell(change: Change): void {
    const { world, connected } = this.standIn;
    switch (change.kind) {
      case 'message':
      case 'message deleted': {
        const { message } = change;
        if (message.channel_id !== this.#place.id || !world.maySee(message, this.#person.user)) return;
        this.send(
          change.kind === 'message' ? { kind: 'message', message } : { kind: 'gone', message: message.id },
        );
        return;
      }
      case 'interaction':
        if (change.interaction.user.id === this.#person.id)
          this.send({ kind: 'act', act: actView(world, change.interaction) });
        // Whoever it was: what somebody else has chosen is read by all.
        if (change.interaction.acknowledged !== undefined) void this.#showPanel();
        return;
      case 'refusal':
        this.send({ kind: 'refusal', refusal: change.refusal });
        return;
      case 'gateway':
        this.send({ kind: 'bot', connected: connected > 0 });
        return;
      case 'commands':
      case 'people':
      case 'places':
        this.send(this.#view());
        return;
      case 'request':
        return;
    }
  }
}

/** Where somebody is: in a place that they may enter, else in the first one. */
function placeOf(standIn: StandIn, person: Person, wanted: string | undefined): Channel {
  const channels = channelsOf(standIn, person);
  const place = channels.find(({ id }) => id === wanted) ?? channels[0];
  if (!place) throw new NotOffered(`${person.name} can enter nowhere.`);
  return place;
}
