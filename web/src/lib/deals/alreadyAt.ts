import type { AppError } from '#lib/core/graphql.js';
import type { Label } from '#lib/core/rows.js';

/** Another has moved the card to the same stage: the wish is fulfilled and there is nothing to ask. */
export const isAlreadyAt = (stageId: string, { details }: AppError): boolean => {
  const { stage, status } = details as Partial<{ stage: Label; status: string }>;
  return stage?.id === stageId && (status ?? 'IN_WORK') === 'IN_WORK';
};
