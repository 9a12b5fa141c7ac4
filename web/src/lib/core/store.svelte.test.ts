import { describe, expect, it } from 'vitest';
import { placeOf } from '#lib/core/cursor.js';
import type { PartnerRow } from '#lib/core/rows.js';
import { Store, type Touch } from '#lib/core/store.svelte.js';

const at = (seq: number, epoch = 1) => ({ epoch, seq });
const partner = (version: number, name = `v${version}`): PartnerRow => ({
  id: 'p1',
  version,
  name,
  legalType: 'COMPANY',
  clientSince: null,
  kinds: [],
  parent: null,
  tags: [],
  addresses: [],
  phones: [],
  emails: [],
  site: null,
  notes: null,
  owner: { id: 'u1', name: 'Анна' },
  team: null,
  custom: {},
});

describe('what the store believes', () => {
  it('keeps the newer version whatever comes last', () => {
    const store = new Store();
    store.put('partner', partner(2), at(20));
    store.put('partner', partner(1), at(10));
    expect(store.get('partner', 'p1')?.name).toBe('v2');
  });

  it('takes the same version again from a later answer, because names of neighbours change without it', () => {
    const store = new Store();
    store.put('partner', partner(1, 'old'), at(10));
    store.put('partner', partner(1, 'older'), at(9));
    expect(store.get('partner', 'p1')?.name).toBe('old');
    store.put('partner', partner(1, 'new'), at(11));
    expect(store.get('partner', 'p1')?.name).toBe('new');
  });

  it('does not bring a forgotten record back by an older answer, but by a newer one', () => {
    const store = new Store();
    store.put('partner', partner(1), at(10));
    store.forget('partner', 'p1', at(20));
    store.put('partner', partner(2), at(19));
    expect(store.get('partner', 'p1')).toBeUndefined();
    store.put('partner', partner(2), at(20));
    expect(store.get('partner', 'p1')?.version).toBe(2);
  });

  it('keeps a tombstone for a record it has never seen', () => {
    const store = new Store();
    store.forget('partner', 'p1', at(20));
    store.put('partner', partner(1), at(19));
    expect(store.get('partner', 'p1')).toBeUndefined();
  });

  it('lets a restored backup, another epoch, take versions back', () => {
    const store = new Store();
    store.put('partner', partner(7), at(70));
    store.put('partner', partner(3), placeOf('2.30'));
    expect(store.get('partner', 'p1')?.version).toBe(3);
  });

  it('sweeps what a reset has not confirmed', () => {
    const store = new Store();
    store.put('partner', partner(1), at(10));
    store.put('partner', { ...partner(1), id: 'p2' }, at(30));
    store.sweep(at(30));
    expect(store.list('partner').map(({ id }) => id)).toEqual(['p2']);
  });

  it('believes an older log once it doubts, and drops what that one does not have', () => {
    const store = new Store();
    store.put('partner', partner(7), at(70));
    store.put('partner', { ...partner(1), id: 'p2' }, at(60));
    store.forget('partner', 'p3', at(65));
    store.doubt();
    expect(store.get('partner', 'p1')?.version).toBe(7);
    store.put('partner', partner(3), at(30));
    store.put('partner', { ...partner(2), id: 'p3' }, at(30));
    store.sweep(at(30));
    expect(store.list('partner').map(({ id, version }) => [id, version])).toEqual([
      ['p1', 3],
      ['p3', 2],
    ]);
  });

  it('brings nothing back by an answer from before a reset that comes after it', () => {
    const store = new Store();
    store.put('partner', partner(1), at(10));
    store.forget('partner', 'p1', at(20));
    store.put('partner', { ...partner(1), id: 'p2' }, at(10));
    store.doubt();
    store.sweep(at(30));
    store.put('partner', partner(1), at(10));
    store.put('partner', { ...partner(1), id: 'p2' }, at(10));
    expect(store.list('partner')).toEqual([]);
    store.put('partner', partner(2), at(30));
    expect(store.get('partner', 'p1')?.version).toBe(2);
  });

  it('tells the freshest name of a neighbour', () => {
    const store = new Store();
    expect(store.name('partner', { id: 'p1', name: 'card' })).toBe('card');
    store.put('partner', partner(1, 'renamed'), at(1));
    expect(store.name('partner', { id: 'p1', name: 'card' })).toBe('renamed');
  });
});

describe('optimistic changes', () => {
  it('lie over the truth in the order they were made and come off exactly', () => {
    const store = new Store();
    store.put('partner', partner(1, 'truth'), at(1));
    const truth = store.get('partner', 'p1');
    store.overlay('m1', [{ type: 'partner', id: 'p1', change: { name: 'first' } }]);
    store.overlay('m2', [{ type: 'partner', id: 'p1', change: { name: 'second' } }]);
    expect(store.get('partner', 'p1')?.name).toBe('second');
    store.lift('m2');
    expect(store.get('partner', 'p1')?.name).toBe('first');
    store.lift('m1');
    expect(store.get('partner', 'p1')).toBe(truth);
  });

  it('stay over a truth that arrives underneath', () => {
    const store = new Store();
    store.put('partner', partner(1, 'truth'), at(1));
    store.overlay('m1', [{ type: 'partner', id: 'p1', change: { name: 'mine' } }]);
    store.put('partner', partner(2, 'theirs'), at(2));
    expect(store.get('partner', 'p1')).toMatchObject({ name: 'mine', version: 2 });
    store.lift('m1');
    expect(store.get('partner', 'p1')?.name).toBe('theirs');
  });

  it('show a record that the server does not know yet, and nothing once it is refused', () => {
    const store = new Store();
    store.overlay('m1', [{ type: 'partner', id: 'p1', change: partner(0, 'new'), creates: true }]);
    expect(store.get('partner', 'p1')?.name).toBe('new');
    expect(store.truth('partner', 'p1')).toBeUndefined();
    store.lift('m1');
    expect(store.get('partner', 'p1')).toBeUndefined();
  });

  it('take a record away until they are refused', () => {
    const store = new Store();
    store.put('partner', partner(1, 'known'), { epoch: 1, seq: 1 });
    store.overlay('m1', [{ type: 'partner', id: 'p1', change: {}, removes: true }]);
    expect(store.get('partner', 'p1')).toBeUndefined();
    store.lift('m1');
    expect(store.get('partner', 'p1')?.name).toBe('known');
  });

  it('do not show a record that is gone', () => {
    const store = new Store();
    store.put('partner', partner(1), at(1));
    store.overlay('m1', [{ type: 'partner', id: 'p1', change: { name: 'mine' } }]);
    store.forget('partner', 'p1', at(2));
    expect(store.get('partner', 'p1')).toBeUndefined();
  });
});

it('tells watchers what was before and after, with the event that did it', () => {
  const store = new Store();
  const touches: Touch[] = [];
  const stop = store.watch((touch) => touches.push(touch));
  const cause = { name: 'partner.edited', actor: null, clientId: 'c1', particulars: null };
  store.put('partner', partner(1), at(1), cause);
  store.put('partner', partner(1), at(0));
  stop();
  store.put('partner', partner(2), at(2));
  expect(touches).toHaveLength(1);
  expect(touches[0]).toMatchObject({ type: 'partner', id: 'p1', before: undefined, asOf: at(1), cause });
});

it('is followed by a derived that asked before the record was here', () => {
  const store = new Store();
  const stop = $effect.root(() => {
    const name = $derived(store.get('partner', 'p1')?.name);
    expect(name).toBeUndefined();
    store.put('partner', partner(1), at(1));
    expect(name).toBe('v1');
    store.put('partner', partner(2), at(2));
    expect(name).toBe('v2');
  });
  stop();
});
