import type {
  CreatePartnerInput,
  DuplicatesInput,
  NewBankAccountInput,
  NewPersonInput,
  PartnerKind,
  PartnerType,
} from '#lib/core/gql/graphql.js';
import type { AppError } from '#lib/core/graphql.js';
import type { Label } from '#lib/core/rows.js';
import type { FoundParty } from '#lib/registry/partySearch.svelte.js';
import { contactTrouble, type ContactKind } from '#shared/contacts/contact.js';
import { countryTroubles } from '#shared/requisites/foreign.js';
import { innTroubles } from '#shared/requisites/taxNumbers.js';
import { normalised } from '#shared/requisites/trouble.js';
import { requisitesOf, type Requisites } from '../legalEntities.js';
import { nameOf } from './plainName.js';

const LEGAL = [
  'fullName',
  'inn',
  'kpp',
  'ogrn',
  'country',
  'taxNumber',
  'legalAddress',
  'directorName',
  'directorPost',
] as const;
const ACCOUNT = ['bik', 'account', 'bankName', 'correspondentAccount'] as const;
const OWN = ['name', 'phone', 'email'] as const;
const PERSON = ['personName', 'jobTitle', 'personPhone', 'personEmail'] as const;
const NAMES = [...OWN, 'legalName', ...LEGAL, ...ACCOUNT, ...PERSON] as const;

/** What is written in the wizard as text. */
export type FieldName = (typeof NAMES)[number];
export type Fields = Record<FieldName, string>;

/** Why the server would refuse what stands in a field, with the words for each. */
type Reason = 'required' | 'country' | ContactKind;
export type Reasons = Record<Reason, string>;

/** What a reload must not lose. */
export interface Kept {
  fields: Fields;
  legalType: PartnerType | null;
  kinds: PartnerKind[];
  parent: Label | null;
  into: Label | null;
  others: string[];
}

const EMPTY = Object.fromEntries(NAMES.map((name) => [name, ''])) as Fields;
const PERSON_INN = 12;

/** A partner that is being written down: by hand, or as the register has it. */
export class PartnerDraft {
  readonly fields = $state<Fields>({ ...EMPTY });
  kinds = $state.raw<readonly PartnerKind[]>([]);
  parent = $state.raw<Label | null>(null);
  /** The partner whose further legal side it turned out to be. */
  into = $state.raw<Label | null>(null);
  /** Keys of similar partners of which it was said that they are somebody else. */
  others = $state.raw<ReadonlySet<string>>(new Set());
  /** Whom the register told of. */
  party = $state.raw<FoundParty | null>(null);
  wrong = $state.raw<Partial<Record<FieldName, string>>>({});
  #legalType = $state<PartnerType | null>(null);

  /** Until somebody says what it is, a sound ИНН of twelve digits is taken for a sole trader's. */
  get legalType(): PartnerType {
    const inn = normalised(this.fields.inn);
    return this.#legalType ?? (inn.length === PERSON_INN && innTroubles(inn).length === 0 ? 'SOLE_TRADER' : 'COMPANY');
  }

  set legalType(type: PartnerType) {
    this.#legalType = type;
  }

  /** Takes what the register tells; what somebody has typed stays where the register is silent. */
  take(party: FoundParty): void {
    this.party = party;
    this.#legalType = party.isPerson ? 'SOLE_TRADER' : 'COMPANY';
    this.fields.legalName = party.name;
    this.fields.name ||= nameOf(party.name);
    for (const name of LEGAL) {
      const told = name in party ? party[name as keyof FoundParty] : null;
      if (typeof told === 'string') this.fields[name] = told;
    }
  }

  /** What was typed to look for him is his ИНН, his ОГРН or his name. */
  takeTyped(text: string): void {
    const typed = normalised(text);
    if (!/^\d+$/.test(typed)) this.fields.name ||= text.trim();
    else if (typed.length > PERSON_INN) this.fields.ogrn ||= typed;
    else this.fields.inn ||= typed;
  }

  /** It is somebody else, or perhaps not. */
  isOther(key: string, isSo: boolean): void {
    const kept = [...this.others].filter((other) => other !== key);
    this.others = new Set(isSo ? [...kept, key] : kept);
  }

  get hasLegal(): boolean {
    return this.into !== null || this.#some(['legalName', ...LEGAL]) || this.hasAccount;
  }

  /** The name of a bank alone is no account: whoever clears both of these gives it up. */
  get hasAccount(): boolean {
    return this.#some(['bik', 'account']);
  }

  /** By what it is known already. */
  identity(): DuplicatesInput {
    const { name, phone, email, personPhone, personEmail, legalName, inn, kpp } = this.fields;
    return {
      kind: 'PARTNER',
      name: name.trim() || legalName.trim() || null,
      phones: some(phone, personPhone),
      emails: some(email, personEmail),
      inn: inn.trim() || null,
      kpp: kpp.trim() || null,
    };
  }

  /** As the API takes it; null with all that is wrong said at the fields. */
  read(reasons: Reasons): Omit<CreatePartnerInput, 'id'> | null {
    if (!this.#isSound(reasons)) return null;
    const { name, phone, email } = this.fields;
    return {
      name: name.trim(),
      legalType: this.legalType,
      kinds: [...this.kinds],
      parentId: this.parent?.id ?? null,
      phones: some(phone),
      emails: some(email),
      legalEntity: this.hasLegal ? { ...this.requisites(), bankAccount: this.account() } : null,
      person: this.#person(),
    };
  }

  /** Its legal side alone, for a partner that is known. */
  readLegal(reasons: Reasons): Requisites | null {
    return this.#isSound(reasons) ? this.requisites() : null;
  }

  requisites(): Requisites {
    const { legalName, name } = this.fields;
    return requisitesOf(legalName.trim() || name.trim(), this.#written(LEGAL));
  }

  account(): NewBankAccountInput | null {
    if (!this.hasAccount) return null;
    const { bik, account, bankName, correspondentAccount } = this.#written(ACCOUNT);
    return { bik: bik ?? '', account: account ?? '', bankName, correspondentAccount, kind: 'SETTLEMENT' };
  }

  /** What is typed anew is no longer what was refused. */
  retract(name: FieldName): void {
    const { [name]: _, ...others } = this.wrong;
    this.wrong = others;
  }

  /** Shows the server's word at the fields it blames. @returns whether it blames any */
  blame({ details }: AppError, reasons: Record<string, string>): boolean {
    const blamed = (details['fields'] as { field: string; reason?: string }[] | undefined) ?? [];
    const told = blamed.flatMap(({ field, reason }) => {
      const [name, words] = [blamedBy(field), reason && reasons[reason]];
      return name && words ? [[name, words] as const] : [];
    });
    this.wrong = Object.fromEntries(told);
    return told.length > 0;
  }

  get kept(): Kept | null {
    const { fields, kinds, parent, into, others } = this;
    if (NAMES.every((name) => fields[name] === '')) return null;
    const legalType = this.#legalType;
    return { fields: { ...fields }, legalType, kinds: [...kinds], parent, into, others: [...others] };
  }

  restore({ fields, legalType, others, ...kept }: Kept): void {
    this.#legalType = legalType;
    Object.assign(this, kept, { others: new Set(others) });
    Object.assign(this.fields, fields);
  }

  #person(): NewPersonInput | null {
    if (!this.#some(PERSON)) return null;
    const { personName, jobTitle, personPhone, personEmail } = this.fields;
    const [phones, emails] = [some(personPhone), some(personEmail)];
    const name = personName.trim() || phones[0] || emails[0] || jobTitle.trim();
    return { name, jobTitle: jobTitle.trim() || null, phones, emails };
  }

  #isSound(reasons: Reasons): boolean {
    const wrong = [...this.#missing(), ...this.#refused()];
    this.wrong = Object.fromEntries(wrong.map(([name, reason]) => [name, reasons[reason]]));
    return wrong.length === 0;
  }

  #missing(): [FieldName, Reason][] {
    const needed: FieldName[] = [
      this.into ? 'legalName' : 'name',
      ...(this.hasAccount ? (['bik', 'account'] as const) : []),
    ];
    return needed.filter((name) => !this.#some([name])).map((name) => [name, 'required']);
  }

  #refused(): [FieldName, Reason][] {
    const asked = this.into ? LEGAL : NAMES;
    return asked.flatMap((name) => {
      const reason = FORMS[name]?.(this.fields[name].trim());
      return reason ? [[name, reason] as [FieldName, Reason]] : [];
    });
  }

  #some(names: readonly FieldName[]): boolean {
    return names.some((name) => this.fields[name].trim() !== '');
  }

  #written<Name extends FieldName>(names: readonly Name[]): Record<Name, string | null> {
    return Object.fromEntries(names.map((name) => [name, this.fields[name].trim() || null])) as Record<
      Name,
      string | null
    >;
  }
}

const some = (...values: string[]): string[] => values.map((value) => value.trim()).filter(Boolean);

/** What the server refuses for its form; other requisites may be wrong in a draft. */
const FORMS: Partial<Record<FieldName, (typed: string) => Reason | null>> = {
  phone: (typed) => contactTrouble('phone', typed),
  email: (typed) => contactTrouble('email', typed),
  personPhone: (typed) => contactTrouble('phone', typed),
  personEmail: (typed) => contactTrouble('email', typed),
  country: (typed) => (typed && countryTroubles(typed).some(({ code }) => code === 'country.form') ? 'country' : null),
};

const PARTS: Record<string, FieldName> = {
  name: 'name',
  phones: 'phone',
  emails: 'email',
  'legalEntity.name': 'legalName',
  'person.name': 'personName',
  'person.jobTitle': 'jobTitle',
  'person.phones': 'personPhone',
  'person.emails': 'personEmail',
};

/** The field that a path of the input means. */
function blamedBy(path: string): FieldName | undefined {
  const place = path.replace(/^input\./, '').replace(/\.\d+$/, '');
  return PARTS[place] ?? NAMES.find((name) => name === place.split('.').at(-1));
}
