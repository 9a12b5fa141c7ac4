import type { Context } from '../context.js';
import type { Bell } from '../log/bell.js';
import { PostgresLogReader } from '../log/reader.js';
import type { Meeting } from '../redis.js';
import { Tail } from '../log/tail.js';
import type { Logger } from '../start/logger.js';
import type { Metrics } from '../metrics.js';
import { openLine } from '../presence/line.js';
import { Presence } from '../presence/presence.js';
import type { RowClass } from '../row.entity.js';
import { Access, type FindViewer } from './access.js';
import { executeContent } from './content.js';
import type { LiveSources } from './context.js';
import { Feed } from './feed.js';
import { Figures } from './figures.js';

export interface LiveOptions extends Meeting {
  /** Rung by commits of this process. */
  bell: Bell;
  log: Logger;
  metrics: Metrics;
  /** Names the running build to clients. */
  build: string;
  /** A context of the server itself, good for one page of events or one computation. */
  newContext: () => Context;
  findViewer: FindViewer;
  /** The kind of record that people hold, open and edit in front of each other. */
  presenceSubjects: readonly RowClass[];
}

/** All live data of the process. */
export interface Live {
  sources: LiveSources;
  access: Access;
  tail: Tail;
  close(): Promise<void>;
}

/** Starts to follow the log. */
export async function openLive(options: LiveOptions): Promise<Live> {
  const { bell, log, metrics, newContext, build } = options;
  const reader = new PostgresLogReader({ connectionString: options.databaseUrl }, log);
  const tail = await Tail.open({ reader, bell, log });
  tail.listen({ onEvents: (events) => metrics.events.inc(events.length), onReset: () => metrics.resets.inc() });
  const access = new Access(tail, options.findViewer, log);
  const feed = new Feed(
    tail,
    (operation, stretch) => {
      metrics.executions.inc();
      return executeContent(operation, stretch, newContext(), build);
    },
    { frames: (count) => metrics.frames.inc(count), demoted: () => metrics.demotions.inc() },
    log,
  );
  const figures = new Figures(tail, newContext, log);
  const line = openLine(options, log);
  const presence = new Presence(line, options.presenceSubjects, newContext, log);
  measure(metrics, { feed, figures, tail });
  return {
    sources: { feed, figures, presence },
    access,
    tail,
    async close() {
      access.close();
      feed.close();
      figures.close();
      await presence.close();
      await tail.close();
    },
  };
}

function measure(metrics: Metrics, { feed, figures, tail }: { feed: Feed; figures: Figures; tail: Tail }): void {
  metrics.gauge('vmeste_live_groups', 'Live documents that are watched.', () => feed.groupCount);
  metrics.gauge('vmeste_live_members', 'Watchers of live documents.', () => feed.memberCount);
  metrics.gauge('vmeste_live_figures', 'Derived figures that are watched.', () => figures.count);
  metrics.gauge('vmeste_log_seq', 'The last event read.', () => tail.at.seq);
  metrics.gauge(
    'vmeste_log_lag_seconds',
    'Since the log was last read to its end.',
    () => (Date.now() - tail.caughtUpAt) / 1000,
  );
}
