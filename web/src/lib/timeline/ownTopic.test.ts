import { expect, it } from 'vitest';
import { ownTopic } from './ownTopic.js';

it('what a talk was about is not told twice, where its text begins with it', () => {
  expect(ownTopic({ topic: 'Нужны болты', text: 'Нужны болты' })).toBe('');
  expect(ownTopic({ topic: 'Нужны болты М16…', text: 'Нужны болты М16\nи гайки' })).toBe('');
  expect(ownTopic({ topic: 'Болты', text: 'Нужны болты' })).toBe('Болты');
  expect(ownTopic({ topic: 'Болты', text: null })).toBe('Болты');
});
