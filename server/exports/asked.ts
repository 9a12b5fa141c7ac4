import { validateSync } from 'class-validator';
import { coerceInputValue, type GraphQLInputType, type GraphQLSchema } from 'graphql';
import { invalid } from '../core/errors.js';
import { LONGEST_SEARCH } from '../core/schema/page.js';
import { Text, Zone } from '../core/schema/scalars.js';
import { isUuid } from '../core/uuid.js';
import { MOST_FIELDS } from '../customFields/customField.inputs.js';
import { DealFilter } from '../deals/deal.filter.js';
import { DealSort } from '../deals/deal.sort.js';
import { PartnerFilter } from '../partners/partner.filter.js';
import { DealColumn } from '../views/savedView.entity.js';

/** A column of the product's, or a field of the company's by its id. */
export type AskedColumn = Exclude<DealColumn, DealColumn.CUSTOM> | `field-${string}`;

/** What a file of deals is asked for by. */
export interface AskedDeals {
  ids: string[] | null;
  filter: DealFilter;
  sort: DealSort | null;
  columns: AskedColumn[];
  zone: string | null;
}

/** What a file of partners is asked for by, as in their list: a part of the name, a telephone, an e-mail address or an ИНН, and a filter. */
export interface AskedPartners {
  text: string | null;
  filter: PartnerFilter;
  zone: string | null;
}

/** Columns of a table that nobody has chosen. */
const USUAL: AskedColumn[] = [
  DealColumn.NUMBER,
  DealColumn.TITLE,
  DealColumn.PARTNER,
  DealColumn.STAGE,
  DealColumn.SUM,
  DealColumn.PROBABILITY,
  DealColumn.EXPECTED_ON,
  DealColumn.NEXT_STEP,
  DealColumn.OWNER,
];

/** As many as a bulk command takes. */
const MOST_IDS = 200;
const MOST_COLUMNS = Object.keys(DealColumn).length - 1 + MOST_FIELDS;

/**
 * Reads the parameters of an address: `filter` and `sort` are JSON of the inputs of the schema, `columns` and `ids` are
 * lists with commas; a column that shows a custom field is `field-<id>`. @throws INVALID with the field
 */
export function readAsked(schema: GraphQLSchema, params: URLSearchParams): AskedDeals {
  return {
    ids: params.has('ids') ? listOf(params, 'ids', isUuid, MOST_IDS) : null,
    filter: inputOf(schema, params, 'filter', DealFilter) ?? new DealFilter(),
    sort: inputOf(schema, params, 'sort', DealSort),
    columns: params.has('columns') ? (listOf(params, 'columns', isColumn, MOST_COLUMNS) as AskedColumn[]) : USUAL,
    zone: zoneOf(params),
  };
}

/** Reads `filter` as that of deals. @throws INVALID text, zone, with the field of the filter */
export function readAskedPartners(schema: GraphQLSchema, params: URLSearchParams): AskedPartners {
  const text = Text.parseValue(params.get('text') ?? '');
  if (text.length > LONGEST_SEARCH) throw invalid('text', 'tooLong');
  const filter = inputOf(schema, params, 'filter', PartnerFilter) ?? new PartnerFilter();
  return { text: text || null, filter, zone: zoneOf(params) };
}

/** An input of the schema that is called as its class; null when the address has none. */
function inputOf<T extends object>(
  schema: GraphQLSchema,
  params: URLSearchParams,
  name: string,
  input: new () => T,
): T | null {
  const given = params.get(name);
  if (given === null) return null;
  const type = schema.getType(input.name) as GraphQLInputType;
  return checked(name, Object.assign(new input(), coerced(name, type, given)));
}

const zoneOf = (params: URLSearchParams): string | null =>
  params.has('zone') ? Zone.parseValue(params.get('zone')) : null;

function coerced(name: string, type: GraphQLInputType, text: string): object {
  return coerceInputValue(json(name, text), type, (path, _value, { extensions }) => {
    throw invalid([name, ...path].join('.'), (extensions.reason as string | undefined) ?? 'type');
  }) as object;
}

function json(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw invalid(name, 'request.json');
  }
}

/** @throws INVALID with what the class says against a value that the schema takes */
function checked<T extends object>(name: string, value: T): T {
  const [error] = validateSync(value, { forbidUnknownValues: false });
  if (error) throw invalid(`${name}.${error.property}`, Object.values(error.constraints ?? {})[0] ?? 'invalid');
  return value;
}

function listOf(params: URLSearchParams, name: string, isSound: (text: string) => boolean, most: number): string[] {
  const given = [...new Set(params.get(name)!.split(',').filter(Boolean))];
  if (given.length === 0) throw invalid(name, 'empty');
  if (given.length > most) throw invalid(name, 'tooMany');
  if (!given.every(isSound)) throw invalid(name, 'type');
  return given;
}

const isColumn = (text: string): boolean =>
  text.startsWith('field-') ? isUuid(text.slice('field-'.length)) : text in DealColumn && text !== DealColumn.CUSTOM;
