import { expect, it } from 'vitest';
import { AppError } from '#lib/core/graphql.js';
import { isAlreadyAt } from './alreadyAt.js';

const stage = { id: 's1', name: 'Первый контакт' };
const moved = (details: object) => new AppError('CONFLICT', 'deal.moved', { ...details });

it.each([
  ['to the same stage', { stage, status: 'IN_WORK' }, true],
  ['elsewhere', { stage: { ...stage, id: 's2' }, status: 'IN_WORK' }, false],
  ['out of work', { stage, status: 'LOST' }, false],
  ['to another owner', { owner: stage }, false],
])('another took the card %s', (_, details, isMet) => expect(isAlreadyAt('s1', moved(details))).toBe(isMet));
