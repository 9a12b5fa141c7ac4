import type { undo as source } from '#lib/deals/undo.texts.ru.js';

export const undo = {
  deal: (number: number, title: string) => (number === 0 ? `“${title}”` : `D-${number}`),
  moved: (deal: string, stage: string) => `${deal} · in “${stage}”`,
  placed: (deal: string) => `${deal} · card moved`,
  won: (deal: string) => `${deal} · won`,
  lost: (deal: string) => `${deal} · lost`,
  manual: (deal: string) => `${deal} · manual control`,
  pipelineChanged: (deal: string, pipeline: string) => `${deal} · in the pipeline “${pipeline}”`,
  reopened: (deal: string) => `${deal} · in work again`,
  created: (title: string) => `New deal “${title}”`,
  edited: (deal: string, changes: string) => `${deal} · ${changes}`,
  assigned: (deal: string, name: string) => `${deal} · owner: ${name}`,
  shared: (deal: string, name: string) => `${deal} · shared with ${name}`,
  unshared: (deal: string, name: string) => `${deal} · no longer shared with ${name}`,
  taskCreated: (title: string) => `New task “${title}”`,
  taskEdited: (title: string) => `Changed task “${title}”`,
  taskDone: (title: string) => `Done: “${title}”`,
  taskCancelled: (title: string) => `Task cancelled: “${title}”`,
  taskReopened: (title: string) => `Task open again: “${title}”`,
} satisfies typeof source;
