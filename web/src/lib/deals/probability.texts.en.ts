import type { probability as source } from '#lib/deals/probability.texts.ru.js';

export const probability = {
  title: 'Chance to win',
  configured: 'as the stage is set',
  whenNothing: 'There is no estimate and too few finished deals yet: what the stage is set to counts.',
  outOf: (count) => (count === 1 ? 'one figure' : `mean of ${count}`),
  meanOf: (count) => (count === 1 ? 'one figure' : `mean of ${count} figures`),
  none: 'not set',
  of: {
    ESTIMATE: "Manager's estimate",
    STAGE: (name) => `Came to “${name}”`,
    OWNER: (name) => name,
    PARTNER: (name) => name,
    PIPELINE: (name) => `Pipeline “${name}”`,
  },
  wonOf: (won, finished) => `${won} of ${finished} won`,
  enough: 'A share of won deals counts once at least 10 are finished.',
} satisfies typeof source;
