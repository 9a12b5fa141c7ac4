import { setTimeout as pause } from 'node:timers/promises';
import { createApp, type App } from '#lib/core/app.svelte.js';
import type { Outcome } from '#lib/core/command.js';
import { AppError } from '#lib/core/graphql.js';
import { I18n } from '#lib/core/i18n/text.svelte.js';
import { Board } from '#lib/deals/board.svelte.js';
import type { MeantFilter } from '../convergence/oracle.js';
import { plugIn } from './browser.js';
import type { Person } from './company.js';
import type { Proxy } from './proxy.js';
import { Wire } from './wire.js';

const ZONE = 'Europe/Moscow';
/** How soon somebody presses «again» on a page that has not come. */
const AGAIN_MS = 500;

export interface Seat {
  name: string;
  person: Person;
  /** The network of this window alone. */
  network: Proxy;
  pipelineId: string;
  filter: MeantFilter;
  /** Cards a page. */
  first: number;
}

/** A command that a window gave, and how it ended there; undefined when the window went first. */
export interface Given {
  verb: string;
  outcome?: Outcome;
}

/** One browser window of one user, with all that the web makes of it but the pixels. */
export class ChaosWindow {
  readonly given: Given[] = [];

  private constructor(
    readonly seat: Seat,
    readonly wire: Wire,
    readonly app: App,
    readonly board: Board,
  ) {}

  /** Opens the page, again and again until it comes. */
  static async open(seat: Seat): Promise<ChaosWindow> {
    const wire = new Wire(seat.person.token, seat.name);
    plugIn(seat.network.port, wire);
    const i18n = await I18n.load('ru', ZONE);
    for (;;) {
      try {
        const app = await createApp({ origin: `http://127.0.0.1:${seat.network.port}`, fetch: wire.fetch, i18n });
        const board = new Board(app, { pipelineId: seat.pipelineId, filter: seat.filter.filter, first: seat.first });
        return new ChaosWindow(seat, wire, app, board);
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
        await pause(AGAIN_MS);
      }
    }
  }

  /** Notes a command and how it ends. */
  give(verb: string, outcome: Promise<Outcome | null | undefined>): void {
    const given: Given = { verb };
    this.given.push(given);
    void outcome.then((ended) => ended && (given.outcome = ended));
  }

  /** What a user would press: what has failed to come is asked for again. */
  press(): void {
    if (this.board.failed) void this.board.retry();
    for (const column of this.board.columns) if (column.failed) void column.retry();
  }

  get isQuiet(): boolean {
    const { columns, loading, failed } = this.board;
    const comes = loading || columns.some((column) => column.loading);
    return !comes && !failed && this.app.commands.unsent === 0;
  }

  close(): void {
    this.board.close();
    this.app.close();
  }
}
