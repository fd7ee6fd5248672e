// Takes memory of the thread's heap.
const taken = [];
for (;;) taken.push({ taken: taken.length, more: [taken.length] });
