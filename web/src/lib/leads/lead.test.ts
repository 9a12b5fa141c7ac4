import { expect, it } from 'vitest';
import type { LeadRow } from '#lib/core/rows.js';
import { ru } from '#lib/core/i18n/ru.js';
import { ageOf, countdown, fateOf, latenessOf, leadName, leaseOf } from './lead.js';

const due = Date.parse('2026-11-19T09:40:00Z');
const anna = { id: 'anna', name: 'Анна' };

it('domain §1: a lead is red from the very moment at which its first answer was due', () => {
  const lead = { state: 'OPEN', answerDueAt: '2026-11-19T09:40:00Z', answeredAt: null } as const;
  expect(latenessOf(lead, due - 1)).toEqual({ isLate: false, at: due });
  expect(latenessOf(lead, due)).toEqual({ isLate: true, by: 0 });
});

it('the age of a lead is that of its first message, wherever it is told', () => {
  const lead = { receivedAt: '2026-11-19T09:00:00Z', lastMessageAt: '2026-11-19T09:39:00Z' };
  expect(ageOf(lead, due)).toBe(40 * 60_000);
  expect(ageOf(lead, Date.parse('2026-11-19T08:59:59Z'))).toBe(0);
});

it('what is put off, accepted or rejected waits for no answer', () => {
  for (const state of ['SNOOZED', 'ACCEPTED', 'REJECTED'] as const)
    expect(latenessOf({ state, answerDueAt: '2026-11-19T09:40:00Z', answeredAt: null }, due + 1)).toEqual({
      isLate: false,
      at: Infinity,
    });
});

it('who has been answered waits for no first answer', () => {
  const lead = { state: 'OPEN', answerDueAt: '2026-11-19T09:40:00Z', answeredAt: '2026-11-19T09:30:00Z' } as const;
  expect(latenessOf(lead, due + 1)).toEqual({ isLate: false, at: Infinity });
});

it('domain §2: a lead is taken for as long as the lease runs, and free by itself afterwards', () => {
  const lead = { state: 'OPEN', heldBy: anna, heldUntil: '2026-11-19T09:40:00Z' } as const;
  expect(leaseOf(lead, due - 100_000)).toEqual({ by: anna, left: 100_000 });
  expect(leaseOf(lead, due)).toBeNull();
  expect(leaseOf({ ...lead, state: 'ACCEPTED' }, due - 1)).toBeNull();
  expect(leaseOf({ ...lead, heldBy: null }, due - 1)).toBeNull();
});

it('a lease counts down in minutes and seconds', () => {
  expect(countdown(100_000)).toBe('1:40');
  expect(countdown(59_001)).toBe('1:00');
  expect(countdown(900)).toBe('0:01');
});

it('a lead is called by who it was, else by its first line', () => {
  const lead = { contact: 'Кирилл', company: 'Завод', text: 'Нужны болты' };
  expect(leadName(lead, ru)).toBe('Кирилл, Завод');
  expect(leadName({ ...lead, contact: 'Завод' }, ru)).toBe('Завод');
  expect(leadName({ ...lead, contact: null, company: null, text: 'Нужны болты\nМ16' }, ru)).toBe('Нужны болты');
  expect(leadName({ contact: null, company: null, text: ' ' }, ru)).toBe('Без контакта');
});

it('domain §2: what has become of a lead names who did it, and says «you» to himself only', () => {
  const lead = (given: object) => ({ mergedIntoId: null, rejectReason: null, closedBy: null, ...given }) as LeadRow;
  const accepted = lead({ state: 'ACCEPTED', closedBy: anna });
  expect(fateOf(accepted, 'boris', ru)).toBe('Принял(а) Анна');
  expect(fateOf(accepted, 'anna', ru)).toBe('Вы приняли обращение');
  const rejected = { state: 'REJECTED', rejectReason: 'DUPLICATE' };
  expect(fateOf(lead({ ...rejected, closedBy: anna }), 'anna', ru)).toBe('Вы отклонили обращение: повтор');
  expect(fateOf(lead(rejected), 'anna', ru)).toBe('Отклонено: повтор');
  expect(fateOf(lead({ ...rejected, mergedIntoId: 'first' }), 'anna', ru)).toBe(ru.leads.merged);
});
