import type { undo as source } from '#lib/deals/undo.texts.ru.js';

export const undo = {
  moved: (stage: string) => `Deal moved to “${stage}”`,
  placed: 'Card moved',
  won: 'Deal won',
  lost: 'Deal lost',
  reopened: 'Deal is in work again',
  created: (title: string) => `New deal “${title}”`,
  edited: (title: string) => `Changed “${title}”`,
  assigned: (name: string) => `Owner: ${name}`,
  shared: (name: string) => `Shared with ${name}`,
  unshared: (name: string) => `No longer shared with ${name}`,
  taskCreated: (title: string) => `New task “${title}”`,
  taskEdited: (title: string) => `Changed task “${title}”`,
  taskDone: (title: string) => `Done: “${title}”`,
  taskCancelled: (title: string) => `Task cancelled: “${title}”`,
  taskReopened: (title: string) => `Task open again: “${title}”`,
} satisfies typeof source;
