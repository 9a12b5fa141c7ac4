import { setTimeout as pause } from 'node:timers/promises';
import { now } from './figures.ts';
import { PASSWORD } from './company.ts';
import { webDocument } from './windows.ts';

const EVERY_MS = 200;
/** Users who sign in, one after the other: the throttle is for those who try one account again and again. */
const USERS = 50;

export interface SignIns {
  /** How long each took, in ms. */
  times: number[];
  /** Those in vain, by reason. */
  refused: Record<string, number>;
}

/** Somebody signs in every 200 ms, or as often as is said, whatever else goes on, while some work is done. */
export async function signingIn<T>(
  url: () => string,
  work: () => Promise<T>,
  everyMs = EVERY_MS,
): Promise<[T, SignIns]> {
  const found: SignIns = { times: [], refused: {} };
  const document = await webDocument('SignIn');
  const open = new Set<Promise<void>>();
  let isDone = false;
  const repeat = async () => {
    for (let count = 0; !isDone; count++) {
      const one = signIn(url(), document, count % USERS, found).finally(() => open.delete(one));
      open.add(one);
      await pause(everyMs);
    }
    await Promise.all(open);
  };
  const repeating = repeat();
  const result = await work().finally(() => (isDone = true));
  await repeating;
  return [result, found];
}

async function signIn(url: string, document: string, user: number, found: SignIns): Promise<void> {
  const started = now();
  try {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: url },
      body: JSON.stringify({
        query: document,
        variables: { email: `user${user + 1}@example.com`, password: PASSWORD },
      }),
    });
    const { errors } = (await response.json()) as { errors?: { extensions: { code: string; reason?: string } }[] };
    if (errors) throw new Error(`${errors[0]!.extensions.code} ${errors[0]!.extensions.reason ?? ''}`.trim());
    found.times.push(now() - started);
  } catch (error) {
    const { cause, message } = error as Error & { cause?: NodeJS.ErrnoException };
    const reason = cause?.code ?? message;
    found.refused[reason] = (found.refused[reason] ?? 0) + 1;
  }
}
