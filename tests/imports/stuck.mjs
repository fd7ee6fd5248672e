// What a document would do that keeps its reader busy for ever, without a turn of the thread's event loop.
for (;;);
