import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentences } from '../../../src/answer/text/sentences.js';

const split = (text: string, language?: string) =>
  sentences(text, language).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it('does not end at a title, initials or a party in brackets', () => {
    expect(split('Rep. G.K. Butterfield (D-N.C.), head of it, met J. R. Smith. Sen. Bo Li left.')).toEqual([
      'Rep. G.K. Butterfield (D-N.C.), head of it, met J. R. Smith.',
      'Sen. Bo Li left.',
    ]);
  });

  it('tells "No." the answer from "No. 5" the number', () => {
    expect(split('Was it? No. Really not. It was No. 5 on the list.')).toEqual([
      'Was it?',
      'No.',
      'Really not.',
      'It was No. 5 on the list.',
    ]);
  });

  it('ends at an abbreviation only before a word that begins sentences', () => {
    expect(
      split('He left the U.S. The U.S. Court met at 9 p.m. Friday. It rose at 11 p.m. They slept.'),
    ).toEqual([
      'He left the U.S.',
      'The U.S. Court met at 9 p.m. Friday.',
      'It rose at 11 p.m.',
      'They slept.',
    ]);
  });

  it('keeps dates, shouted names and what goes on in small letters together', () => {
    expect(split('On Nov. 13, 2019, Yahoo! said so. He waited... and left. “Why?” she asked. Gone!')).toEqual(
      ['On Nov. 13, 2019, Yahoo! said so.', 'He waited... and left.', '“Why?” she asked.', 'Gone!'],
    );
  });

  it('keeps a shouted name with what kind of firm it is', () => {
    expect(split('He left Yahoo! Inc. in 2004. Is it Guess? Ltd said so. Is it so? Co-owners left.')).toEqual(
      ['He left Yahoo! Inc. in 2004.', 'Is it Guess? Ltd said so.', 'Is it so?', 'Co-owners left.'],
    );
  });

  it('keeps who asked with what was asked', () => {
    expect(
      split('“Is it safe?” Councillor Holm asked. “Never!” Bo Li told her. “No?” Then Holm left.'),
    ).toEqual([
      '“Is it safe?” Councillor Holm asked.',
      '“Never!” Bo Li told her.',
      '“No?”',
      'Then Holm left.',
    ]);
  });

  it('ends behind a closing mark that stands apart, as in French', () => {
    expect(
      split('Il dit : « On ferme. » Il part. « Non. » « Si ! » crie-t-elle. « Oui. », dit-il.', 'fr'),
    ).toEqual([
      'Il dit : « On ferme. »',
      'Il part.',
      '« Non. »',
      '« Si ! » crie-t-elle.',
      '« Oui. », dit-il.',
    ]);
  });

  it('knows the full stops of Chinese, Hindi and Arabic, and German days of the month', () => {
    expect(split('他走了。真的吗？是的！', 'zh')).toEqual(['他走了。', '真的吗？', '是的！']);
    expect(split('उसने कहा। वह गया।', 'hi')).toEqual(['उसने कहा।', 'वह गया।']);
    expect(split('هل هو هنا؟ نعم. قال ذلك.', 'ar')).toEqual(['هل هو هنا؟', 'نعم.', 'قال ذلك.']);
    expect(split('Er kam am 3. Oktober an. Dann ging er.', 'de')).toEqual([
      'Er kam am 3. Oktober an.',
      'Dann ging er.',
    ]);
  });

  // A bar stands where a sentence ends, and nowhere else.
  it.each([
    ['en', 'Stores v. Dukes was decided.|Roe vs. Wade fell.|It was, cf. Smith, a turn.'],
    [
      'en',
      'Nos. 5 and 6 won.|See Fig. 3 and Vol. 2 of it.|Built c. 1800, it was sold by Pfc. Lind.|No.|Not so.',
    ],
    [
      'de',
      'Er kaufte z. B. Autos und ggf. Häuser für 5 Mio. Euro.|Vgl. Kapitel drei.|Er wog 5 t.|Das war viel usw.|Gut.',
    ],
    [
      'fr',
      'Mme. Durand et MM. Petit, nés en 50 av. J.-C. ici, parlent.|Voir éd. Gallimard, vol. 3, p. 12.|Fin.',
    ],
    [
      'es',
      'El Lic. Ruiz y Ud. Gómez hablan de EE. UU. hoy.|Véase la pág. 5, el núm. 8 y, p. ej. Texas.|Fin.',
    ],
    ['pt', 'O Exmo. Silva e a Profa. Lima, na Av. Paulista, falam.|Veja a pág. 5 e o núm. 8.|Fim.'],
    [
      'ru',
      'Акад. Иванов и проф. Петров жили в г. Москве на ул. Ленина, т. е. Петров один.|См. рис. 5 и т. д.|Потом ушли.',
    ],
  ])('goes on after an abbreviation of %s', (language, marked) => {
    expect(split(marked.replaceAll('|', ' '), language)).toEqual(marked.split('|'));
  });

  it('holds every character that is not white space exactly once, in order', () => {
    const piece = fc.constantFrom(
      'Mr.',
      'U.S.',
      'No.',
      ' ',
      '  ',
      '\n',
      '“Yes.”',
      'the',
      'He',
      '5',
      '。',
      '?',
      '...',
      '(',
      ')',
    );
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(piece, { maxLength: 30 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, fc.constantFrom('en', 'de', 'zh', 'th', 'ar', 'und'), (written, language) => {
        let end = 0;
        let outside = '';
        for (const span of sentences(written, language)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          outside += written.slice(end, span.start);
          end = span.end;
        }
        expect((outside + written.slice(end)).trim()).toBe('');
      }),
      { numRuns: 300 },
    );
  });
});
