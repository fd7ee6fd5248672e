import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/article/index.js';
import { PROSE } from './bridge.js';

const TITLE = 'Who mends bridges of stone?';
const SHORT = 'Thanks, that was it: the keystone was in the wrong way round.';
const read = (body: string) =>
  readDocument(
    `<html lang="en"><head><title>${TITLE} - The Bridge Forum</title></head><body>${body}</body></html>`,
    {
      contentType: 'text/html',
    },
  );

describe('forums', () => {
  const post = (name: string, text: string, head = `Re: ${TITLE}`) =>
    `<div class="post has-profile bg1"><div class="inner"><dl class="postprofile"><dt><a class="username">${name}</a></dt><dd class="profile-rank">Member</dd><dd><strong>Posts:</strong> 213</dd><dd><strong>Joined:</strong> Tue May 04, 2010 8:01 pm</dd><dd><strong>Location:</strong> Elmtown</dd></dl><div class="postbody"><div><h3><a href="#p">${head}</a></h3><p class="author"><a><span>Post</span></a> <span>by <strong><a class="username">${name}</a></strong> &raquo; </span><time datetime="2016-08-03T18:22:00+00:00">Wed Aug 03, 2016 6:22 pm</time></p><div class="content">${text}</div></div></div></div></div><hr class="divider"/>`;

  test('posts with the boxes of their writers, as phpBB has them', async () => {
    const { title, authors, published, paragraphs } = await read(
      `<div id="wrap"><div id="page-header"><h1>The Bridge Forum</h1></div><div id="page-body"><h2 class="topic-title"><a href="./viewtopic.php?t=7">${TITLE}</a></h2>${post('oldmason', PROSE[0], TITLE)}${post('Rita_K', PROSE[1])}${post('oldmason', SHORT)}<div class="action-bar"><a>Post Reply</a></div><div class="stat-block"><h3>Who is online</h3><p>Users browsing this forum: No registered users and 2 guests</p></div></div></div>`,
    );
    expect({ title, authors, day: published?.iso?.slice(0, 10) }).toEqual({
      title: TITLE,
      authors: ['oldmason'],
      day: '2016-08-03',
    });
    expect(paragraphs.map(({ text }) => text)).toEqual([PROSE[0], PROSE[1], SHORT]);
  });

  test('who began a discussion is marked as its author, as Discourse has it', async () => {
    const { authors } = await read(
      `<h1>${TITLE}</h1><div itemscope itemtype="http://schema.org/DiscussionForumPosting"><div class="topic-body"><span class="creator" itemprop="author" itemscope itemtype="http://schema.org/Person"><a href="/u/mbauer"><span itemprop="name">mbauer</span></a></span><div class="post" itemprop="text"><p>${PROSE[0]}</p><p>${PROSE[1]}</p></div></div><div itemprop="comment" itemscope itemtype="http://schema.org/Comment"><span itemprop="author"><span itemprop="name">tess</span></span><div itemprop="text"><p>${PROSE[2]}</p></div></div></div>`,
    );
    expect(authors).toEqual(['mbauer']);
  });

  test('a question, its answers, and nothing that asks for more', async () => {
    const answer = (text: string) => `<div class="answer"><div itemprop="text"><p>${text}</p></div></div>`;
    const { paragraphs } = await read(
      `<div id="content"><h1 itemprop="name">${TITLE}</h1><div id="mainbar"><div id="question"><div itemprop="text"><p>${PROSE[0]}</p></div></div><div id="answers"><h2>2 Answers</h2>${answer(PROSE[1])}${answer(PROSE[2])}</div><h2>Your Answer</h2><p>Thanks for contributing an answer to Bridge Questions!</p><p>Not the answer you're looking for? Browse other questions tagged <a href="/t">stone</a>.</p></div></div>`,
    );
    expect(paragraphs.map(({ text }) => text)).toEqual([...PROSE]);
    expect(paragraphs.map(({ heading }) => heading ?? '')).not.toContain('Your Answer');
  });
});
