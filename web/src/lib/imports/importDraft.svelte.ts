import type { CheckPartnerImportInput, ImportRule } from '#lib/core/gql/graphql.js';
import { type ChosenColumn, valueOf } from './columnChoices.js';
import type { ImportRecord } from './imports.js';

/** How a file is to be understood, as it is being said in this window. */
export class ImportDraft {
  columns = $state.raw<readonly ChosenColumn[]>([]);
  /** `NAME`, `EMAIL`, or the id of a custom field. */
  key = $state('NAME');
  rule = $state<ImportRule>('FILL');
  readonly #id: string;

  constructor({ id, columns, key, keyFieldId, rule }: ImportRecord) {
    this.#id = id;
    this.columns = columns.map(({ field = null, customFieldId = null }) => ({ field, customFieldId }));
    this.key = keyFieldId ?? key;
    this.rule = rule;
  }

  get isEmpty(): boolean {
    return this.columns.every((column) => valueOf(column) === '');
  }

  take(at: number, column: ChosenColumn): void {
    this.columns = this.columns.with(at, column);
  }

  get input(): CheckPartnerImportInput {
    const isOwn = this.key !== 'NAME' && this.key !== 'EMAIL';
    const key = isOwn ? 'CUSTOM' : (this.key as 'NAME' | 'EMAIL');
    const columns = this.columns.map((column) => ({ ...column }));
    return { id: this.#id, columns, key, keyFieldId: isOwn ? this.key : null, rule: this.rule };
  }
}
