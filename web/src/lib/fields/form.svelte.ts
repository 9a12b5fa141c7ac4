import { contactTrouble } from '#shared/contacts/contact.js';
import { clashIn, type Clash, type FieldClash } from '#lib/core/clash.js';
import type { Currency } from '#lib/core/gql/graphql.js';
import type { AppError } from '#lib/core/graphql.js';
import type { Dictionary } from '#lib/core/i18n/ru.js';
import { unitIn } from '#lib/currencies/units.js';
import type { Option } from '#lib/ui/option.js';
import { editDay, parseDay, type Day } from './day.js';
import { isWrong, type Parsed } from './kind.js';
import { editMoney, parseMoney } from './money.js';
import { editDecimal, parseDecimal, parseLines, parseLink } from './plain.js';

/** A field of a form whose values the API takes as texts: sums and days are typed as people say them. */
export interface FormField {
  name: string;
  label: string;
  kind: 'text' | 'lines' | 'phone' | 'email' | 'money' | 'number' | 'day' | 'link' | 'one' | 'some' | 'record';
  value: string | null;
  required?: boolean;
  hint?: string;
  /** What `one` and `some` choose from; the ids of some are told with commas. */
  choices?: { id: string; name: string }[];
  /** How `record` is looked for, and how one is called. */
  records?: { search: (text: string) => Promise<Option[]>; nameOf: (id: string) => string };
  /** In what `money` is; none = roubles. */
  currency?: Currency;
  /** Of `money` in a currency that another field chooses: its name. One that is typed with the sum chooses it. */
  currencyIn?: string;
  /** Stands beside the field before it. */
  narrow?: boolean;
}

export type FormValues = Record<string, string | null>;

interface Reader {
  language: string;
  today: Day;
  text: Dictionary;
}

/** What of a form two people changed at once: how a field is called, what stands in it, what was typed. */
export interface FormClash extends Pick<FieldClash, 'field' | 'by' | 'at'> {
  label: string;
  theirs: string;
  mine: string;
}

/** Something that a form asks beside its fields. */
export interface Aside {
  label: string;
  /** A value of it in words. */
  words(now: unknown): string;
  /** What is chosen, in words. */
  mine(): string;
  /** Takes note of what somebody else has made of it. */
  know(now: unknown): void;
  /** Chooses that. */
  take(): void;
}

/** By the name that the API has for it. */
export type Asides = Record<string, Aside>;

/** What a form holds while it is being filled. */
export class FormDraft {
  typed = $state<Record<string, string>>({});
  wrong = $state<Record<string, string>>({});
  /** Why the server did not take it, where no field is to blame. */
  refusal = $state<string | null>(null);
  /** Fields that somebody else has changed meanwhile, and that are changed here too. */
  clash = $state.raw<Clash | null>(null);
  /** What stands in the record, as far as this form knows; what was typed is a change of that. */
  readonly #standing: Record<string, string | null> = {};
  /** Values of the record that somebody else has changed, as the API takes them. */
  #told: Record<string, unknown> = {};
  /** The version that is to be saved over, although others have changed what is changed here. */
  #over: number | null = null;

  constructor(
    readonly fields: readonly FormField[],
    private readonly reader: () => Reader,
    private readonly asides: Asides = {},
  ) {
    const { language } = reader();
    for (const { name, kind, value } of fields) {
      this.typed[name] = shown(kind, value, language);
      this.#standing[name] = value;
    }
  }

  /** The same side by side. */
  get clashes(): FormClash[] {
    return (this.clash?.fields ?? []).map((clash) => this.#clashOf(clash));
  }

  /** All values as the API takes them, or null with what is wrong said in the fields. */
  values(): FormValues | null {
    this.wrong = {};
    const values: FormValues = {};
    for (const field of this.fields) values[field.name] = this.#read(field);
    return Object.keys(this.wrong).length > 0 ? null : values;
  }

  /** Only what differs from what stood there: the rest stays as it is, whoever changes it meanwhile. */
  changes(): FormValues | null {
    const values = this.values();
    const changed = this.fields.filter(({ name }) => values && values[name] !== this.#standing[name]);
    return values && Object.fromEntries(changed.map(({ name }) => [name, values[name]!]));
  }

  /** A currency that is typed with a sum is chosen at once where currencies are. */
  type({ name, currencyIn }: FormField): void {
    const { number, currency } = unitIn(this.typed[name] ?? '');
    if (currencyIn && currency && number !== '') this.typed[currencyIn] = currency;
  }

  /** It stands there from then on, and no longer beside the sum. */
  leave(field: FormField): void {
    this.type(field);
    const { number, currency } = unitIn(this.typed[field.name] ?? '');
    if (field.currencyIn && currency && number !== '') this.typed[field.name] = number;
  }

  /** The record as the form was opened on it, with what it has been told since that others made of it. */
  over<R extends { version: number }>(row: R): R {
    const told = Object.entries(this.#told).filter(([name]) => name in row && isPlain(row[name as keyof R]));
    return { ...row, ...Object.fromEntries(told), version: Math.max(row.version, this.#over ?? 0) };
  }

  /** What was typed is to be saved over what others have made of the same fields. */
  keepMine(): void {
    this.#over = this.clash?.version ?? null;
    this.#know();
  }

  /** The fields that others changed too take what stands there; the rest stays typed. */
  takeTheirs(): void {
    const { language } = this.reader();
    const taken = this.clash?.fields ?? [];
    this.#know();
    for (const { field } of taken) {
      for (const one of this.#fieldsOf(field))
        this.typed[one.name] = shown(one.kind, this.#standing[one.name]!, language);
      this.asides[field]?.take();
    }
  }

  #know(): void {
    for (const { field, now } of this.clash?.fields ?? []) {
      this.#told[field] = now;
      this.asides[field]?.know(now);
      for (const { name } of this.#fieldsOf(field)) this.#standing[name] = standingIn(name, field, now);
    }
    this.clash = null;
  }

  /** Those that the API knows by one name: a list has a line of the form for each. */
  #fieldsOf(field: string): FormField[] {
    return this.fields.filter(({ name }) => name === field || name.startsWith(`${field}.`));
  }

  #clashOf({ field, theirs, now, by, at }: FieldClash): FormClash {
    const aside = this.asides[field];
    if (aside) return { field, by, at, label: aside.label, theirs: aside.words(now), mine: aside.mine() };
    const fields = this.#fieldsOf(field);
    const [first] = fields;
    const isWhole = first?.name === field;
    const mine = fields.flatMap((one) => this.#inWords(one, this.typed[one.name] ?? '') || []).join(', ');
    const stands = isWhole ? this.#inWords(first, shown(first.kind, plainOf(field, now), this.reader().language)) : '';
    return { field, by, at, label: first?.label ?? field, theirs: stands || (theirs ?? ''), mine };
  }

  #inWords({ kind, choices = [], records }: FormField, typed: string): string {
    if (kind === 'record') return typed && (records?.nameOf(typed) ?? '');
    if (kind !== 'one' && kind !== 'some') return typed;
    const ids = typed.split(',');
    return choices.flatMap(({ id, name }) => (ids.includes(id) ? name : [])).join(', ');
  }

  /** Shows the server's word at the fields it blames, else below the form; of what others changed, beside what was typed. */
  blame(error: AppError, words: string): void {
    this.#over = null;
    this.clash = clashIn(error);
    if (!this.clash) this.#blameFields(error, words);
  }

  #blameFields({ details }: AppError, words: string): void {
    const blamed = (details['fields'] as { field: string; reason?: string }[] | undefined) ?? [];
    const { reasons } = this.reader().text.core as { reasons: Record<string, string> };
    for (const { field, reason } of blamed) {
      const name = this.#named(field.replace(/^input\./, ''), details['name']);
      const said = reason && reasons[reason];
      if (name && said) this.wrong[name] ??= said;
    }
    this.refusal = Object.keys(this.wrong).length > 0 ? null : words;
  }

  /** The field that a path of the input means. `label` names one whose path counts what was sent. */
  #named(path: string, label: unknown): string | undefined {
    const [, list, at] = /^(\w+)\.(\d+)\b/.exec(path) ?? [];
    const lines = this.fields.filter(({ name }) => list && name.startsWith(`${list}.`));
    const labelled = lines.find((one) => one.label === label);
    if (labelled) return labelled.name;
    // Lines that are left empty are not sent.
    const sent = lines.filter(({ name }) => this.typed[name]?.trim());
    const named = sent[Number(at)] ?? this.fields.find(({ name }) => name === path || name.startsWith(`${path}.`));
    return named?.name;
  }

  #read({ name, kind, required, ...field }: FormField): string | null {
    const { today, text } = this.reader();
    const typed = this.typed[name] ?? '';
    const parsed = kind === 'money' ? this.#readMoney(typed, field) : read(kind, typed, today);
    const unfit = kind === 'phone' || kind === 'email' ? contactTrouble(kind, typed) : null;
    if (isWrong(parsed)) this.wrong[name] = text.fields.wrong(parsed.wrong);
    else if (unfit) this.wrong[name] = text.core.reasons[unfit];
    else if (required && parsed.value === null) this.wrong[name] = text.fields.wrong({ code: 'required' });
    else return parsed.value;
    return null;
  }

  #readMoney(typed: string, { currency = 'RUB', currencyIn }: Partial<FormField>): Parsed<string | null> {
    const { number, currency: named } = unitIn(typed);
    if (named && currencyIn) this.typed[currencyIn] = named;
    else if (named && named !== currency) return { wrong: { code: 'otherCurrency' } };
    return parseMoney(number);
  }
}

/** A value of the API as a form holds it; those of custom fields are told as they are written down. */
function plainOf(field: string, now: unknown): string | null {
  const value: unknown = field.startsWith('custom.') && typeof now === 'string' ? JSON.parse(now) : now;
  return value === null || value === undefined ? null : String(value);
}

/** The same in one field of the form: a list is told as it is said, and has a field for each line. */
function standingIn(name: string, field: string, now: unknown): string | null {
  const value = plainOf(field, now);
  if (name === field) return value;
  return value?.split(', ')[Number(name.slice(field.length + 1))] ?? null;
}

const isPlain = (value: unknown): boolean => value === null || typeof value !== 'object';

function shown(kind: FormField['kind'], value: string | null, language: string): string {
  if (value === null) return '';
  if (kind === 'money') return editMoney(value, language);
  if (kind === 'number') return editDecimal(value, language);
  return kind === 'day' ? editDay(value, language) : value;
}

const READ: Partial<Record<FormField['kind'], (typed: string) => Parsed<string | null>>> = {
  number: parseDecimal,
  link: parseLink,
  lines: parseLines,
};

function read(kind: FormField['kind'], typed: string, today: Day): Parsed<string | null> {
  if (kind === 'day') return parseDay(typed, today);
  return READ[kind]?.(typed) ?? { value: typed.trim().replace(/\s+/g, ' ') || null };
}
