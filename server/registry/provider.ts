import { registerEnumType } from 'type-graphql';
import { normalised } from '../../shared/requisites/trouble.js';
import type { RegistryBank, RegistryParty } from './party.entity.js';

/** Whom one looks for. */
export interface PartyQuery {
  /** ИНН, ОГРН, or a part of the name. */
  text: string;
  /** Of several parts of one company the one with this КПП. */
  kpp?: string | null;
  withBranches?: boolean;
  /** As many as are wanted. */
  first: number;
}

/** Whoever knows companies, sole traders and banks. */
export interface Provider {
  /** @throws ProviderError */
  parties(query: PartyQuery): Promise<RegistryParty[]>;
  /** @throws ProviderError */
  bank(bik: string): Promise<RegistryBank | null>;
}

/** Why the register was not asked. */
export enum RegistryTrouble {
  NO_TOKEN = 'NO_TOKEN',
  BAD_KEY = 'BAD_KEY',
  QUOTA = 'QUOTA',
  AWAY = 'AWAY',
}

registerEnumType(RegistryTrouble, {
  name: 'RegistryTrouble',
  description: 'Why only the shipped directory of well-known ones was asked, and not the register.',
  valuesConfig: {
    NO_TOKEN: { description: 'No token of DaData is set up.' },
    BAD_KEY: { description: 'DaData does not know the token that is set up.' },
    QUOTA: { description: 'What DaData answers in a day is spent; tomorrow it answers again.' },
    AWAY: { description: 'DaData is away, too slow or too busy.' },
  },
});

/** A provider that did not answer. */
export class ProviderError extends Error {
  override readonly name = 'ProviderError';

  constructor(
    readonly trouble: RegistryTrouble,
    message: string,
  ) {
    super(message);
  }
}

/** As it is copied from a contract. */
const ANNOUNCED = /^\s*(ИНН|ОГРНИП|ОГРН)(\s*\/\s*КПП)?[\s:№]*/iu;
const BEFORE_KPP = /[/,]?КПП[:№]*|[/,]/iu;
const NUMBER = /^(\d{10}|\d{12}|\d{13}|\d{15})$/;
const KPP = /^(\d{4}[\dA-Z]{2}\d{3})?$/i;

/** Of whom the number is, and of which part of him. */
interface Numbers {
  number: string;
  kpp: string | null;
}

/**
 * What is typed is ИНН or ОГРН when it has so many digits, with its word before it or not, and with a КПП behind it or not;
 * anything else is a name, of which there is null.
 */
export function numbersIn(text: string): Numbers | null {
  const [number = '', kpp = '', ...more] = normalised(text.replace(ANNOUNCED, '')).split(BEFORE_KPP);
  return NUMBER.test(number) && KPP.test(kpp) && more.length === 0 ? { number, kpp: kpp.toUpperCase() || null } : null;
}
