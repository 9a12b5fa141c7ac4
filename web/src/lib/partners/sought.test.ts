import { expect, it } from 'vitest';
import { listWith, soughtWords, type SoughtPartners } from './sought.js';

const id = '00000000-0000-4000-8000-000000000001';
const read = (query: string) => soughtWords.read(new URLSearchParams(query));

it('what is sought comes back from the address as it went', () => {
  const sought: SoughtPartners = {
    text: '7707083893',
    isClient: false,
    kinds: ['CLIENT', 'SUPPLIER'],
    legalTypes: ['FOREIGN'],
    ownerIds: [id],
    tags: ['лес', 'опт, север'],
    warned: true,
    noContact: true,
  };
  expect(read(soughtWords.write(sought).toString())).toEqual(sought);
  expect(read(soughtWords.write({ isClient: true }).toString())).toEqual({ isClient: true });
});

it.each([
  ['nothing', '', {}],
  ['unknown words', 'kind=client,friend&form=gmbh&is=friend&owner=me', { kinds: ['CLIENT'] }],
  ['a word twice', 'kind=client,client', { kinds: ['CLIENT'] }],
  [
    'what the server refuses in a text',
    `q=%00a%E2%80%AE&tag=%00&tag=${'я'.repeat(50)}`,
    { text: 'a', tags: ['я'.repeat(40)] },
  ],
  [
    'more segments than the server takes',
    Array.from({ length: 30 }, (_, at) => `tag=${at}`).join('&'),
    { tags: Array.from({ length: 20 }, (_, at) => `${at}`) },
  ],
])('an address that says %s asks the server for nothing it refuses', (_, query, expected) => {
  expect(read(query)).toEqual(expected);
});

it('nothing sought says nothing', () => {
  expect(soughtWords.write({ text: '', kinds: [], tags: [], warned: false }).size).toBe(0);
});

it('a partner opens over the list as it stands, and leaves it so', () => {
  const url = new URL('https://crm.example/partners?is=client&tag=a&tag=b&add=x');
  const over = listWith(url, id);
  expect(over).toBe(`/partners?is=client&tag=a&tag=b&open=${id}`);
  expect(listWith(new URL(over, url), null)).toBe('/partners?is=client&tag=a&tag=b');
  expect(listWith(new URL('https://crm.example/partners?open=1'), null)).toBe('/partners');
});
