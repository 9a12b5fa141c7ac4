import { expect, it } from 'vitest';
import type { App } from '#lib/core/app.svelte.js';
import { START } from '#lib/core/cursor.js';
import { I18n } from '#lib/core/i18n/text.svelte.js';
import { Store } from '#lib/core/store.svelte.js';
import { nightCall } from './nightCall.js';

const person = {
  id: 'p',
  version: 1,
  name: 'Олег',
  phones: ['+73432000000'],
  jobTitle: null,
  emails: [],
  partner: null,
};
const store = new Store();
store.put('dealPerson', { id: 'r', version: 1, dealId: 'ural', role: 'BUYER', personId: 'p', person } as never, START);
const i18n = new I18n();
i18n.zone = 'Europe/Moscow';
const app = { store, i18n } as unknown as App;
const call = { kind: 'CALL', dealId: 'ural', partner: null } as const;
const at = (time: string) => Date.parse(`2026-11-23T${time}:00+03:00`);

it('domain §4: a call that is moved into the evening of the client is warned of, by his clock', () => {
  expect(nightCall(app, call, at('18:30'))).toBe('у клиента 20:30 (+2\u00a0ч): звонят с 9 до 20');
  expect(nightCall(app, call, at('17:30'))).toBeNull();
});

it('a meeting is not, nor a call of a whole day, nor one to nobody knows where', () => {
  expect(nightCall(app, { ...call, kind: 'MEETING' }, at('18:30'))).toBeNull();
  expect(nightCall(app, call, null)).toBeNull();
  expect(nightCall(app, { ...call, dealId: 'another' }, at('18:30'))).toBeNull();
});
