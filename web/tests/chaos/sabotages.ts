import type { FaultKind } from './faults.js';
import type { Judgement } from './run.js';

/** A piece of the built server, and what a worse one would have in its place. */
export interface Swap {
  /** Under dist/server/. */
  module: string;
  find: string;
  put: string;
}

/** A product that is worse in one respect. */
export interface Sabotage {
  about: string;
  swaps: Swap[];
  /** SQL that it needs beforehand. */
  prepare?: string;
  /** What brings it to light, besides many hands. */
  faults: FaultKind[];
  /** How many operations it takes to meet it, when not few. */
  ops?: number;
  /** Which of the judgements must find it out. */
  caughtBy: Judgement;
}

const serialCursor: Sabotage = {
  about: 'events are numbered by a sequence instead of the head row that is held until the commit',
  swaps: [
    {
      module: 'core/log/record.js',
      find: '(update log_head set head = head + $1::int where id = 1 returning head)',
      put: `(select coalesce(max(n), (select last_value from serial)) as head
        from (select nextval('serial') as n from generate_series(1, $1::int)) as numbers)`,
    },
    {
      module: 'core/log/tail.js',
      find: 'function isContiguous(events, last, head) {',
      put: 'function isContiguous(events, last, head) { return true;',
    },
  ],
  prepare: `
    create sequence serial;
    select setval('serial', (select max(seq) from event));
    alter table log_head rename to former_head;
    create view log_head as
      select id, epoch, floor, (select coalesce(max(seq), 0) from event) as head from former_head`,
  faults: [],
  caughtBy: 'log',
};

const noSweep: Sabotage = {
  about: 'the log is read only when the bell rings, and Redis is gone before the last round',
  swaps: [
    {
      module: 'core/log/tail.js',
      find: 'setInterval(() => this.wake(), sweepEvery)',
      put: 'setInterval(() => undefined, sweepEvery)',
    },
  ],
  faults: [],
  caughtBy: 'stores',
};

const lostFrame: Sabotage = {
  about: 'of a thousand messages one is not written to its socket',
  swaps: [
    {
      module: 'core/live/wire.js',
      find: 'if (socket.readyState !== socket.OPEN)',
      // Frames are fewer where a machine is busy, so the first is lost early.
      put: 'if (socket.readyState !== socket.OPEN || (globalThis.sent = (globalThis.sent ?? 900) + 1) % 1_000 === 0)',
    },
  ],
  faults: [],
  ops: 800,
  caughtBy: 'frames',
};

const noReceipt: Sabotage = {
  about: 'receipts are not looked at: a resend is done again',
  swaps: [
    {
      module: 'core/context.js',
      find: 'this.receipt && (await claim(this.em, this.receipt, this.now))',
      put: 'null',
    },
  ],
  faults: ['answers lost', 'answers lost', 'answers lost', 'answers lost', 'answers lost', 'answers lost'],
  caughtBy: 'effects',
};

const noVersionCheck: Sabotage = {
  about: 'neither the place nor the version that a user saw is compared with what is there now',
  swaps: [
    {
      module: 'deals/deal.moves.js',
      find: 'if (deal.stageId !== seen.fromStageId || deal.status !== DealStatus.IN_WORK || stale)',
      put: 'if (deal.status !== DealStatus.IN_WORK)',
    },
    { module: 'core/edit.js', find: 'if (form.version < row.version && wanted.length > 0)', put: 'if (false)' },
  ],
  faults: ['window slow', 'window slow', 'window slow'],
  ops: 600,
  caughtBy: 'effects',
};

const latePermission: Sabotage = {
  about: 'changed rights reach an open socket 10 s late, and until then the old ones are good',
  swaps: [
    { module: 'core/live/access.js', find: 'connection.suspend();', put: '' },
    {
      module: 'core/live/access.js',
      find: 'void this.verify(connection);\n        }',
      put: 'setTimeout(() => void this.verify(connection), 10_000);\n        }',
    },
  ],
  faults: [],
  caughtBy: 'sight',
};

/** Worse in what is told. */
export const ofTelling: Record<string, Sabotage> = {
  'serial-cursor': serialCursor,
  'no-sweep': noSweep,
  'lost-frame': lostFrame,
};

/** Worse in what is done, and for whom. */
export const ofDoing: Record<string, Sabotage> = {
  'no-receipt': noReceipt,
  'no-version-check': noVersionCheck,
  'late-permission': latePermission,
};

/** What the chaos must find out. */
export const sabotages: Record<string, Sabotage> = { ...ofTelling, ...ofDoing };

/** Node's options that load a server with these pieces swapped. */
export function nodeOptionsFor({ swaps }: Sabotage): string[] {
  const loader = new URL('swapper.mjs', import.meta.url);
  loader.searchParams.set('swaps', JSON.stringify(swaps));
  return ['--import', loader.href];
}
