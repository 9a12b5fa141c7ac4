import { expect, it, vi } from 'vitest';
import { ClientPlaces } from '#lib/clientHour/clientPlaces.svelte.js';
import { Store } from '#lib/core/store.svelte.js';

const deal = (id: string, phone: string) => ({
  id,
  people: { nodes: [{ id: `${id}-p`, person: { id: 'p', phones: [phone] } }] },
  legalEntities: { nodes: [] },
});

function windowThatAnswers(answer: unknown) {
  const ask = vi.fn(() => (answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer)));
  const clock = { read: () => 0 };
  return {
    ask,
    places: new ClientPlaces({ ask, store: new Store(), i18n: { zone: 'Europe/Moscow' }, clock } as never),
  };
}

it('is known also of deals whose people no panel has loaded: those in sight are asked about together', async () => {
  const nodes = [deal('ural', '+73430000000'), deal('neva', '+78120000000')];
  const { ask, places } = windowThatAnswers({ deals: { nodes } });
  for (const { id } of nodes) places.want({ dealId: id });
  await vi.waitFor(() => expect(places.zoneOf({ dealId: 'ural' })).toBe('Asia/Yekaterinburg'));
  expect(places.zoneOf({ dealId: 'neva' })).toBe('Europe/Moscow');
  places.want({ dealId: 'neva' });
  expect(ask).toHaveBeenCalledOnce();
});

it('is known of a partner to whom a call is planned for no deal, by its legal side when no telephone tells', async () => {
  const partner = { id: 'primorye', legalEntities: { nodes: [{ id: 'l', inn: '2536000000' }] } };
  const { places } = windowThatAnswers({ partner, persons: { nodes: [{ id: 'p', phones: ['+79160000000'] }] } });
  places.want({ partnerId: 'primorye' });
  await vi.waitFor(() => expect(places.zoneOf({ partnerId: 'primorye' })).toBe('Asia/Vladivostok'));
});

it('warns of nothing where nothing is known, and says nothing of it', async () => {
  const { ask, places } = windowThatAnswers(new Error('offline'));
  places.want({ dealId: 'ural' });
  await vi.waitFor(() => expect(ask).toHaveBeenCalled());
  expect(places.zoneOf({ dealId: 'ural' })).toBeNull();
  expect(places.zoneOf({})).toBeNull();
});
