import type { App } from '#lib/core/app.svelte.js';
import type { Outcome } from '#lib/core/command.js';
import { SetCurrencyRateDocument, type SetCurrencyRateInput } from '#lib/core/gql/graphql.js';

/** Writes down what a unit of a currency is worth from a day on. Undone, that day has the rate again that was seen there. */
export const setRate = (app: App, input: SetCurrencyRateInput): Promise<Outcome> => {
  const { rate, fromRate } = input;
  return write(
    app,
    input,
    fromRate == null ? undefined : () => write(app, { ...input, rate: fromRate, fromRate: rate }),
  );
};

function write(app: App, input: SetCurrencyRateInput, undo?: () => Promise<Outcome>): Promise<Outcome> {
  const { text, formats } = app.i18n;
  return app.commands.run({
    document: SetCurrencyRateDocument,
    input,
    about: [],
    overlay: [],
    label: text.currencies.did(formats.currencyName(input.currency), formats.rate(input.rate)),
    ...(undo && { undo }),
  });
}
