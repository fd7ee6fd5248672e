// A process that ends at the first text, as it does by a fault of the runtime.

process.on('message', () => process.exit(7));
process.send({ kind: 'open', id: 'dying', dimensions: 3, languages: ['en'] });
