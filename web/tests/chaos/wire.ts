import { placeOf, type Place } from '#lib/core/cursor.js';
import type { Frame } from '#lib/core/feed.js';

/** A record as a window was shown it. */
export interface Shown {
  entity: string;
  id: string;
  /** Version of the row that was shown; null for an event that comes without one, and for one that forgets. */
  version: number | null;
  forget: boolean;
  /** Of a part: the record through which it is seen. */
  wholeId?: string;
  /** The event, when a frame showed it. */
  seq?: number;
}

/** An answer, and between which moments it was asked and given. */
export interface Answered {
  asked: number;
  received: number;
  shown: Shown[];
}

/** A frame that continued what the window had. */
export interface Told {
  from: number;
  to: number;
  reset: boolean;
  /** Where the window had last loaded everything. */
  begun: number;
  /** When the server made it, and when it came. */
  made: number;
  received: number;
  shown: Shown[];
}

/** One command as it went over the wire, however often. */
export interface Posted {
  mutationId: string;
  clientId: string;
  /** Root field of the mutation. */
  name: string;
  input: Record<string, unknown>;
  sent: number;
  /** How each try ended: `ok`, a code of refusal, or `lost` when no answer came. */
  ends: string[];
}

/** Everything that one opened window and the servers said to each other, read on the way. */
export class Wire {
  readonly answers: Answered[] = [];
  readonly frames: Told[] = [];
  readonly posted = new Map<string, Posted>();
  readonly faults: string[] = [];
  /** Sockets that came to be acknowledged, and resets. */
  connects = 0;
  resets = 0;
  /** Where the window could have begun: read from its answers. */
  private readonly beginnings = new Set<string>();
  private cursor = '';
  private begun = 0;
  private lastSeq = 0;

  constructor(
    readonly token: string,
    readonly who: string,
  ) {}

  /** The number up to which this window has been told everything. */
  get seq(): number {
    return this.cursor ? placeOf(this.cursor).seq : 0;
  }

  /** `fetch` as this window's pages call it. */
  readonly fetch: typeof fetch = async (input, init) => {
    const body = JSON.parse(String(init?.body)) as Request;
    const posted = this.post(body);
    const asked = Date.now();
    try {
      const response = await fetch(input, {
        ...init,
        headers: { ...init?.headers, authorization: `Bearer ${this.token}` },
      });
      const text = await response.text();
      const answer = JSON.parse(text) as Answer;
      posted?.ends.push(endOf(answer));
      this.read(answer, asked);
      return new Response(text, { status: response.status, headers: response.headers });
    } catch (error) {
      posted?.ends.push('lost');
      throw error;
    }
  };

  /** Listens in on a new socket of this window. */
  socket() {
    const chains = new Map<string, string[]>();
    return {
      sent: (text: string) => {
        const message = JSON.parse(text) as Message;
        const after = message.payload?.variables?.['after'];
        if (message.type === 'subscribe' && typeof after === 'string') {
          this.begin(after);
          chains.set(message.id!, [...(chains.get(message.id!) ?? []), after]);
        }
      },
      received: (text: string) => {
        const message = JSON.parse(text) as Message;
        if (message.type === 'connection_ack') this.connects += 1;
        const frame = message.payload?.data?.['changes'] as Frame | undefined;
        if (message.type === 'next' && frame) this.follow(chains.get(message.id!) ?? [], frame);
      },
    };
  }

  private begin(after: string): void {
    if (after === this.cursor) return;
    if (!this.beginnings.has(after)) this.fault(`subscribed from ${after}, but stood at ${this.cursor}`);
    this.cursor = after;
    this.begun = this.lastSeq = placeOf(after).seq;
  }

  /**
   * The newest subscription's chain is the last; frames of one that was given up may still be on their way, and go on
   * where that one had ended.
   */
  private follow(chains: string[], frame: Frame): void {
    const index = chains.lastIndexOf(frame.from);
    if (index < 0)
      return this.fault(`${frame.from}→${frame.to} does not join on to ${chains.at(-1)}: something is lost`);
    chains[index] = frame.to;
    if (index === chains.length - 1) this.take(frame);
  }

  private take(frame: Frame): void {
    const [from, to] = [placeOf(frame.from), placeOf(frame.to)];
    if (frame.reset) this.resets += 1;
    this.checkOrder(frame, from, to);
    this.cursor = frame.to;
    const shown = frame.events.map((event) => ({
      entity: event.entity,
      id: event.id,
      seq: event.seq,
      forget: event.forget,
      version: event.record?.version ?? null,
    }));
    const times = { made: Date.parse(frame.now), received: Date.now() };
    this.frames.push({ from: from.seq, to: to.seq, reset: frame.reset, begun: this.begun, ...times, shown });
  }

  private checkOrder({ events, from, to }: Frame, start: Place, end: Place): void {
    for (const { seq, name } of events) {
      if (seq <= this.lastSeq) this.fault(`event ${seq} ${name} after ${this.lastSeq}: told twice or out of order`);
      if (seq <= start.seq || seq > end.seq) this.fault(`event ${seq} ${name} stands outside ${from}→${to}`);
      this.lastSeq = seq;
    }
    if (end.epoch === start.epoch && end.seq < start.seq) this.fault(`${from}→${to} goes back`);
  }

  private fault(what: string): void {
    this.faults.push(`${this.who}: ${what}`);
  }

  private post({ variables, query }: Request): Posted | undefined {
    const { receipt, input, ...args } = variables;
    if (!receipt) return undefined;
    const { clientId, mutationId } = receipt as { clientId: string; mutationId: string };
    const name = /mutation[^{]*\{\s*(?:\w+:\s*)?(\w+)/.exec(query)?.[1] ?? '';
    const known = this.posted.get(mutationId);
    const posted = known ?? { mutationId, clientId, name, input: {}, sent: 0, ends: [] };
    posted.input = (input ?? args) as Record<string, unknown>;
    posted.sent += 1;
    this.posted.set(mutationId, posted);
    return posted;
  }

  private read(answer: Answer, asked: number): void {
    const shown: Shown[] = [];
    const isStart = answer.data && 'pipelines' in answer.data;
    walk(answer.data, (found) => {
      if (isStart && typeof found['asOf'] === 'string') this.beginnings.add(found['asOf']);
      const record = recordIn(found);
      if (record) shown.push(record);
    });
    if (shown.length) this.answers.push({ asked, received: Date.now(), shown });
  }
}

interface Request {
  query: string;
  variables: Record<string, unknown>;
}

interface Answer {
  data?: object | null;
  errors?: { extensions?: { code?: string; reason?: string | null } }[];
}

/** Where the outcome is not known, or nothing was looked at this time, the answer is as good as lost. */
function endOf({ data, errors }: Answer): string {
  const code = errors?.[0] && (errors[0].extensions?.code ?? 'INTERNAL');
  const isPutOff = code === 'UNAVAILABLE' || errors?.[0]?.extensions?.reason === 'limit.requests';
  if (isPutOff || (!code && !data)) return 'lost';
  return code ?? 'ok';
}

interface Message {
  id?: string;
  type: string;
  payload?: { variables?: Record<string, unknown>; data?: Record<string, unknown> };
}

type Found = Record<string, unknown>;

function walk(value: unknown, meet: (found: Found) => void): void {
  if (Array.isArray(value)) return value.forEach((item) => walk(item, meet));
  if (typeof value !== 'object' || value === null) return;
  meet(value as Found);
  for (const part of Object.values(value)) walk(part, meet);
}

/** Parts, each by a field that no other kind has, and which of their fields names their whole. */
const THROUGH = [
  ['dealId', 'dealId'],
  ['registryChanges', 'partnerId'],
  ['legalEntityId', 'partnerId'],
] as const;

/** A record whose sight is limited, told by its fields: everybody sees the other kinds. */
function recordIn(found: Found): Shown | null {
  const { id, version } = found as { id: string; version: number };
  if (typeof version !== 'number') return null;
  if ('receivedAt' in found) return { entity: 'lead', id, version, forget: false };
  if ('stageId' in found) return { entity: 'deal', id, version, forget: false };
  const [, whole] = THROUGH.find(([particular]) => particular in found) ?? [];
  if (whole) return { entity: 'part', id, version, forget: false, wholeId: String(found[whole]) };
  if ('owner' in found) return { entity: 'partner', id, version, forget: false };
  return null;
}
