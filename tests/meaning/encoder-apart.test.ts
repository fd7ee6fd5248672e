import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { getPriority, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Encoder, openEncoder, openEncoderApart, UnusableModel } from '../../src/meaning/index.js';
import { thrownBy } from '../thrown.js';
import { writeTinyModel } from './model.js';

let folder: string;
beforeAll(() => {
  folder = writeTinyModel();
});
afterAll(() => rmSync(folder, { recursive: true }));

const opened: Encoder[] = [];
const apart = async (program?: URL, reopenAfter?: number) => {
  const encoder = await openEncoderApart(folder, {
    ...(program && { program }),
    ...(reopenAfter !== undefined && { reopenAfter }),
  });
  opened.push(encoder);
  return encoder;
};
afterEach(async () => {
  for (const encoder of opened.splice(0)) await encoder.close();
});

describe('a model in a process of its own', () => {
  it('leaves no number of this machine at home, and nothing to be sent to whoever made its runtime', async () => {
    const home = mkdtempSync(join(tmpdir(), 'footnote-home-'));
    const program = join(import.meta.dirname, '../../dist/src/meaning/encoder-process.js');
    // In CI the runtime sends nothing by itself: so without that in the environment.
    const child = fork(program, [folder], { env: { HOME: home }, execArgv: [], serialization: 'advanced' });
    await once(child, 'message');
    child.kill();
    await once(child, 'exit');
    expect(readdirSync(home, { recursive: true })).toEqual([]);
    rmSync(home, { recursive: true });
  });

  it('makes the vectors that it would make here', async () => {
    const here = await openEncoder(folder);
    const there = await apart();
    expect([there.id, there.dimensions, there.languages]).toEqual([here.id, here.dimensions, here.languages]);
    expect(await there.encodeQuestion('cat')).toEqual(await here.encodeQuestion('cat'));
    const texts = ['cat', 'a kitten and a ferry', 'ship'];
    expect(await Promise.all(texts.map(there.encodePassage))).toEqual(
      await Promise.all(texts.map(here.encodePassage)),
    );
    await here.close();
  });

  // Only Linux tells which processes are one's children.
  it.skipIf(process.platform !== 'linux')(
    'lets the bot go before it where the processor is busy',
    async () => {
      await apart();
      const threads = readdirSync('/proc/self/task').map((thread) => `/proc/self/task/${thread}/children`);
      const children = threads.flatMap((file) => readFileSync(file, 'latin1').split(' ').filter(Boolean));
      const priorities = children
        .filter((child) => readFileSync(`/proc/${child}/cmdline`, 'latin1').includes('encoder-process'))
        .map((child) => getPriority(Number(child)));
      expect(priorities).toEqual([Math.max(10, getPriority())]);
    },
  );

  it('computes nothing in the process that asks', async () => {
    const program = new URL('./stuck-encoder.mjs', import.meta.url);
    const encoder = await apart(program);
    const asked = encoder.encodeQuestion('cat').catch((error: Error) => error.message);
    // The other process is busy for ever, and this one goes on.
    await new Promise((resolve) => setImmediate(resolve));
    await encoder.close();
    expect(await asked).toContain('ended');
  });

  it('fails every call once it has ended, and knows no language then', async () => {
    const encoder = await apart(new URL('./dying-encoder.mjs', import.meta.url));
    expect(encoder.knows('en')).toBe(true);
    const asked = [encoder.encodeQuestion('die'), encoder.encodePassage('cat')];
    const outcomes = await Promise.allSettled(asked);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(encoder.knows('en')).toBe(false);
    await expect(encoder.encodeQuestion('cat')).rejects.toThrow();
  });

  it('is opened again when it has ended, and again when that ends', async () => {
    const encoder = await apart(new URL('./dying-encoder.mjs', import.meta.url), 0);
    for (let times = 0; times < 2; times++) {
      expect(await encoder.encodeQuestion('cat')).toEqual(new Float32Array(3));
      await expect(encoder.encodeQuestion('die')).rejects.toThrow('ended');
      await expect.poll(() => encoder.knows('en')).toBe(true);
    }
  });

  it('stays closed when it has ended before', async () => {
    const encoder = await apart(new URL('./dying-encoder.mjs', import.meta.url), 0);
    await expect(encoder.encodeQuestion('die')).rejects.toThrow('ended');
    await encoder.close();
    await new Promise((resolve) => setImmediate(resolve));
    expect(encoder.knows('en')).toBe(false);
  });

  it('tells why it can’t be used', async () => {
    expect(await thrownBy(openEncoderApart('/nowhere'), UnusableModel)).toMatchObject({
      kind: 'missing',
      message: expect.stringContaining('/nowhere'),
    });
  });
});
