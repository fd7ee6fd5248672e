import type { RESTAPIPoll } from 'discord.js';
import { brief, type Poll } from '../reply/index.js';

/** A poll as Discord takes it. Nothing in its texts is markup. */
export function drawPoll({ question, answers, hours }: Poll): RESTAPIPoll {
  return {
    question: { text: brief(question, 300) },
    answers: answers.slice(0, 10).map((text) => ({ poll_media: { text: brief(text, 55) } })),
    duration: hours,
    allow_multiselect: false,
  };
}
