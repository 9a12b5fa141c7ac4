import type { presence as source } from '#lib/presence/texts.ru.js';

export const presence = {
  talks: (name: string) => `${name} is talking to this client now`,
  youTalk: (partner: string) => `You are talking to ${partner}`,
  logCall: 'Log the call',
  done: 'Done',
} satisfies typeof source;
