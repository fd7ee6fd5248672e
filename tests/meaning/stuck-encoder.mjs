// A process whose model never gives a vector.

process.on('message', () => {
  for (;;);
});
process.send({ kind: 'open', id: 'stuck', dimensions: 3, languages: ['en'] });
