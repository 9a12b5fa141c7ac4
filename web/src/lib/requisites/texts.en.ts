import type { Trouble } from '#shared/requisites/trouble.js';
import type { requisites as ru } from './texts.ru.js';

type Params = Trouble['params'];

export const requisites = {
  severity: { ERROR: 'Error', WARNING: 'Please note' },
  blocks: 'The draft is saved, but an order with such requisites cannot be posted.',
  trouble: {
    'inn.digits': () => 'A tax number (INN) has digits only',
    'inn.length': ({ length }: Params) =>
      `An INN has 10 digits for a company, 12 for a person, and this one has ${length}`,
    'inn.region': () => 'An INN does not begin with two zeros',
    'inn.key': () => 'The check digit of the INN does not fit: look for a typo',
    'inn.ofCompany': () => 'The INN of a company has 10 digits, and this one is a person’s',
    'inn.ofPerson': () => 'The INN of a person has 12 digits, and this one is a company’s',
    'inn.missing': () => 'There is no INN',
    'kpp.form': () => 'A KPP has nine characters: digits, with Latin capitals allowed as the 5th and 6th',
    'kpp.person': () => 'Only companies have a KPP',
    'kpp.missing': () => 'There is no KPP',
    'ogrn.digits': () => 'An OGRN has digits only',
    'ogrn.length': ({ length }: Params) => `An OGRN has 13 digits, an OGRNIP 15, and this one has ${length}`,
    'ogrn.inn': ({ length }: Params) => `Beside this INN the number has ${length} digits`,
    'ogrn.key': () => 'The check digit of the OGRN does not fit: look for a typo',
    'ogrn.first': ({ first }: Params) => `Such a number usually begins with: ${first}`,
    'bik.digits': () => 'A BIC has digits only',
    'bik.length': ({ length }: Params) => `A BIC has 9 digits, and this one has ${length}`,
    'bik.start': () => 'A BIC begins with 04; of the treasury and the Bank of Russia with 00, 01 or 02',
    'account.length': ({ length }: Params) => `An account number has 20 characters, and this one has ${length}`,
    'account.form': () => 'An account has digits only; the 6th may be one of the Cyrillic letters АВСЕНКМРТХ',
    'account.key': () => 'The check digit of the account does not fit the BIC: look at both',
    'account.bank': ({ end }: Params) => `The correspondent account of this bank ends in ${end}`,
    'country.form': () => 'A country is two Latin capitals, such as KZ',
    'country.unknown': () => 'There is no such country: give its code of two letters, such as KZ',
    'country.own': () => 'The country of a foreign partner is not Russia',
    'country.missing': () => 'There is no country',
    'taxNumber.form': () => 'A tax number has letters and digits',
    'taxNumber.missing': () => 'There is no tax number',
  },
} satisfies typeof ru;
