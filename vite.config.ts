import { join } from 'node:path';
import { defineConfig } from 'vite';

/** Builds the playground's page into the package, so that it is served without a tool and fetches nothing. */
export default defineConfig({
  root: join(import.meta.dirname, 'src/playground/page'),
  build: {
    outDir: join(import.meta.dirname, 'dist/page'),
    emptyOutDir: true,
    target: 'es2023',
    // The page's policy allows no `data:` address for fonts and scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  logLevel: 'warn',
});
