import { expect, test } from 'vitest';
import { readDocument } from '../../../src/article/index.js';

const PROSE = [
  'The Valley Bridge is a bridge of wood over the Lume, between Northtown and Southtown, which pay for it together.',
  'It was built in 1782 by carpenters of both towns, after the ferry had gone down with all who were on it that spring.',
];

test('the page of a wiki: no table of facts, no contents, no questions to its writers, and nobody it is about', async () => {
  const { paragraphs, authors, published } = await readDocument(
    `<!doctype html><html lang="en"><head><title>Valley Bridge - Wikipedia</title></head><body><div id="content">
    <h1>Valley Bridge</h1><div id="siteSub">From Wikipedia, the free encyclopedia</div><div id="mw-content-text">
    <div class="hatnote">This article is about the bridge. For the ferry, see Valley Ferry.</div>
    <table class="infobox vcard"><caption class="fn org">Valley Bridge</caption>
    <tr><th>Opened</th><td>May 3, 1782<span>(<span class="bday published">1782-05-03</span>)</span></td></tr>
    <tr><th>Length</th><td>80 m</td></tr></table>
    <p>${PROSE[0]}<sup class="reference"><a href="#cite_note-1">[n 1]</a></sup></p>
    <div id="toc"><h2>Contents</h2><ul><li><a href="#a">1 History</a></li><li><a href="#b">2 The ferry</a></li><li><a href="#c">3 See also</a></li></ul></div>
    <h2>History</h2><div class="thumb"><div class="thumbcaption">The bridge in winter</div></div>
    <p>${PROSE[1]}<sup>[<i><a href="/wiki/Citation_needed">citation needed</a></i>]</sup></p>
    <table class="navbox"><tr><td>Bridges of the valley</td><td><a href="/wiki/Stone_Bridge">Stone Bridge</a></td></tr></table>
    </div></div></body></html>`,
    { contentType: 'text/html', url: 'https://en.wikipedia.org/wiki/Valley_Bridge' },
  );
  expect(paragraphs.map(({ text }) => text)).toEqual(PROSE);
  expect(paragraphs[1]?.heading).toBe('History');
  expect(authors).toEqual([]);
  expect(published).toBeUndefined();
});
