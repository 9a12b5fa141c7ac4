import { registerEnumType } from 'type-graphql';

/** In which deals are made. All reckoning together is in roubles. */
export enum Currency {
  RUB = 'RUB',
  USD = 'USD',
  EUR = 'EUR',
  CNY = 'CNY',
  BYN = 'BYN',
  KZT = 'KZT',
  TRY = 'TRY',
  AED = 'AED',
}

registerEnumType(Currency, { name: 'Currency', description: 'ISO 4217 code of a currency in which deals are made.' });

/** Those that have a rate. */
export const FOREIGN = Object.values(Currency).filter((currency) => currency !== Currency.RUB);
