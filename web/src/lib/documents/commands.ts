import type { App } from '#lib/core/app.svelte.js';
import type { Command, Outcome } from '#lib/core/command.js';
import type { Rows } from '#lib/core/rows.js';
import type { Patch } from '#lib/core/store.svelte.js';

export type PaperType = 'agreement' | 'quote' | 'order' | 'payment' | 'shipment';
export type PartType = PaperType | 'dealPerson';
export type Undo = () => Promise<Outcome>;

type Document<Input extends object> = Command<Input>['document'];

interface Act<T extends PartType, Input extends object> {
  type: T;
  row: Rows[T];
  document: Document<Input>;
  input: Command<Input>['input'];
  /** What the row shows until the truth arrives; a whole row when it is new. */
  change?: Partial<Rows[T]>;
  creates?: boolean;
  label: string;
  undo?: Undo | undefined;
}

/** A command on a part of a deal: it waits for those on its deal, and the row changes at once. */
export function act<T extends PartType, Input extends object>(app: App, given: Act<T, Input>): Promise<Outcome> {
  const { type, row, document, input, change, creates, label, undo } = given;
  return app.commands.run<Input>({
    document,
    input,
    about: [row.dealId, row.id],
    overlay: change ? [{ type, id: row.id, change, ...(creates && { creates }) } as Patch] : [],
    label,
    ...(undo && { undo }),
  });
}

interface Edit<T extends PartType, Input extends object> extends Act<T, Input> {
  /** The row as the form was opened on. */
  opened: Rows[T];
}

/** A form edit: fields that others changed since it was opened are a conflict. */
export function edit<T extends PartType, Input extends object>(app: App, given: Edit<T, Input>): Promise<Outcome> {
  const { type, row, opened, document, input, change, label, undo } = given;
  const seen = Object.fromEntries(Object.keys(change ?? {}).map((field) => [field, opened[field as keyof Rows[T]]]));
  return app.commands.run<Input>({
    document,
    input,
    about: [row.dealId, row.id],
    overlay: [{ type, id: row.id, change } as Patch],
    base: { type, id: row.id, version: opened.version, seen } as NonNullable<Command<Input>['base']>,
    label,
    ...(undo && { undo }),
  });
}
