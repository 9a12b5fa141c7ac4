import * as v from 'valibot';
import { boundedBody } from '../core/boundedBody.js';
import type { RegistryAccess } from '../core/surroundings.js';
import { type RegistryBank, type RegistryParty, PartyState } from './party.entity.js';
import { numbersIn, type PartyQuery, type Provider, ProviderError, RegistryTrouble } from './provider.js';

/** Nobody waits for longer; what is looked for can be typed as well. */
const PATIENCE_MS = 3_000;
/** Twenty companies with all their founders are shorter. */
const MOST_BYTES = 1024 * 1024;
/** Questions at a time, so that a slow provider leaves turns to queries about our own records. */
const AT_ONCE = 3;
/** As they are told of one company. */
const MOST_PEOPLE = 50;

let asking = 0;

/** Asks DaData, which speaks for ЕГРЮЛ, ЕГРИП and the directory of БИК. */
export class DaData implements Provider {
  constructor(private readonly access: RegistryAccess) {}

  async parties({ text, kpp: part, withBranches = false, first }: PartyQuery): Promise<RegistryParty[]> {
    const said = numbersIn(text);
    const kpp = part ?? said?.kpp;
    const main = withBranches || kpp ? {} : { branch_type: 'MAIN' };
    const asked = { query: said?.number ?? text, ...(kpp && { kpp }), ...main, count: first };
    const answer = await this.ask(said ? 'findById/party' : 'suggest/party', asked, Parties);
    return answer.suggestions.slice(0, first).map(({ value, data }) => partyOf(value, data));
  }

  async bank(bik: string): Promise<RegistryBank | null> {
    const { suggestions } = await this.ask('findById/bank', { query: bik }, Banks);
    const found = suggestions.find(({ data }) => data.bic === bik);
    return found ? bankOf(found.value, found.data) : null;
  }

  private async ask<S extends v.GenericSchema>(method: string, body: object, shape: S): Promise<v.InferOutput<S>> {
    if (asking >= AT_ONCE) throw away('is asked too much at a time');
    asking++;
    try {
      const response = await this.post(method, body);
      const text = (await boundedBody(response, MOST_BYTES, 'It')).toString();
      if (!response.ok) throw refusal(response.status, text);
      return v.parse(shape, JSON.parse(text));
    } catch (error) {
      throw error instanceof ProviderError ? error : away((error as Error).message);
    } finally {
      asking--;
    }
  }

  private post(method: string, body: object): Promise<Response> {
    const { address, token } = this.access;
    return fetch(`${address.replace(/\/$/, '')}/suggestions/api/4_1/rs/${method}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', authorization: `Token ${token}` },
      body: JSON.stringify(body),
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
  }
}

const away = (why: string) => new ProviderError(RegistryTrouble.AWAY, `DaData ${why}`);

/** A spent quota is told as 403 «Feature 'SUGGESTIONS' disabled for token»; a wrong token as 401 or any other 403. */
function refusal(status: number, body: string): ProviderError {
  if (status !== 401 && status !== 403) return away(`answers ${status}`);
  const isSpent = status === 403 && /\bdisabled for token\b|quota|limit|лимит/i.test(body);
  return isSpent
    ? new ProviderError(RegistryTrouble.QUOTA, 'DaData has answered all that it answers in a day')
    : new ProviderError(RegistryTrouble.BAD_KEY, 'DaData does not know the token');
}

const told = v.nullish(v.string());
const moment = v.nullish(v.number());
const Name = v.nullish(v.object({ full_with_opf: told, short_with_opf: told }));
const Fio = v.nullish(v.object({ surname: told, name: told, patronymic: told }));
const Founder = v.object({ inn: told, name: told, fio: Fio });
const Manager = v.object({ inn: told, name: told, fio: Fio, post: told });

const Party = v.object({
  inn: v.string(),
  kpp: told,
  ogrn: told,
  type: told,
  branch_type: told,
  name: Name,
  fio: Fio,
  management: v.nullish(v.object({ name: told, post: told })),
  address: v.nullish(v.object({ value: told, unrestricted_value: told })),
  founders: v.nullish(v.array(Founder)),
  managers: v.nullish(v.array(Manager)),
  state: v.nullish(v.object({ status: told, registration_date: moment, liquidation_date: moment })),
  invalid: v.nullish(v.boolean()),
});
const Parties = v.object({ suggestions: v.array(v.object({ value: v.string(), data: Party })) });

const Bank = v.object({
  bic: v.string(),
  correspondent_account: told,
  name: v.nullish(v.object({ payment: told })),
  state: v.nullish(v.object({ status: told })),
});
const Banks = v.object({ suggestions: v.array(v.object({ value: v.string(), data: Bank })) });

function partyOf(value: string, party: v.InferOutput<typeof Party>): RegistryParty {
  const { inn, name, address, management, state, founders, managers } = party;
  return {
    isPerson: party.type === 'INDIVIDUAL',
    isBranch: party.branch_type === 'BRANCH',
    isExample: false,
    name: name?.short_with_opf || value,
    fullName: name?.full_with_opf || null,
    inn,
    kpp: party.kpp || null,
    ogrn: party.ogrn || null,
    legalAddress: address?.unrestricted_value || address?.value || null,
    directorName: management?.name || null,
    directorPost: management?.post || null,
    state: stateOf(state?.status, party.invalid),
    registeredOn: dayOf(state?.registration_date),
    liquidatedOn: dayOf(state?.liquidation_date),
    founders: founders?.slice(0, MOST_PEOPLE).map(personOf) ?? null,
    managers: managers?.slice(0, MOST_PEOPLE).map(personOf) ?? null,
  };
}

/** A state that we do not know yet is no reason to warn. */
function stateOf(status: string | null | undefined, invalid: boolean | null | undefined): PartyState {
  const state = Object.values(PartyState).find((known) => known === status) ?? PartyState.ACTIVE;
  return invalid && state === PartyState.ACTIVE ? PartyState.UNRELIABLE : state;
}

/** Days of the register are told as midnights in UTC. */
const dayOf = (at: number | null | undefined): string | null =>
  typeof at === 'number' ? new Date(at).toISOString().slice(0, 10) : null;

function personOf({ inn, name, fio, post }: v.InferOutput<typeof Manager>) {
  const written = [fio?.surname, fio?.name, fio?.patronymic].filter(Boolean).join(' ');
  return { name: name || written, inn: inn || null, post: post || null };
}

const bankOf = (value: string, bank: v.InferOutput<typeof Bank>): RegistryBank => ({
  bik: bank.bic,
  name: bank.name?.payment || value,
  correspondentAccount: bank.correspondent_account || null,
  isOpen: (bank.state?.status ?? 'ACTIVE') === 'ACTIVE',
});
