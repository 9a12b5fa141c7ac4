import { expect, it } from 'vitest';
import { describeError } from '#lib/core/describeError.js';
import { AppError } from '#lib/core/graphql.js';
import { ru } from '#lib/core/i18n/ru.js';

const { errors, forbidden, reasons } = ru.core;

it.each([
  ['the reason', new AppError('RULE', 'deal.gate'), reasons['deal.gate']],
  ['the code of an unknown reason', new AppError('INVALID', 'cursor'), errors.INVALID],
  [
    'with whom the lead is that one does not see',
    new AppError('RULE', 'lead.hidden', { owner: null, team: { id: 'north', name: 'Север' } }),
    'Этот человек уже ждёт ответа: Север. Передайте туда, что записали',
  ],
  [
    'whose the company is that is here already',
    new AppError('RULE', 'partner.duplicate', { partner: 'Ромашка', owner: { id: 'b', name: 'Борис' } }),
    'Компания с такими ИНН и КПП уже есть: Ромашка, ведёт Борис',
  ],
  ['who may change a deal', new AppError('FORBIDDEN', 'deal.move'), forbidden.deal],
  ['who may make one', new AppError('FORBIDDEN', 'deal.create'), forbidden['deal.create']],
  ['a right nobody needs to be asked for', new AppError('FORBIDDEN', 'announce'), errors.FORBIDDEN],
])('tells %s', (_, error, words) => expect(describeError(error, ru)).toBe(words));
