// Takes memory outside the thread's heap, as unpacking does, and touches it.
const taken = [];
for (;;) taken.push(Buffer.alloc(10_000_000, 1));
