/**
 * The lines of a stream, ended by a line feed, with or without a carriage return before it. Node's readline
 * also ends lines at other marks (a lone carriage return, U+2028), which may stand inside a question.
 */
export async function* readLines(stream: AsyncIterable<string | Buffer>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let open = '';
  for await (const chunk of stream) {
    open += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    const whole = open.split('\n');
    open = whole.pop() ?? '';
    for (const line of whole) yield line.replace(/\r$/, '');
  }
  open += decoder.decode();
  if (open !== '') yield open.replace(/\r$/, '');
}
