import { describe, expect, it } from 'vitest';
import type { Change } from '#lib/core/feed.js';
import { Store } from '#lib/core/store.svelte.js';
import { deal, task } from '../../../tests/window/build.js';
import { concerns, type Story } from './concerns.js';

const at = { epoch: 1, seq: 1 };
const store = new Store();
store.put('deal', deal({ id: 'd1', partner: { id: 'p1', name: 'Вектор' } }), at);
store.put('deal', deal({ id: 'd2', partner: { id: 'p2', name: 'Север' } }), at);
store.put('task', task({ id: 't1', dealId: null, partner: { id: 'p1', name: 'Вектор' } }), at);

const entries = [{ interaction: { chainId: 'c1' } }, { deal: { id: 'd9' } }] as unknown as Story['entries'];
const ofDeal: Story = { store, wholeId: 'd1', isOfPartner: false, isOfPerson: false, entries };
const ofPartner: Story = { store, wholeId: 'p1', isOfPartner: true, isOfPerson: false, entries };
const change = (entity: string, id: string, particulars: object | null = null) =>
  ({ entity, id, particulars }) as unknown as Change;

describe("a deal's timeline", () => {
  it('follows the deal', () => {
    expect(concerns(ofDeal, change('deal', 'd1'))).toBe(true);
    expect(concerns(ofDeal, change('deal', 'd2'))).toBe(false);
  });

  it('follows chains that turn to the deal or from it, and those that it shows', () => {
    expect(concerns(ofDeal, change('chain', 'c5', { from: null, to: 'd1' }))).toBe(true);
    expect(concerns(ofDeal, change('chain', 'c5', { from: 'd1', to: null }))).toBe(true);
    expect(concerns(ofDeal, change('chain', 'c1'))).toBe(true);
  });

  it('follows what is only linked to it, told on the deal that it belongs to', () => {
    expect(concerns(ofDeal, change('deal', 'd2', { part: 'i1', chainId: 'c1' }))).toBe(true);
    expect(concerns(ofDeal, change('deal', 'd2', { part: 'i2', chainId: 'c5' }))).toBe(false);
  });

  it('asks nothing anew for chains of others', () => {
    expect(concerns(ofDeal, change('chain', 'c5', { from: 'd2', to: null }))).toBe(false);
    expect(concerns(ofDeal, change('chain', 'c5', { part: 'i1' }))).toBe(false);
  });
});

describe("a partner's timeline", () => {
  it('follows its deals, and those that it still shows', () => {
    expect(concerns(ofPartner, change('deal', 'd1'))).toBe(true);
    expect(concerns(ofPartner, change('deal', 'd9'))).toBe(true);
    expect(concerns(ofPartner, change('deal', 'd2'))).toBe(false);
  });

  it('follows tasks about the partner only', () => {
    expect(concerns(ofPartner, change('task', 't1'))).toBe(true);
    expect(concerns(ofPartner, change('task', 't2'))).toBe(false);
  });

  it('follows chains about nothing else, which name no partner', () =>
    expect(concerns(ofPartner, change('chain', 'c5', { part: 'i1' }))).toBe(true));
});
