import { expect, test } from 'vitest';
import { Channel } from './channel.entity.js';

const channel = (memberIds: string[], lastMemberId: string | null) =>
  Object.assign(new Channel(), { memberIds, lastMemberId });
const anyone = () => true;

test('domain §2: leads go round in the order of the list', () => {
  expect(channel(['a', 'b', 'c'], null).nextMember(anyone)).toBe('a');
  expect(channel(['a', 'b', 'c'], 'a').nextMember(anyone)).toBe('b');
  expect(channel(['a', 'b', 'c'], 'c').nextMember(anyone)).toBe('a');
});

test('Whoever cannot work is passed over, and whoever has left the list is forgotten', () => {
  expect(channel(['a', 'b', 'c'], 'a').nextMember((id) => id !== 'b')).toBe('c');
  expect(channel(['a', 'b'], 'gone').nextMember(anyone)).toBe('a');
  expect(channel(['a'], 'a').nextMember(anyone)).toBe('a');
  expect(channel(['a', 'b'], null).nextMember(() => false)).toBeNull();
});
