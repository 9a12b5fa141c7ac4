import { fork } from 'node:child_process';
import { once } from 'node:events';

/** What a process of ours does for another when asked. */
export type Functions = Record<string, (...args: never[]) => unknown>;

/** The other process, as the one that started it sees it. */
export interface Remote<F extends Functions> extends AsyncDisposable {
  /** @throws what the function threw, or that the process has ended. */
  call<Name extends keyof F>(name: Name, ...args: Parameters<F[Name]>): Promise<Awaited<ReturnType<F[Name]>>>;
}

type Call = { id: number; name: string; args: never[] };
type Answer = { id: number; value?: unknown; error?: string };

/** Starts a file of this folder in a process of its own and waits until it {@link answer}s. */
export async function startRemote<F extends Functions>(
  file: string,
  args: string[] = [],
  nodeOptions: string[] = [],
): Promise<Remote<F>> {
  const child = fork(new URL(file, import.meta.url), args, { serialization: 'advanced', execArgv: nodeOptions });
  const waiting = new Map<number, PromiseWithResolvers<never>>();
  let last = 0;
  child.once('exit', (code) => waiting.forEach(({ reject }) => reject(new Error(`${file} ended with ${code}`))));
  await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(([code]) => fail(`${file} ended with ${code}`)),
  ]);
  child.on('message', ({ id, value, error }: Answer) => {
    const { resolve, reject } = waiting.get(id)!;
    waiting.delete(id);
    if (error === undefined) resolve(value as never);
    else reject(new Error(error));
  });
  return {
    call(name, ...args) {
      const id = ++last;
      const answered = Promise.withResolvers<never>();
      waiting.set(id, answered);
      child.send({ id, name, args } as Call, (error) => error && answered.reject(error));
      return answered.promise;
    },
    async [Symbol.asyncDispose]() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.disconnect();
      await once(child, 'exit');
    },
  };
}

function fail(message: string): never {
  throw new Error(message);
}

/** Does what is asked until whoever started this process lets go of it. */
export function answer(functions: Functions): void {
  process.on('message', ({ id, name, args }: Call) => void perform(id, functions[name]!, args));
  process.once('disconnect', () => process.exit());
  process.send!('ready');
}

async function perform(id: number, work: Functions[string], args: never[]): Promise<void> {
  try {
    process.send!({ id, value: await work(...args) } satisfies Answer);
  } catch (error) {
    process.send!({ id, error: (error as Error).stack ?? String(error) } satisfies Answer);
  }
}
