import { describe, expect, test } from 'vitest';
import { innTroubles, kppTroubles, normalised } from './requisites.service.js';

describe('the check digits of an ИНН (domain §5, ФНС)', () => {
  test.each(['7707083893', '7736050003', '7736207543', '7708004767', '7707000030', '500100732259', '526317984689'])(
    '%s fits',
    (inn) => expect(innTroubles(inn)).toEqual([]),
  );

  test.each([
    ['7707083892', ['inn.key']],
    ['0012345678', ['inn.region', 'inn.key']],
    ['770708389', ['inn.length']],
    ['77070838933', ['inn.length']],
    ['77O7083893', ['inn.digits']],
    ['500100732258', ['inn.key']],
    ['123456789012', ['inn.key']],
  ])('%s does not: %j', (inn, troubles) => expect(innTroubles(inn)).toEqual(troubles));

  test('catch nearly every wrong digit', () => {
    const wrong = ['7707083893', '500100732259'].flatMap((inn) =>
      [...inn].flatMap((digit, at) =>
        [...'0123456789']
          .filter((other) => other !== digit)
          .map((other) => inn.slice(0, at) + other + inn.slice(at + 1)),
      ),
    );
    const caught = wrong.filter((inn) => innTroubles(inn).length > 0);
    expect(caught.length / wrong.length).toBeGreaterThan(0.95);
  });
});

describe('the form of a КПП', () => {
  test.each(['773601001', '540602001', '7704AB001'])('%s fits', (kpp) =>
    expect(kppTroubles(kpp, '7707083893')).toEqual([]),
  );

  test.each(['77360100', '77A601001', '7736ab001', '7736АВ001', '77360100A', '000000000', '007301001'])(
    '%s does not',
    (kpp) => expect(kppTroubles(kpp, null)).toEqual(['kpp.form']),
  );

  test('is a company’s only', () => {
    expect(kppTroubles('773601001', '500100732259')).toEqual(['kpp.person']);
    expect(kppTroubles('7736', '500100732259')).toEqual(['kpp.form', 'kpp.person']);
  });
});

test('spaces of all kinds are left out, zeros are kept', () => {
  expect(normalised(' 0277 \u00A00 83893 ')).toBe('0277083893');
});
