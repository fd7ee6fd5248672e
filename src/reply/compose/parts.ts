import type { Button, Note } from '../reply.js';

/** The bot's own words, as a part of a reply. */
export function noteOf(text: string): Note {
  return { kind: 'note', text };
}

export function buttonOf(label: string, state: string, tone?: Button['tone']): Button {
  return { kind: 'button', label, state, ...(tone && { tone }) };
}

/** A page of a list. */
export interface ListPage<T> {
  readonly shown: readonly T[];
  /** This page's number and how many there are, from 1; an empty list has one. */
  readonly page: number;
  readonly pages: number;
}

/** @param asked from 1; a page beyond the last is the last. */
export function pageOf<T>(list: readonly T[], asked: number, size: number): ListPage<T> {
  const pages = Math.max(1, Math.ceil(list.length / size));
  const page = Math.min(Math.max(1, asked), pages);
  return { shown: list.slice((page - 1) * size, page * size), page, pages };
}
