import { contactTrouble } from '#shared/contacts/contact.js';
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

/** What a form holds while it is being filled. */
export class FormDraft {
  typed = $state<Record<string, string>>({});
  wrong = $state<Record<string, string>>({});
  /** Why the server did not take it, where no field is to blame. */
  refusal = $state<string | null>(null);

  constructor(
    readonly fields: readonly FormField[],
    private readonly reader: () => Reader,
  ) {
    const { language } = reader();
    for (const { name, kind, value } of fields) this.typed[name] = shown(kind, value, language);
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
    const changed = this.fields.filter(({ name, value }) => values && values[name] !== value);
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

  /** Shows the server's word at the fields it blames, else below the form. */
  blame({ details }: AppError, words: string): void {
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
