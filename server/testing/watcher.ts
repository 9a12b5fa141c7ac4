import { once } from 'node:events';
import { WebSocket } from 'ws';

/** What a live document tells, as the tests read it. */
export interface TestFrame {
  from: string;
  to: string;
  reset: boolean;
  events: {
    seq: number;
    entity: string;
    id: string;
    forget: boolean;
    name: string | null;
    record: { title?: string } | null;
  }[];
}

interface Message {
  id?: string;
  type: string;
  payload?:
    | { data?: Record<string, unknown>; errors?: unknown }
    | { message: string; extensions: { code: string; reason: string | null } }[];
}

export const CHANGES = `subscription Watch($after: Cursor!) {
  changes(after: $after) {
    from to reset now build
    events { seq entity id forget name clientId mutationId at particulars actor { id name } record { ... on Deal { id version title stageId owner { id name } } } }
  }
}`;

/** A client that speaks graphql-transport-ws by hand, so that tests see every byte. */
export class Watcher {
  readonly messages: Message[] = [];
  readonly texts: string[] = [];
  closed: { code: number; reason: string } | null = null;

  private constructor(readonly socket: WebSocket) {
    socket.on('message', (data) => {
      this.texts.push(String(data));
      this.messages.push(JSON.parse(String(data)) as Message);
    });
    socket.on('close', (code, reason) => (this.closed = { code, reason: String(reason) }));
    socket.on('error', () => undefined);
  }

  static async connect(
    url: string,
    params: Record<string, unknown> = {},
    headers: Record<string, string> = {},
  ): Promise<Watcher> {
    const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
      headers,
      perMessageDeflate: false,
    });
    const watcher = new Watcher(socket);
    await once(socket, 'open');
    watcher.say({ type: 'connection_init', payload: params });
    await watcher.until(
      () => watcher.closed !== null || watcher.messages.some(({ type }) => type === 'connection_ack'),
    );
    return watcher;
  }

  say(message: object | string): void {
    this.socket.send(typeof message === 'string' ? message : JSON.stringify(message));
  }

  subscribe(query: string, variables: object = {}, id = 'watch'): this {
    this.say({ id, type: 'subscribe', payload: { query, variables } });
    return this;
  }

  changes(after: string, id = 'watch'): this {
    return this.subscribe(CHANGES, { after }, id);
  }

  /** The values that a subscription has sent so far. */
  values<T>(field: string, id = 'watch'): T[] {
    return this.messages
      .filter((message) => message.type === 'next' && message.id === id)
      .map(({ payload }) => (payload as { data: Record<string, T> }).data[field]!);
  }

  get frames(): TestFrame[] {
    return this.values<TestFrame>('changes');
  }

  get events(): TestFrame['events'] {
    return this.frames.flatMap(({ events }) => events);
  }

  /** The reasons of the last refusal. */
  get refusal(): { code: string; reason: string | null } | undefined {
    const error = this.messages.findLast(({ type }) => type === 'error');
    return Array.isArray(error?.payload) ? error.payload[0]?.extensions : undefined;
  }

  async until(holds: () => boolean, patience = 5_000): Promise<void> {
    const late = Date.now() + patience;
    while (!holds()) {
      if (Date.now() > late)
        throw new Error(`in vain: ${this.texts.slice(-3).join('\n').slice(0, 2_000)} ${JSON.stringify(this.closed)}`);
      await new Promise((resume) => setTimeout(resume, 5));
    }
  }

  /** Waits until the log was told up to a number. */
  async reached(seq: number, patience?: number): Promise<void> {
    await this.until(() => seqOf(this.frames.at(-1)?.to) >= seq, patience);
  }

  close(): void {
    this.socket.terminate();
  }
}

export const seqOf = (cursor: string | undefined): number => Number(cursor?.split('.')[1] ?? -1);
