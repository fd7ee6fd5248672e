import { expect, test } from 'vitest';
import { readArticle } from '../../../src/article/index.js';

test('a book of Project Gutenberg is read without what stands around it', () => {
  const text = `The Project Gutenberg eBook of The Bridge

This ebook is for the use of anyone anywhere.

Title: The Bridge at Stratford:
        A Tale of Two Towns

Author: Jane Miller

Release date: July 1, 2003 [eBook #4217]

*** START OF THE PROJECT GUTENBERG EBOOK THE BRIDGE AT STRATFORD ***

THE BRIDGE AT STRATFORD

by Jane Miller

The mayors of both towns met on the bridge
on Monday.

Nobody asked the ferryman.

*** END OF THE PROJECT GUTENBERG EBOOK THE BRIDGE AT STRATFORD ***

THE FULL PROJECT GUTENBERG LICENSE
`;
  expect(readArticle(text)).toEqual({
    title: 'The Bridge at Stratford: A Tale of Two Towns',
    authors: ['Jane Miller'],
    sourceKind: 'book',
    language: 'en',
    paragraphs: [
      { number: 1, text: 'The mayors of both towns met on the bridge on Monday.' },
      { number: 2, text: 'Nobody asked the ferryman.' },
    ],
    captions: [],
    notes: [],
  });
});
