import { describe, expect, it } from 'vitest';
import { ru } from '#lib/core/i18n/ru.js';
import { newestFirst, placeOf, sentenceOf, titleOf, type NotificationRow } from '#lib/notifications/notification.js';

const row = (given: Partial<NotificationRow>): NotificationRow => ({
  id: '1',
  kind: 'ASSIGNED',
  at: '2026-11-19T09:00:00.000Z',
  readAt: null,
  actor: null,
  deal: null,
  partner: null,
  task: null,
  interaction: null,
  lead: null,
  letter: null,
  ...given,
});
const deal = { id: 'd1', name: 'Болты' };
const task = { id: 't1', name: 'Позвонить' };

describe('a notification', () => {
  it('says what was given: a deal, or a task of one', () => {
    expect(sentenceOf(row({ deal }), ru)).toBe('Вам передана сделка');
    expect(sentenceOf(row({ deal, task }), ru)).toBe('Вам поручено дело');
    expect(sentenceOf(row({ kind: 'OVERDUE', task }), ru)).toBe('Просрочено');
  });

  it('names the narrowest of what it is about, and leads to the deal', () => {
    expect(titleOf(row({ deal, task }))).toBe('Позвонить');
    expect(placeOf(row({ deal, task }))).toBe('/deals/d1');
  });

  it('leads to the task itself, to the interaction, to the lead', () => {
    expect(placeOf(row({ task }))).toBe('/my-day?task=t1');
    expect(placeOf(row({ deal, interaction: { id: 'i1', name: 'Сроки' } }))).toBe('/interactions?open=i1');
    expect(placeOf(row({ lead: { id: 'l1', name: 'Перезвоните' } }))).toBe('/leads?open=l1');
  });

  it('leads nowhere when what it is about is not seen any more', () => {
    expect(titleOf(row({}))).toBeNull();
    expect(placeOf(row({}))).toBeNull();
  });

  it('stands above those that came before it', () => {
    expect(['a', 'c', 'b'].sort(newestFirst)).toEqual(['c', 'b', 'a']);
  });
});
