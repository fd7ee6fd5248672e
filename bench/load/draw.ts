import { percentile, short, table } from '../figures/index.js';
import { ACT_KINDS } from './acts.js';
import type { LoopDelays } from './loop-delay.js';
import type { Answered } from './run.js';

/** How many of each kind were answered, and how soon, as a table. */
export function drawAnswered(all: readonly Answered[]): string {
  const head = [
    'what',
    'sent',
    'answered',
    'shed',
    'lost',
    'deferred',
    'first: soonest',
    'p50',
    'p99',
    'answer: p50',
    'p99',
    'max',
  ];
  const rows = [...ACT_KINDS, 'all'].map((kind) => {
    const some = kind === 'all' ? all : all.filter((one) => one.kind === kind);
    const firsts = some.flatMap(({ first }) => first ?? []);
    const answers = some.flatMap(({ answer, shed }) => (answer === undefined || shed ? [] : answer));
    const shed = some.filter((one) => one.shed).length;
    const lost = some.filter(({ answer }) => answer === undefined).length;
    return [
      kind,
      ...[some.length, answers.length, shed, lost, some.filter(({ deferred }) => deferred).length].map(
        String,
      ),
      ...[percentile(firsts, 0), percentile(firsts, 0.5), percentile(firsts, 0.99)].map(short),
      ...[percentile(answers, 0.5), percentile(answers, 0.99), percentile(answers, 1)].map(short),
    ];
  });
  return `${table(head, rows)}\n(times in ms since the interaction was sent)`;
}

/** How long an event loop was held up, in a line. */
export function drawDelays({ p50, p99, max, worked }: LoopDelays): string {
  return (
    `p50 ${short(p50)}, p99 ${short(p99)}, max ${short(max)} ms; ` +
    `by the processor p99 ${short(worked.p99)}, max ${short(worked.max)} ms, ${worked.long} times above 50`
  );
}
