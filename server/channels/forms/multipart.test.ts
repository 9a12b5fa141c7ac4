import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { boundaryOf, formDataOf, multipartBytes } from './multipart.js';

const EDGE = 'edge';
const BOUNDS = { bytes: 10 * 1024 * 1024, parts: 55, patienceMs: 60_000 };
const part = (name: string, value: string) =>
  `--edge\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;

/** A body that comes in pieces of that many bytes. */
const coming = (text: string, piece: number) => {
  const bytes = Buffer.from(text);
  const count = Math.ceil(bytes.length / piece);
  return Readable.from(Array.from({ length: count }, (_, at) => bytes.subarray(at * piece, (at + 1) * piece)));
};

test.each([1, 7, 64, 100_000])('A form that comes in pieces of %i bytes is read whole', async (piece) => {
  const fields = Array.from({ length: 55 }, (_, at) => [`f${at}`, `значение ${at} --ed`] as const);
  const text = `${fields.map(([name, value]) => part(name, value)).join('')}--edge--\r\n`;
  const bytes = await multipartBytes(coming(text, piece), EDGE, BOUNDS);
  expect([...(await formDataOf(bytes, EDGE))]).toEqual(fields);
});

test('A hundred thousand parts are refused at the 56th, and the rest is neither read nor parsed', async () => {
  let sent = 0;
  const endless = Readable.from(
    (function* () {
      for (; sent < 205_000; sent += 100) yield Buffer.from(part('a', '').repeat(100));
    })(),
  );
  await expect(multipartBytes(endless, EDGE, BOUNDS)).rejects.toMatchObject({ reason: 'form.fields' });
  expect(sent).toBeLessThan(3_000);
});

test.each<[string, string, object]>([
  ['more bytes than it may have', part('a', 'x'.repeat(2_000)), { statusCode: 413 }],
  ['a head as long as a book', `--edge\r\n${'A: b\r\n'.repeat(1_000)}\r\nx\r\n--edge--`, { reason: 'form.fields' }],
])('A body with %s is refused', async (what, text, refusal) => {
  const bytes = what.startsWith('more') ? 1_000 : BOUNDS.bytes;
  await expect(multipartBytes(coming(text, 512), EDGE, { ...BOUNDS, bytes })).rejects.toMatchObject(refusal);
});

test('Whoever does not go on sending is not waited for', async () => {
  const silent = new Readable({ read: () => undefined });
  await expect(multipartBytes(silent, EDGE, { ...BOUNDS, patienceMs: 1 })).rejects.toMatchObject({
    reason: 'form.fields',
  });
});

test.each([
  ['multipart/form-data; boundary=edge', 'edge'],
  ['multipart/form-data; boundary=----WebKitFormBoundary7MA4YWxkTrZu0gW', '----WebKitFormBoundary7MA4YWxkTrZu0gW'],
  ['Multipart/Form-Data;boundary="a b=c"; charset=utf-8', 'a b=c'],
])('%s is told apart by its boundary', (type, boundary) => expect(boundaryOf(type)).toBe(boundary));

test.each([
  'multipart/form-data',
  'multipart/form-data; boundary=""',
  'multipart/form-data; x="; boundary=counted"; boundary=read',
  'multipart/form-data; boundary=counted; boundary=read',
  'multipart/form-data; boundary="counted\\"; boundary=read',
])('A body that could be read by another boundary than it is counted by is refused: %s', (type) =>
  expect(() => boundaryOf(type)).toThrow('form.fields'),
);
