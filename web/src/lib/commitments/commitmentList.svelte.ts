import type { App } from '#lib/core/app.svelte.js';
import { placeOf } from '#lib/core/cursor.js';
import type { Change } from '#lib/core/feed.js';
import { FollowedList } from '#lib/core/followedList.svelte.js';
import { CommitmentsDocument, type CommitmentsQuery } from '#lib/core/gql/graphql.js';
import type { CommitmentRow } from '#lib/core/rows.js';
import { isWide } from '#lib/interactions/follow.svelte.js';

type Node = CommitmentsQuery['commitments']['nodes'][number];

/** A promise as it stands under what has been done to it here, with the interaction in which it was given. */
export interface Given {
  row: CommitmentRow;
  interaction: Node['interaction'];
}

const PAGE = 50;

/** What was promised about a deal or with a partner, by day, live. */
export class CommitmentList {
  readonly #followed: FollowedList<Node>;
  readonly #stops: (() => void)[];

  readonly given: readonly Given[] = $derived.by(() =>
    this.#followed.rows
      .map(({ interaction, ...row }) => ({ row: this.app.store.get('commitment', row.id) ?? row, interaction }))
      .filter(({ row }) => row.state !== 'WITHDRAWN'),
  );
  readonly open = $derived(this.given.filter(({ row }) => row.state === 'OPEN'));
  readonly kept = $derived(this.given.filter(({ row }) => row.state === 'KEPT'));

  constructor(
    private readonly app: Pick<App, 'ask' | 'store' | 'live'>,
    private readonly wholeId: string,
  ) {
    this.#followed = new FollowedList<Node, string>(app.live, {
      load: (after) => this.#load({ first: PAGE, after }),
      again: async (ids) => (await this.#load({ ids, first: ids.length })).nodes,
      touched,
      keyOf: ({ dueOn, id }) => `${dueOn} ${id}`,
      compare: (a, b) => (a < b ? -1 : Number(a > b)),
    });
    this.#stops = [app.live.onChanges((change) => void (takesAlong(change) && this.reload()))];
  }

  get hasMore(): boolean {
    return this.#followed.hasMore;
  }

  get loading(): boolean {
    return this.#followed.loading;
  }

  get failed() {
    return this.#followed.failed;
  }

  more = (): Promise<void> => this.#followed.more();

  reload = (): Promise<void> => this.#followed.reload();

  close(): void {
    for (const stop of this.#stops) stop();
    this.#followed.close();
  }

  async #load(page: { ids?: string[]; first: number; after?: string | null }) {
    const { commitments } = await this.app.ask(CommitmentsDocument, { wholeId: this.wholeId, ...page });
    const asOf = placeOf(commitments.asOf);
    for (const { interaction: _, ...row } of commitments.nodes) this.app.store.put('commitment', row, asOf);
    return commitments;
  }
}

const touched = ({ name, particulars }: Change): string[] =>
  name?.startsWith('commitment.') ? [particulars?.['part'] as string] : [];

/** A chain that turns takes its promises along, and so does a deal that is another client's now, or others' to see. */
const takesAlong = (change: Change): boolean => isWide(change) || isResold(change);

const isResold = ({ name, particulars }: Change): boolean =>
  name === 'deal.edited' && ((particulars?.['fields'] as string[] | undefined)?.includes('partnerId') ?? false);
