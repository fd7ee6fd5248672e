import type { IncomingMessage, ServerResponse } from 'node:http';
import { ApiError, type Fault } from './check/index.js';
import { addressOf } from './guard.js';
import type { UploadedFile } from './model.js';
import type { Refusal } from './places.js';
import { type Call, routes } from './routes.js';
import type { World } from './world.js';

const MOST_BYTES = 32 * 1024 * 1024;
/** How many calls and refusals are remembered; a stand-in may run for days. */
const MOST_RECORDS = 5_000;

/** One call that the bot made. */
export interface RequestRecord {
  method: string;
  /** Without `/api/v10`, decoded. */
  path: string;
  query: Record<string, string>;
  /** The JSON body, or the `payload_json` of an upload. */
  body: unknown;
  files: { name: string; size: number }[];
  status: number;
}

/** A failure to come: the next `times` (1) calls that match get it instead of their answer. */
export interface Failure {
  method?: string;
  /** Matched against the path without `/api/v10`. */
  path?: string | RegExp;
  times?: number;
  /** 0: no answer at all, the connection is closed. */
  status: number;
  /** For 429: seconds to wait. */
  retryAfter?: number;
  /** For 429: whether the whole bot is limited, not only this route. */
  global?: boolean;
}

/** The REST half of Discord. */
export class RestApi {
  readonly requests: RequestRecord[] = [];
  readonly refusals: Refusal[] = [];
  #failures: (Failure & { times: number })[] = [];

  constructor(
    readonly world: World,
    readonly token: string,
  ) {}

  failNext(failure: Failure): void {
    this.#failures.push({ times: 1, ...failure });
  }

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = addressOf(request);
    const method = request.method ?? 'GET';
    const path = decodePath(url?.pathname.replace(/^\/api(\/v\d+)?/, '') ?? '');
    const record: RequestRecord = {
      method,
      path,
      query: Object.fromEntries(url?.searchParams ?? []),
      body: undefined,
      files: [],
      status: 0,
    };
    const finish = (status: number, body?: unknown, headers: Record<string, string> = {}) => {
      record.status = status;
      keep(this.requests, record);
      send(response, status, body, headers);
      this.world.reportChange({ kind: 'request' });
    };
    try {
      const sent = await read(request);
      record.body = sent.body;
      record.files = sent.files.map(({ name, data }) => ({ name, size: data.byteLength }));
      const failure = this.#takeFailure(method, path);
      if (failure?.status === 0) {
        request.socket.destroy();
        return;
      }
      if (failure) return finish(...answerFailure(failure));
      const result = this.#route(
        { method, path, query: new URLSearchParams(record.query), ...sent },
        request.headers.authorization,
      );
      finish(result === undefined ? 204 : 200, result);
    } catch (error) {
      // A fault of the stand-in's own must show too, or a test would pass over it.
      const known =
        error instanceof ApiError ? error : new ApiError(500, 0, `Stand-in: ${(error as Error).stack}`);
      this.#noteRefusal(record, known);
      finish(known.status, known.body());
    }
  }

  #route(call: Call, authorization: string | undefined): unknown {
    for (const { method, pattern, open, handle } of routes) {
      const match = method === call.method && pattern.exec(call.path);
      if (!match) continue;
      if (!open && authorization !== `Bot ${this.token}`) throw new ApiError(401, 0, '401: Unauthorized');
      return handle(this.world, call, match.groups ?? {});
    }
    throw new ApiError(404, 0, '404: Not Found');
  }

  #takeFailure(method: string, path: string): Failure | undefined {
    const found = this.#failures.find(
      (failure) =>
        (failure.method === undefined || failure.method === method) &&
        (failure.path === undefined ||
          (typeof failure.path === 'string' ? failure.path === path : failure.path.test(path))),
    );
    if (found && --found.times <= 0) this.#failures = this.#failures.filter((failure) => failure !== found);
    return found;
  }

  #noteRefusal(record: RequestRecord, error: ApiError): void {
    const { method, path, body } = record;
    const { status, code, message } = error;
    const refusal = { method, path, status, code, message, faults: error.faults.map(writeFault), body };
    keep(this.refusals, refusal);
    this.world.reportChange({ kind: 'refusal', refusal });
  }
}

function keep<T>(list: T[], entry: T): void {
  list.push(entry);
  // A half at once: to take one off the front moves all the others.
  if (list.length > MOST_RECORDS) list.splice(0, MOST_RECORDS / 2);
}

/** `@original` arrives as `%40original`. */
function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function writeFault({ path, message }: Fault): string {
  return `${path.join('.')}: ${message}`;
}

function answerFailure({
  status,
  retryAfter = 0,
  global = false,
}: Failure): [number, unknown, Record<string, string>] {
  if (status !== 429) return [status, { message: `${status}: Injected failure`, code: 0 }, {}];
  return [
    429,
    { message: 'You are being rate limited.', retry_after: retryAfter, global },
    {
      'retry-after': String(retryAfter),
      'x-ratelimit-scope': global ? 'global' : 'user',
      ...(global && { 'x-ratelimit-global': 'true' }),
    },
  ];
}

function send(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string>,
): void {
  // A JSON content type on an empty answer makes clients parse nothing and fail.
  if (body === undefined) {
    response.writeHead(status, headers).end();
    return;
  }
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}

async function read(request: IncomingMessage): Promise<{ body: unknown; files: UploadedFile[] }> {
  const raw = await readBytes(request);
  const type = request.headers['content-type'] ?? '';
  if (raw.byteLength === 0) return { body: undefined, files: [] };
  if (type.startsWith('multipart/form-data')) return readForm(raw, type);
  return { body: parse(raw.toString()), files: [] };
}

/** By events: to iterate over a request costs as much as all else that is done with a small one. */
function readBytes(request: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    let size = 0;
    request.on('data', (part: Buffer) => {
      size += part.byteLength;
      if (size <= MOST_BYTES) parts.push(part);
      else reject(new ApiError(413, 40005, 'Request entity too large'));
    });
    request.on('end', () => resolve(Buffer.concat(parts)));
    request.on('error', reject);
  });
}

async function readForm(raw: Buffer, type: string): Promise<{ body: unknown; files: UploadedFile[] }> {
  const form = await new Response(new Uint8Array(raw), { headers: { 'content-type': type } })
    .formData()
    .catch(() => {
      throw new ApiError(400, 50109, 'The request body contains invalid multipart data.');
    });
  const payload = form.get('payload_json');
  const files: UploadedFile[] = [];
  for (const [name, value] of form) {
    if (typeof value === 'string') continue;
    const index = Number(/^files\[(\d+)\]$/.exec(name)?.[1] ?? files.length);
    files[index] = {
      name: value.name,
      data: new Uint8Array(await value.arrayBuffer()),
      type: value.type || 'application/octet-stream',
    };
  }
  return { body: typeof payload === 'string' ? parse(payload) : {}, files: files.filter(Boolean) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ApiError(400, 50109, 'The request body contains invalid JSON.');
  }
}
