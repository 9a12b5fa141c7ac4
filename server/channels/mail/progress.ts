import type { Context } from '../../core/context.js';
import { Channel } from '../channel.entity.js';
import type { Bookmark } from './mailAccount.entity.js';

/** What a process has been given to read: nobody else reads it while the lease lasts. */
export interface Lease {
  accountId: string;
  channelId: string;
  /** Of the settings that it reads by. */
  version: number;
  /** The process. */
  by: string;
}

/** Its settings have changed, or another process reads it: whoever comes next begins with what is true then. */
export class Superseded extends Error {}

/** Writes down how the reading of a mailbox goes, as long as it is this process's to read. */
export class Progress {
  constructor(
    private readonly lease: Lease,
    private readonly newContext: () => Context,
  ) {}

  /** So far it has been read. @throws Superseded */
  async keep({ validity, uid }: Bookmark): Promise<void> {
    await this.mark(this.newContext(), 'validity = ?, last_uid = ?', [validity, uid]);
  }

  /** All that has come is read; told when it was not before. @throws Superseded */
  async settle(): Promise<void> {
    const ctx = this.newContext();
    await ctx.change(async () => {
      const wasFailing = await this.mark(ctx, 'synced_at = ?, failure = null, failing_since = null', [ctx.now]);
      if (wasFailing) await this.tell(ctx, 'channel.mailRecovered');
    });
  }

  /** It cannot be read; told when it could be before. @throws Superseded */
  async fail(words: string): Promise<void> {
    const ctx = this.newContext();
    await ctx.change(async () => {
      const set = 'failure = ?, failing_since = coalesce(m.failing_since, ?)';
      const wasFailing = await this.mark(ctx, set, [words, ctx.now]);
      if (!wasFailing) await this.tell(ctx, 'channel.mailFailing');
    });
  }

  /** @returns whether it was failing before. @throws Superseded */
  private async mark(ctx: Context, set: string, values: unknown[]): Promise<boolean> {
    const { accountId, version, by } = this.lease;
    const [row] = await ctx.em.execute<{ failing: boolean }[]>(
      `update mail_account m set ${set}
       from (select id, failing_since is not null as failing from mail_account where id = ? for update) f
       where m.id = f.id and m.lease_by = ? and m.version = ? returning f.failing`,
      [...values, accountId, by, version],
    );
    if (!row) throw new Superseded();
    return row.failing;
  }

  private async tell(ctx: Context, name: string): Promise<void> {
    const channel = await ctx.lock(Channel, this.lease.channelId);
    ctx.record(name, channel, { part: this.lease.accountId });
  }
}
