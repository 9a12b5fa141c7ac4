import { normalised } from '../../shared/requisites/trouble.js';
import type { Context } from '../core/context.js';
import { type AppError, rule } from '../core/errors.js';
import type { RegistrySeen } from '../partners/legalEntity.entity.js';
import { DaData } from './dadata.js';
import { bankOfDirectory, partiesOfDirectory } from './directory.js';
import type { RegistryBank, RegistryParty } from './party.entity.js';
import { type PartyQuery, type Provider, ProviderError, RegistryTrouble } from './provider.js';
import { type Recalled, recalledOf, remembered } from './remembered.js';

/** What was found, and why only the shipped directory was asked; null = the register was. */
export interface Looked<T> {
  found: T;
  trouble: RegistryTrouble | null;
}

/**
 * Companies and sole traders by ИНН, ОГРН or name. Never fails for a provider that does not answer.
 * @param isAnew whether what was answered lately will not do
 */
export function lookForParties(ctx: Context, query: PartyQuery, isAnew = false): Promise<Looked<RegistryParty[]>> {
  const key = keyOf(query);
  const isMiss = (parties: RegistryParty[]) => parties.length === 0;
  return look(
    ctx,
    (provider) => remembered(ctx, { key, isMiss, isAnew }, () => provider.parties(query)),
    () => partiesOfDirectory(query),
  );
}

const keyOf = ({ text, kpp, withBranches, first }: PartyQuery): string =>
  `party ${JSON.stringify([text.trim().toLowerCase(), kpp ?? null, withBranches ?? false, first])}`;

/**
 * What the register told lately of a company or the part of it that has this КПП, however it was asked. It is not asked
 * again: so this may stand in a command.
 */
export async function toldOf(ctx: Context, inns: readonly string[]): Promise<(asked: Requisites) => Told | null> {
  const isAsked = Boolean(ctx.surroundings.registry);
  const recalled = isAsked ? await recalledOf(ctx, inns) : new Map<string, Recalled>();
  return ({ inn, kpp }) => {
    const told = recalled.get(inn);
    const parties = isAsked ? (told?.parties ?? []) : partiesOfDirectory({ text: inn, first: 1 });
    const party = parties.find((one) => one.kpp === kpp) ?? parties.find(({ isBranch }) => !isBranch);
    return party ? { party, at: told?.at ?? null } : null;
  };
}

interface Requisites {
  inn: string;
  kpp: string | null;
}

interface Told {
  party: RegistryParty;
  /** When the register was asked; null = it stands in the shipped directory. */
  at: Date | null;
}

/** What of a party is watched. */
export const seenOf = ({ isBranch, legalAddress, directorName, founders }: RegistryParty): RegistrySeen => ({
  isBranch,
  legalAddress,
  directorName,
  founders: founders?.map(({ name }) => name) ?? [],
});

/** A bank by its БИК. Never fails for a provider that does not answer. */
export function lookForBank(ctx: Context, written: string): Promise<Looked<RegistryBank | null>> {
  const bik = normalised(written);
  const isMiss = (bank: RegistryBank | null) => bank === null;
  return look(
    ctx,
    (provider) => remembered(ctx, { key: `bank ${bik}`, isMiss }, () => provider.bank(bik)),
    () => bankOfDirectory(bik),
  );
}

/**
 * The part of a company that has this КПП; its main one when there is none such, which is told then.
 * @param isAnew whether what was answered lately will not do
 */
export async function lookForPart(ctx: Context, { text, kpp }: PartAsked, isAnew = false) {
  const query = { text, first: 1 };
  const part = kpp ? await lookForParties(ctx, { ...query, kpp }, isAnew) : null;
  if (part?.found[0]) return { found: part.found[0], trouble: part.trouble, isMainInstead: false };
  // Nobody waits twice for a register that does not answer.
  const main = part?.trouble
    ? { found: partiesOfDirectory(query), trouble: part.trouble }
    : await lookForParties(ctx, query, isAnew);
  const [found] = main.found;
  // Who has no КПП at all has no parts either.
  const isMainInstead = Boolean(kpp && found?.kpp && found.kpp !== kpp);
  return { found, trouble: main.trouble, isMainInstead };
}

interface PartAsked {
  text: string;
  kpp: string | null;
}

/**
 * The one whose ИНН or ОГРН it is; see {@link lookForPart}.
 * @throws RULE registry.notFound; or, when the register could not be asked, registry.noToken, badKey, quota, away
 */
export async function partyByNumber(ctx: Context, text: string, kpp: string | null): Promise<PartyFound> {
  const { found: party, trouble, isMainInstead } = await lookForPart(ctx, { text, kpp });
  if (party) return { party, trouble, isMainInstead };
  throw trouble ? UNASKED[trouble]() : rule('registry.notFound');
}

interface PartyFound {
  party: RegistryParty;
  /** Why only the shipped directory was asked; null = the register was. */
  trouble: RegistryTrouble | null;
  /** None has the КПП asked for: it is the main one instead. */
  isMainInstead: boolean;
}

/** The shipped directory knows few: who is not in it may be in the register all the same. */
const UNASKED: Record<RegistryTrouble, () => AppError> = {
  NO_TOKEN: () => rule('registry.noToken'),
  BAD_KEY: () => rule('registry.badKey'),
  QUOTA: () => rule('registry.quota'),
  AWAY: () => rule('registry.away'),
};

async function look<T>(ctx: Context, ask: (provider: Provider) => Promise<T>, directory: () => T): Promise<Looked<T>> {
  const { registry } = ctx.surroundings;
  if (!registry) return { found: directory(), trouble: RegistryTrouble.NO_TOKEN };
  try {
    return { found: await ask(new DaData(registry)), trouble: null };
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error;
    return { found: directory(), trouble: error.trouble };
  }
}
