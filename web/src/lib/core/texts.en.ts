import type { core as source } from '#lib/core/texts.ru.js';

export const core = {
  errors: {
    UNAUTHENTICATED: 'Please sign in again',
    FORBIDDEN: 'You have no right to do this',
    NOT_FOUND: 'Not found: it was removed or closed to you',
    INVALID: 'Check the value',
    RULE: 'The rules of the pipeline do not allow it',
    CONFLICT: 'Someone else has already changed this',
    KEY_REUSED: 'Repeat the action',
    TOO_MANY: 'Too often, try again in a minute',
    INTERNAL: 'The server failed. Your data is safe, try again',
    NETWORK: 'No connection to the server',
  },
  reasons: {
    'deal.gate': 'The conditions of the stage are not met',
    'deal.skip': 'Stages of this pipeline go in order',
    'deal.closed': 'The deal is already closed',
    'deal.open': 'The deal is in work',
    'deal.moved': 'The card has already been moved',
    'reason.competitor': 'Name the competitor',
    'task.closed': 'The task is already closed',
    required: 'A value is needed',
    tooLong: 'The text is too long',
    negative: 'A sum is never below zero',
  },
} satisfies typeof source;
