import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotations } from '../../../src/answer/text/quotations.js';

const quoted = (text: string) =>
  quotations(text).map(({ start, end, closed }) => text.slice(start, end) + (closed ? '' : ' …'));

describe('quotations', () => {
  it.each([
    ['He said “yes” and “no”.', ['“yes”', '“no”']],
    ['He said "yes" and left.', ['"yes"']],
    ["He said ''yes'' and left.", ["''yes''"]],
    ['Er sagte: „Ja“, dann „nein“.', ['„Ja“', '„nein“']],
    ['Elle dit « oui ».', ['« oui »']],
    ['他说：「好。」', ['「好。」']],
    ['He called it ‘a mess’ that wasn’t his.', ['‘a mess’']],
  ])('%s', (text, expected) => expect(quoted(text)).toEqual(expected));

  it.each([
    ["'We waited,' she said. 'It's late.'", ["'We waited,'", "'It's late.'"]],
    ["They called it 'a slap in the face' and left.", ["'a slap in the face'"]],
    ["'The drivers' union met,' he said.", ["'The drivers' union met,'"]],
    ["The 'winners' were happy. 'We won,' they said.", ["'winners'", "'We won,'"]],
    ['\'"No" is no answer,\' he said.', ['\'"No" is no answer,\'']],
    ["“He said 'no' to me,” she said.", ["“He said 'no' to me,”"]],
    ["'Het went', zegt hij, 's avonds laat.", ["'Het went'"]],
    ["The O'Briens' farm and the Lees' barn, in the '90s, 'twas said, were Tom's.", []],
    ["Rock 'n' roll, 'em all, 6'4 tall.", []],
    ["'Never closed", []],
    // A heading over the paragraphs that follow.
    ["'All bets are off.'", []],
    ["'It isn't over.'", []],
  ])('takes straight single marks for what they are: %s', (text, found) => {
    expect(quoted(text)).toEqual(found);
  });

  it('holds quotations inside quotations', () => {
    expect(quoted('“He told me ‘no’ and I said “why?” then,” she said.')).toEqual([
      '“He told me ‘no’ and I said “why?”', // the inner mark is the same as the outer: the first end counts
    ]);
    expect(quoted('"He told me “no,” twice," she said.')).toEqual(['"He told me “no,” twice,"']);
  });

  it('may open with a double mark and close with two single ones', () => {
    expect(quoted('“It was an attempt,’’ he told “them.”')).toEqual(['“It was an attempt,’’', '“them.”']);
  });

  it('says when a paragraph ends inside a quotation', () => {
    expect(quoted('He said: “It rose. It fell.')).toEqual(['“It rose. It fell. …']);
  });

  it('takes a closing mark alone for the end of a quotation that began before', () => {
    expect(quoted('And so it fell,” he said.')).toEqual(['And so it fell,”']);
  });

  it('leaves apostrophes and inches alone', () => {
    expect(quoted("The workers' union said it's 5' 10\" tall.")).toEqual([]);
  });

  it.each([
    [`"He is 6'4" and strong," she said. "Tall."`, [`"He is 6'4" and strong,"`, '"Tall."']],
    [
      '“His hands are of someone who is 5’2”. You can’t trust them.” He left.',
      ['“His hands are of someone who is 5’2”. You can’t trust them.”'],
    ],
    ['"I bought a 12" record," he said. "It is great."', ['"I bought a 12" record,"', '"It is great."']],
    ['“A 12” record,” he said. “Yes.”', ['“A 12” record,”', '“Yes.”']],
    [`"It lies at 40° 26' 46" north," he said.`, [`"It lies at 40° 26' 46" north,"`]],
    ['"A 2"-wide gap of 1/2" depth," he said.', ['"A 2"-wide gap of 1/2" depth,"']],
    // The same mark may close the quotation as well; a year has no inches.
    [`"He is 6'4" she said. "Tall."`, [`"He is 6'4"`, '"Tall."']],
    ['"It was in 12" he said.', ['"It was in 12"']],
    ['"We left in 2012" she said. "Then we came."', ['"We left in 2012"', '"Then we came."']],
    ['“Catch 22” he said. “Then 23.”', ['“Catch 22”', '“Then 23.”']],
  ])('goes on past inches and seconds: %s', (text, expected) => expect(quoted(text)).toEqual(expected));

  it('are in order, disjoint and inside the text, whatever the text', () => {
    const piece = fc.constantFrom(
      '“',
      '”',
      '"',
      "''",
      '‘',
      '’',
      '«',
      '»',
      '„',
      ' ',
      'a',
      '.',
      'b,',
      '\n',
      "'",
      "6'4",
      '12',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        let before = 0;
        for (const { start, end } of quotations(text)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          before = end;
        }
        expect(before).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 300 },
    );
  });
});
