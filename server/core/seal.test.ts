import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { KEY_BYTES, Seal } from './seal.js';

const seal = new Seal(randomBytes(KEY_BYTES));

test('What was sealed opens with the same key for the same record only', () => {
  const sealed = seal.close('пароль от ящика', 'a');
  expect(sealed).not.toContain('пароль');
  expect(seal.open(sealed, 'a')).toBe('пароль от ящика');
  expect(seal.open(sealed, 'b')).toBeNull();
  expect(new Seal(randomBytes(KEY_BYTES)).open(sealed, 'a')).toBeNull();
});

test('A mark knows a text again with the same key for the same record only', () => {
  const mark = seal.mark('+79161234567', 'a');
  expect(seal.mark('+79161234567', 'a')).toBe(mark);
  const others = [seal.mark('+79161234568', 'a'), seal.mark('+79161234567', 'b')];
  expect([...others, new Seal(randomBytes(KEY_BYTES)).mark('+79161234567', 'a')]).not.toContain(mark);
});

test('Equal secrets do not look alike', () => {
  expect(seal.close('1', 'a')).not.toBe(seal.close('1', 'a'));
});

test.each(['', 'короткое', Buffer.alloc(60).toString('base64')])('What was never sealed does not open: %j', (text) => {
  expect(seal.open(text, 'a')).toBeNull();
});
