import { expect, it } from 'vitest';
import { asked, howAsked } from './formFields.js';

const fields = [
  { field: 'PHONE', required: true },
  { field: 'TEXT', required: false },
] as const;

it('a form asks for each thing not, perhaps, or always', () => {
  expect(howAsked(fields, 'PHONE')).toBe('MUST');
  expect(howAsked(fields, 'TEXT')).toBe('MAY');
  expect(howAsked(fields, 'INN')).toBe('NO');
});

it('a change of one leaves the others as they are, and all in the order of the form', () => {
  expect(asked(fields, 'NAME', 'MAY')).toEqual([{ field: 'NAME', required: false }, ...fields]);
  expect(asked(fields, 'PHONE', 'NO')).toEqual([fields[1]]);
});
