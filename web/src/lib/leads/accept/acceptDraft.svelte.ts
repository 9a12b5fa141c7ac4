import type {
  AcceptLeadInput,
  AcceptWay,
  NewClientInput,
  NewContactInput,
  PartnerType,
} from '#lib/core/gql/graphql.js';
import type { Label } from '#lib/core/rows.js';
import { isWrong } from '#lib/fields/kind.js';
import { parseMoney } from '#lib/fields/money.js';
import { innTroubles, isCompanyInn } from '#shared/requisites/taxNumbers.js';
import { normalised, type Trouble } from '#shared/requisites/trouble.js';
import type { Match } from '../leadFile.svelte.js';
import type { Said } from './prefill.js';
import { partnerOf, similarFor, type Fit } from './ways.js';

/** What is written in the wizard as text. */
export interface Fields {
  client: string;
  inn: string;
  kpp: string;
  name: string;
  jobTitle: string;
  phone: string;
  email: string;
  title: string;
  sum: string;
}
export type FieldName = keyof Fields;

export type Wrong = 'required' | 'reach' | 'partner' | 'person' | 'deal' | 'sum' | 'twin';

/** What a reload must not lose. */
export interface Kept {
  way: AcceptWay;
  legalType: PartnerType | null;
  fields: Fields;
  partner: Label | null;
  person: Label | null;
  owner: Label;
  stageId: string;
  dealId: string | null;
  others: string[];
}

const NOTHING: Fields = {
  client: '',
  inn: '',
  kpp: '',
  name: '',
  jobTitle: '',
  phone: '',
  email: '',
  title: '',
  sum: '',
};

/** How a lead is being accepted: which way, and what is written for it. */
export class AcceptDraft {
  way = $state<AcceptWay>('NEW_CLIENT');
  readonly fields = $state<Fields>({ ...NOTHING });
  /** What the new client is in law, once somebody has said so. */
  #legalType = $state<PartnerType | null>(null);
  partner = $state.raw<Label | null>(null);
  person = $state.raw<Label | null>(null);
  owner: Label = $state.raw()!;
  stageId = $state('');
  dealId = $state<string | null>(null);
  /** Keys of similar records of which it was said that they are somebody else. */
  others = $state.raw<ReadonlySet<string>>(new Set());
  wrong = $state.raw<Partial<Record<FieldName | 'partner' | 'person' | 'deal', Wrong>>>({});
  #isTouched = $state(false);

  constructor(owner: Label, stageId: string) {
    this.owner = owner;
    this.stageId = stageId;
  }

  /** What is said and known, until somebody has written something himself. */
  fill(said: Said, fit: Fit, dealId: string | null): void {
    if (this.#isTouched) return;
    Object.assign(this.fields, said);
    this.way = fit.way;
    this.partner = fit.partner;
    this.person = fit.person;
    this.dealId = dealId;
  }

  /** From now on it is his own. */
  touch(): void {
    this.#isTouched = true;
  }

  /** Takes a similar record instead of a new one. */
  use(match: Match, matches: readonly Match[]): void {
    const { kind, id } = match;
    const name = match.name ?? '';
    this.touch();
    if (kind === 'PARTNER') Object.assign(this, { way: 'NEW_CONTACT', partner: { id, name } });
    else Object.assign(this, { way: 'KNOWN_CONTACT', person: { id, name }, partner: partnerOf(match, matches) });
  }

  /** Who is the only one that we know there is meant, unless somebody is chosen by now. */
  meet(partner: Label, persons: readonly Label[]): void {
    const [only, ...others] = persons;
    if (this.partner !== partner || this.person || !only || others.length > 0) return;
    this.person = { id: only.id, name: only.name };
  }

  /** It is somebody else, or perhaps not. */
  isOther(key: string, isSo: boolean): void {
    this.touch();
    const kept = [...this.others].filter((other) => other !== key);
    this.others = new Set(isSo ? [...kept, key] : kept);
  }

  /** What is wrong with the ИНН as far as it is typed: while it grows to its length nothing is. */
  get innTrouble(): Trouble | null {
    const inn = normalised(this.fields.inn);
    const [trouble = null] = inn === '' ? [] : innTroubles(inn);
    return trouble?.code === 'inn.length' && inn.length < LONGEST_INN ? null : trouble;
  }

  /** Until somebody says what it is, a sound ИНН of twelve digits is taken for a sole trader's. */
  get legalType(): PartnerType {
    const inn = normalised(this.fields.inn);
    const guessed = inn.length === LONGEST_INN && innTroubles(inn).length === 0 ? 'SOLE_TRADER' : 'COMPANY';
    return this.#legalType ?? guessed;
  }

  set legalType(type: PartnerType) {
    this.#legalType = type;
  }

  get isCompany(): boolean {
    return this.legalType === 'COMPANY';
  }

  /** The ИНН is sound and of somebody else: ten digits are a company's, twelve a person's. */
  get isInnOfOther(): boolean {
    const inn = normalised(this.fields.inn);
    return inn !== '' && innTroubles(inn).length === 0 && isCompanyInn(inn) !== this.isCompany;
  }

  /** As the API takes it; null with what is wrong said at the fields. */
  read(pipelineId: string, matches: readonly Match[]): Omit<AcceptLeadInput, 'id'> | null {
    this.wrong = this.#wrongs(matches);
    if (Object.keys(this.wrong).length > 0) return null;
    const { way, dealId } = this;
    const personId = this.person?.id ?? null;
    if (way === 'LOG') return { way, dealId, personId };
    const sum = parseMoney(this.fields.sum);
    const deal = {
      pipelineId,
      stageId: this.stageId || null,
      title: this.fields.title.trim(),
      sum: isWrong(sum) ? null : sum.value,
      ownerId: this.owner.id,
    };
    const partnerId = this.partner?.id ?? null;
    if (way === 'KNOWN_CONTACT') return { way, partnerId, personId, deal };
    const offered = similarFor(way, matches, partnerId).map(({ key }) => key);
    const person = this.#contact();
    if (way === 'NEW_CONTACT') return { way, partnerId, person, deal, offered };
    return { way, partner: this.#client(), person, deal, offered };
  }

  get kept(): Kept | null {
    if (!this.#isTouched) return null;
    const { way, fields, partner, person, owner, stageId, dealId, others } = this;
    return {
      way,
      legalType: this.#legalType,
      fields: { ...fields },
      partner,
      person,
      owner,
      stageId,
      dealId,
      others: [...others],
    };
  }

  restore({ fields, others, legalType, ...kept }: Kept): void {
    this.#legalType = legalType;
    Object.assign(this, kept, { others: new Set(others) });
    Object.assign(this.fields, fields);
    this.touch();
  }

  #client(): NewClientInput {
    const { client, inn, kpp } = this.fields;
    const number = normalised(inn);
    const { legalType } = this;
    return { name: client.trim(), legalType, inn: number || null, kpp: (this.isCompany && normalised(kpp)) || null };
  }

  /** Nobody, where only the company is known. */
  #contact(): NewContactInput | null {
    const { name, jobTitle, phone, email, client } = this.fields;
    const [phones, emails] = [[phone.trim()].filter(Boolean), [email.trim()].filter(Boolean)];
    if (!name.trim() && phones.length + emails.length === 0) return null;
    return {
      name: name.trim() || phones[0] || emails[0] || client.trim(),
      jobTitle: jobTitle.trim() || null,
      phones,
      emails,
    };
  }

  #wrongs(matches: readonly Match[]): typeof this.wrong {
    const { way, fields } = this;
    if (way === 'LOG') return this.dealId === null ? { deal: 'deal' } : {};
    const isMissing = (name: FieldName): boolean => fields[name].trim() === '';
    return {
      ...(isMissing('title') && { title: 'required' as const }),
      ...(isWrong(parseMoney(fields.sum)) && { sum: 'sum' as const }),
      ...(way === 'NEW_CLIENT' && isMissing('client') && { client: 'required' as const }),
      ...(way === 'NEW_CLIENT' && this.#hasTwin(matches) && { inn: 'twin' as const }),
      ...(way !== 'NEW_CLIENT' && this.partner === null && { partner: 'partner' as const }),
      ...(way === 'KNOWN_CONTACT' && this.person === null && { person: 'person' as const }),
      ...(this.#isUnreachable() && { phone: 'reach' as const }),
    };
  }

  /** By ИНН it is one of our partners, unless he says that it is another: nobody makes it twice by leaving it unsaid. */
  #hasTwin(matches: readonly Match[]): boolean {
    if (this.fields.inn.trim() === '') return false;
    return matches.some(({ key, kind, by }) => kind === 'PARTNER' && by.includes('INN') && !this.others.has(key));
  }

  /** At least one of ИНН, phone, e-mail and full name (domain §2). */
  #isUnreachable(): boolean {
    const { inn, phone, email, name } = this.fields;
    if (this.way === 'KNOWN_CONTACT') return false;
    return [this.way === 'NEW_CLIENT' ? inn : '', phone, email, name].every((one) => one.trim() === '');
  }
}

const LONGEST_INN = 12;
