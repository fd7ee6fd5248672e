import type { Ranked, Sought } from './passages.js';

/** Learned together with the weights of evidence; see README.md beside this file. */
export const ON_TOPIC = { bias: -3.2, coverage: 5, sentence: 2, unknown: -2, met: 0.3 };

/** How much of the question the article knows at all, whatever the paragraph. */
export function aboutness(sought: readonly Sought[], best: Ranked): number[] {
  const total = sought.reduce((sum, s) => sum + s.weight, 0) || 1;
  const unknown = sought.reduce((sum, s) => sum + (s.meetings.length === 0 ? s.weight : 0), 0) / total;
  const met = Math.min(5, sought.filter((s) => s.meetings.length > 0).length);
  return [1, best.evidence[1]!, best.evidence[2]!, unknown, met];
}

/** How likely the article speaks of what was asked, from 0 to 1. */
export function onTopic(sought: readonly Sought[], best: Ranked): number {
  const weights = Object.values(ON_TOPIC);
  const sum = aboutness(sought, best).reduce((all, value, i) => all + value * weights[i]!, 0);
  return 1 / (1 + Math.exp(-sum));
}

/** How likely each paragraph is the one, if any is: the weights are those of a conditional logit. */
export function shares(ranked: readonly Ranked[]): number[] {
  const top = ranked[0]?.score ?? 0;
  const powers = ranked.map((r) => Math.exp(r.score - top));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}
