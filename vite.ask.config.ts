import { join } from 'node:path';
import { defineConfig } from 'vite';

/**
 * Puts what `npm run ask` needs into one file, in the place of the one that the compiler wrote: to find and
 * open seventy modules takes longer than to answer.
 */
export default defineConfig({
  root: import.meta.dirname,
  publicDir: false,
  ssr: {
    noExternal: [
      '@huggingface/tokenizers',
      'dotenv',
      'fuse.js',
      'get-east-asian-width',
      'intl-messageformat',
      /^@formatjs\//,
    ],
  },
  build: {
    ssr: join(import.meta.dirname, 'src/terminal/ask.ts'),
    outDir: join(import.meta.dirname, 'dist/src/terminal'),
    emptyOutDir: false,
    target: 'node20',
    minify: false,
  },
  logLevel: 'warn',
});
