import fc from 'fast-check';
import { afterEach } from 'vitest';
import { closeOpened } from './afterwards.js';

// The same cases in every run: a commit passes or fails for what it changes, not by chance.
// `FC_SEED=$RANDOM npx vitest run` looks for new ones.
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20_200_713) });

// Here, since this is read for each file of tests. A module that files share is read for the first one alone, and its
// hooks would hold for no other.
afterEach(closeOpened);
