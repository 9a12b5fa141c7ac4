import type { App } from '#lib/core/app.svelte.js';
import { Doubts } from '#lib/core/doubts.js';
import type { Change } from '#lib/core/feed.js';
import {
  ReadAllNotificationsDocument,
  ReadNotificationsDocument,
  UnreadNotificationsDocument,
} from '#lib/core/gql/graphql.js';

/** All that the bell asks of is one number. */
const COUNT = 'unread';

/** Whether a change may have brought a notification, or read one. A lead is told to all by its own event. */
export const isNotice = ({ entity, name }: Change): boolean => entity === 'notification' || name === 'lead.created';

/** How much of what the viewer is told of he has not read: live, in every window of his. */
export class Bell {
  #unread = $state.raw(0);
  readonly #doubts: Doubts<number>;
  readonly #stop: () => void;

  constructor(private readonly app: App) {
    this.#doubts = new Doubts(
      async () => (await app.ask(UnreadNotificationsDocument, {})).unreadNotifications,
      (_, unread) => (this.#unread = unread),
    );
    const stops = [
      app.live.onChanges((change) => isNotice(change) && this.#doubts.add(COUNT)),
      app.live.onReset(async () => this.#doubts.add(COUNT)),
    ];
    this.#stop = () => stops.forEach((stop) => stop());
    this.#doubts.add(COUNT);
  }

  get unread(): number {
    return this.#unread;
  }

  /** The viewer has read one of them. */
  async read(id: string): Promise<void> {
    this.#unread = Math.max(0, this.#unread - 1);
    const { commands } = this.app;
    const about = { about: [id], overlay: [], label: this.#label };
    await commands.run({ document: ReadNotificationsDocument, input: { ids: [id] }, ...about });
    this.#doubts.add(COUNT);
  }

  /** The viewer has read all that had come by then. */
  async readAll(until: Date): Promise<void> {
    this.#unread = 0;
    const { commands } = this.app;
    const input = { until: until.toISOString() };
    await commands.run({ document: ReadAllNotificationsDocument, input, about: [], overlay: [], label: this.#label });
    this.#doubts.add(COUNT);
  }

  close(): void {
    this.#stop();
    this.#doubts.close();
  }

  get #label(): string {
    return this.app.i18n.text.notifications.read;
  }
}
