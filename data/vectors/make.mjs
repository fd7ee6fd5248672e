// Makes the vectors of the articles that ship (README.md beside this file).
import { readdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { textsOf } from '../../dist/src/answer/index.js';
import { indexArticle } from '../../dist/src/index.js';
import { readArticleFile } from '../../dist/src/library/index.js';
import { cachedVectors, openEncoder } from '../../dist/src/meaning/index.js';

const folder = (path) => fileURLToPath(new URL(path, import.meta.url));
for (const file of readdirSync(folder('.'))) if (/\.(?:vectors|tokens)$/.test(file)) rmSync(`${folder('./')}${file}`);
const encoder = await openEncoder(folder('../models/e5-small-v2'));
for (const file of readdirSync(folder('../articles'))) {
  const article = await readArticleFile(`${folder('../articles/')}${file}`);
  await cachedVectors(folder('.'), encoder, textsOf(indexArticle(article)));
}
await encoder.close();
