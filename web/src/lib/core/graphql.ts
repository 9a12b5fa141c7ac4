import type { TypedDocumentString } from '#lib/core/gql/graphql.js';

export type ErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'INVALID'
  | 'RULE'
  | 'CONFLICT'
  | 'KEY_REUSED'
  | 'INTERNAL'
  /** The server or its database was not reached or did not answer in time; nothing is known about the outcome. */
  | 'NETWORK';

/** What the server refused, as codes. Words come from `describeError` in the reader's language. */
export class AppError extends Error {
  override name = 'AppError';

  constructor(
    readonly code: ErrorCode,
    readonly reason: string | null = null,
    readonly details: Record<string, unknown> = {},
  ) {
    super(reason ? `${code} ${reason}` : code);
  }
}

/** Asks the server; `patience` = how long the answer may take, ms, where that is longer than usual. @throws AppError */
export type Ask = <Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  patience?: number,
) => Promise<Result>;

export interface AskOptions {
  url: string;
  fetch: typeof fetch;
  /** How long an answer may take before it counts as lost, ms. */
  timeout?: number;
  /** What an answer says to this reader. */
  read?(answer: string): string;
  /** Each answer says when it was given; a quiet window hears of the server's clock in no other way. */
  onServerTime?(moment: string): void;
  onSessionLost(): void;
}

/** What stands before a server, or one that is just stopping, may answer in words of its own: then there is neither. */
interface Answer<Result> {
  data?: Result | null;
  errors?: { message: string; extensions?: { code?: string; reason?: string; details?: Record<string, unknown> } }[];
}

/** A GraphQL client over `fetch`: production sends the document's id, development its text too. */
export function createAsk({
  url,
  fetch,
  timeout = 15_000,
  read = asItIs,
  onServerTime,
  onSessionLost,
}: AskOptions): Ask {
  return async (document, variables, patience = timeout) => {
    const answer = await post(document, variables, patience);
    const [first] = answer.errors ?? [];
    if (!first && answer.data) return answer.data;
    const error = first ? toAppError(first) : new AppError('NETWORK');
    if (error.code === 'UNAUTHENTICATED') onSessionLost();
    throw error;
  };

  async function post<R, V>(document: TypedDocumentString<R, V>, variables: V, patience: number): Promise<Answer<R>> {
    try {
      const response = await fetch(url, {
        method: 'POST',
        credentials: 'same-origin',
        headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
        body: JSON.stringify({ ...trusted(document), variables }),
        signal: AbortSignal.timeout(patience),
      });
      const moment = response.headers.get('date');
      if (moment) onServerTime?.(moment);
      return JSON.parse(read(await response.text())) as Answer<R>;
    } catch (cause) {
      throw Object.assign(new AppError('NETWORK'), { cause });
    }
  }
}

const asItIs = (answer: string): string => answer;

/** How a request names its document: `documentId` always, the text only where the list is still being written. */
export function trusted<R, V>(document: TypedDocumentString<R, V>) {
  const documentId = document.__meta__?.['hash'] as string | undefined;
  return import.meta.env.PROD ? { documentId } : { documentId, query: document.toString() };
}

function toAppError({ extensions = {} }: NonNullable<Answer<unknown>['errors']>[number]) {
  const { code = 'INTERNAL', reason = null, details = {} } = extensions;
  return new AppError(isPutOff(code, reason) ? 'NETWORK' : (code as ErrorCode), reason, details);
}

/** Nothing was looked at this time; of a command that is sent again, an earlier copy may have been done all the same. */
const isPutOff = (code: string, reason: string | null): boolean =>
  code === 'UNAVAILABLE' || reason === 'limit.requests';
