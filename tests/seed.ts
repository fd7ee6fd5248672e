import fc from 'fast-check';

// The same cases in every run: a commit passes or fails for what it changes, not by chance.
// `FC_SEED=$RANDOM npx vitest run` looks for new ones.
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20_200_713) });
