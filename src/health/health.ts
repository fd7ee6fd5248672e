import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { CannotStart } from '../command-line.js';
import type { Watch } from '../discord/index.js';
import { type Importer, ImportRefused } from '../imports/index.js';
import { type HealthPage, servePages } from './serve.js';

/** What is counted while the bot runs, and how it is served. Nothing of it names a person, a server or an article. */
export interface Health {
  readonly watch: Watch;
  /** @param kind of answer, as `Answer` has it. */
  readonly onAnswer: (kind: string) => void;
  /** The same importer, with its imports counted. */
  watchImports(importer: Importer): Importer;
  /**
   * Serves `/healthz` (the process works), `/readyz` (all its shards are connected) and `/metrics` (for
   * Prometheus).
   *
   * @returns the port, which was chosen if 0 was given, and how to end it.
   */
  serve(port: number, host: string): Promise<{ readonly port: number; close(): Promise<void> }>;
}

/** In seconds. Discord gives up after 3, unless it has been told that the answer takes longer. */
const LATENCIES = [0.05, 0.1, 0.15, 0.25, 0.5, 1, 1.5, 2, 3, 5, 15, 60];

export function createHealth(): Health {
  const register = new Registry();
  const registers = [register];
  // Among them: memory, processor, and how long the event loop was held up.
  collectDefaultMetrics({ register });
  const interactions = new Histogram({
    name: 'footnote_interaction_seconds',
    help: 'Seconds from an interaction to its answer, by what was used and what became of it',
    labelNames: ['what', 'fate'],
    buckets: LATENCIES,
    registers,
  });
  const answers = new Counter({
    name: 'footnote_answers_total',
    help: 'Answers of /ask by kind',
    labelNames: ['kind'],
    registers,
  });
  const imports = new Counter({
    name: 'footnote_imports_total',
    help: 'Documents that were read or refused, with the reason',
    labelNames: ['outcome'],
    registers,
  });
  const shards = new Gauge({
    name: 'footnote_shard_ready',
    help: '1 for a shard that is connected, else 0',
    labelNames: ['shard'],
    registers,
  });
  const states = new Map<number, 'ready' | 'away'>();

  const pages: Readonly<Record<string, () => Promise<HealthPage>>> = {
    '/healthz': async () => ({ status: 200, text: 'ok\n' }),
    '/readyz': async () => {
      const waiting = [...states].filter(([, state]) => state === 'away').map(([id]) => id);
      if (states.size > 0 && waiting.length === 0) return { status: 200, text: 'ready\n' };
      return { status: 503, text: `not connected: shard ${waiting.join(', ') || 'none yet'}\n` };
    },
    '/metrics': async () => ({ status: 200, text: await register.metrics(), type: register.contentType }),
  };

  return {
    watch: {
      interaction: (what, fate, seconds) => interactions.observe({ what, fate }, Math.max(seconds, 0)),
      shard(id, state) {
        states.set(id, state);
        shards.set({ shard: id }, state === 'ready' ? 1 : 0);
      },
    },
    onAnswer: (kind) => answers.inc({ kind }),
    watchImports: (importer) => ({
      async importDocument(source, options) {
        try {
          const imported = await importer.importDocument(source, options);
          imports.inc({ outcome: 'read' });
          return imported;
        } catch (error) {
          imports.inc({ outcome: error instanceof ImportRefused ? error.kind : 'failed' });
          throw error;
        }
      },
      close: () => importer.close(),
    }),
    serve: (port, host) => servePages(pages, port, host),
  };
}

/** Begins to count and serves it. @throws CannotStart when the port can't be had. */
export async function startHealth(port: number, host: string): Promise<Health & { close(): Promise<void> }> {
  const health = createHealth();
  try {
    const { close } = await health.serve(port, host);
    return { ...health, close };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const why = code === 'EADDRINUSE' ? 'another program uses it' : message;
    throw new CannotStart(`HEALTH_PORT ${port} at ${host} can't be used: ${why}.`);
  }
}
