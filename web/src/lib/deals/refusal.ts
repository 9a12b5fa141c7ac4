import type { Outcome } from '#lib/core/command.js';
import { describeError } from '#lib/core/describeError.js';
import type { AppError } from '#lib/core/graphql.js';
import { gateWords, unmetIn, type Speech } from '#lib/deals/gateWords.js';
import { tellRefusal, type Window } from '#lib/shell/tellRefusal.js';

/** Why a command on a deal was refused: the gates in whole words where there are some, else the reason. */
export function dealRefusal(speech: Speech, error: AppError): string {
  const gates = gateWords(speech, unmetIn(error), undefined, 'whole');
  return gates.length > 0 ? gates.join(', ') : describeError(error, speech.text);
}

/** Says in a toast why a command on a deal was refused. */
export const tellDealRefusal = (window: Window, what: string, answer: Promise<Outcome | null>): Promise<void> =>
  tellRefusal(window, what, answer, dealRefusal);
