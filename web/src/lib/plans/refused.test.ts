import { expect, test } from 'vitest';
import { refusedOf } from './refused.js';

const plan = (id: string, state: 'RUNNING' | 'DONE' | 'REJECTED', templateId: string | null = 'discount') => ({
  id,
  state,
  templateId,
});

test('domain §3: a refusal stays in sight until the same is asked for again', () => {
  expect([...refusedOf([plan('1', 'REJECTED'), plan('2', 'RUNNING', 'delivery')])]).toEqual(['1']);
  expect([...refusedOf([plan('1', 'REJECTED'), plan('2', 'RUNNING')])]).toEqual([]);
  expect([...refusedOf([plan('1', 'REJECTED'), plan('2', 'REJECTED'), plan('3', 'REJECTED', null)])]).toEqual([
    '2',
    '3',
  ]);
});
