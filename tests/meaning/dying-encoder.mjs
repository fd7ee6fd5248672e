// A process that ends at the text "die", as it does by a fault of the runtime.

process.on('message', ({ number, text, wordings = [text] }) => {
  if (wordings.includes('die')) process.exit(7);
  process.send({ kind: 'read', number, reading: { vector: new Float32Array(3) } });
});
process.send({ kind: 'open', id: 'dying', dimensions: 3, languages: ['en'] });
