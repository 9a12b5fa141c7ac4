import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Context } from '../../core/context.js';
import type { Seal } from '../../core/seal.js';
import type { Logger } from '../../core/start/logger.js';
import { Turns } from '../../core/turns.js';
import type { Lease } from './progress.js';
import { Reading } from './reading.js';

/** How often a process looks for mailboxes that nobody reads, and says of its own that it still does. */
const LOOK_MS = 5_000;
/** A mailbox whose process has died is another's after so long. */
const LEASE_SECONDS = 20;
/** Mailboxes that one process reads, each over a line of its own. */
const MOST_MAILBOXES = 50;
/** Letters whose bytes a process holds at a time. */
const LETTERS_AT_ONCE = 2;

interface MailReadersOptions {
  newContext: () => Context;
  /** Absent: no passwords are kept, so that there is nothing to read. */
  seal: Seal | null;
  log: Logger;
  /** Tests look more often. */
  lookMs?: number;
}

/**
 * Reads the mailboxes of all open channels. However many processes there are, each mailbox is read by one: it has a lease
 * on it, which it renews.
 */
export class MailReaders {
  private readonly by = randomUUID();
  private readonly stopping = new AbortController();
  private readonly turns = new Turns(LETTERS_AT_ONCE);
  private readonly readings = new Map<string, Reading>();
  /** Told to stop, and finishing what is begun. */
  private readonly leaving = new Set<Promise<void>>();
  private readonly ended: Promise<void>;

  constructor(private readonly options: MailReadersOptions) {
    this.ended = this.run();
  }

  /** Finishes the letters that are begun, and leaves the mailboxes to others. */
  async close(): Promise<void> {
    this.stopping.abort();
    await this.ended;
    const hadAny = this.readings.size > 0;
    for (const id of this.readings.keys()) this.leave(id);
    await Promise.all(this.leaving);
    if (hadAny) await this.release();
  }

  private async run(): Promise<void> {
    const { seal, log, lookMs = LOOK_MS } = this.options;
    const { signal } = this.stopping;
    while (seal && !signal.aborted) {
      await this.look(seal).catch((error: Error) => log.warn({ error: error.message }, 'mailboxes.trouble'));
      await sleep(lookMs, undefined, { signal }).catch(() => undefined);
    }
  }

  private async look(seal: Seal): Promise<void> {
    const leases = new Map((await this.leases()).map((lease) => [lease.accountId, lease]));
    for (const [id, { lease, isOver }] of this.readings) {
      if (isOver || leases.get(id)?.version !== lease.version) this.leave(id);
    }
    for (const [id, lease] of leases) {
      if (!this.readings.has(id))
        this.readings.set(id, new Reading(lease, { ...this.options, seal, turns: this.turns }));
    }
  }

  /** Does not wait: a slow mail server must not cost us the leases of the others. */
  private leave(id: string): void {
    const left = this.readings
      .get(id)!
      .stop()
      .finally(() => this.leaving.delete(left));
    this.leaving.add(left);
    this.readings.delete(id);
  }

  /** Renews what is ours and takes what is nobody's, by the clock of the database. */
  private async leases(): Promise<Lease[]> {
    const { by } = this;
    const { em } = this.options.newContext();
    const ours = await em.execute<Omit<Lease, 'by'>[]>(RENEW, [by]);
    const free = MOST_MAILBOXES - ours.length;
    const more = free > 0 ? await em.execute<Omit<Lease, 'by'>[]>(CLAIM, [by, by, free]) : [];
    return [...ours, ...more].map((row) => ({ ...row, by }));
  }

  /** At once, instead of when the lease ends. */
  private async release(): Promise<void> {
    const sql = 'update mail_account set lease_by = null, lease_until = null where lease_by = ?';
    await this.options
      .newContext()
      .em.execute(sql, [this.by])
      .catch(() => undefined);
  }
}

const LEASED = `lease_until = now() + interval '${LEASE_SECONDS} s'`;
const ANSWER = 'returning a.id as "accountId", a.channel_id as "channelId", a.version';

const RENEW = `
  update mail_account a set ${LEASED} from channel c
  where c.id = a.channel_id and c.archived_at is null and a.lease_by = ? ${ANSWER}`;

const CLAIM = `
  update mail_account a set lease_by = ?, ${LEASED}
  where a.id in (
    select a.id from mail_account a join channel c on c.id = a.channel_id
    where c.archived_at is null and a.lease_by is distinct from ? and (a.lease_until is null or a.lease_until < now())
    order by a.id limit ? for update of a skip locked)
  ${ANSWER}`;
