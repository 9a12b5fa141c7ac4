import { expect, test } from 'vitest';
import { buildChannel, systemContext } from '../../testing/build.js';
import type { KeptLetter } from './mailbox.js';
import { takeLetter } from './taking.service.js';

const kept = { size: 1_000, messageId: '<1@t.example>', receivedAt: new Date() } as KeptLetter;

test('A letter of so many parts that nobody has written it is told of in words', async () => {
  const head = 'From: i@t.example\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n';
  const source = Buffer.from(`${head}${'--b\r\nContent-Type: a/b\r\n\r\nx\r\n'.repeat(20_000)}--b--\r\n`);
  const box = { source: () => Promise.resolve(source) };
  const taking = await takeLetter(systemContext(), (await buildChannel()).id, box, kept);
  expect(taking).toEqual({ outcome: 'failed', externalId: kept.messageId, error: 'letter.tooManyParts' });
});
