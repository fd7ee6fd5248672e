/** Paragraphs of an article. */
export const PROSE = [
  'The mayors of both towns met on the bridge on Monday, and agreed to mend it before the winter comes, said the ferryman.',
  'Nobody asked him, although he has carried people over the river for two coins, and will have to find a new trade.',
  'The repair will cost three million, of which the northern town pays one, the southern town two, it was said.',
] as const;

export const H1 = '<h1>Two towns mend a bridge</h1>';
export const BODY = PROSE.map((text) => `<p>${text}</p>`).join('\n');
