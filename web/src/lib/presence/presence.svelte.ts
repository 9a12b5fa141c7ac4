import type { App } from '#lib/core/app.svelte.js';
import { AnnounceDocument, WatchPresenceDocument, type WatchPresenceSubscription } from '#lib/core/gql/graphql.js';

export type Present = WatchPresenceSubscription['presence']['people'][number];

/** What this window is doing now; what is left out stays as it was told last, null ends it. */
export interface Doing {
  openedId?: string | null;
  heldId?: string | null;
  overStageId?: string | null;
  heldX?: number | null;
  heldY?: number | null;
  editedId?: string | null;
  editedField?: string | null;
  editedToId?: string | null;
  talkedToId?: string | null;
}

const nothing: Required<Doing> = {
  openedId: null,
  heldId: null,
  overStageId: null,
  heldX: null,
  heldY: null,
  editedId: null,
  editedField: null,
  editedToId: null,
  talkedToId: null,
};

/** At most four words a second: enough to see a hand move. */
const TELL_EVERY = 250;

/**
 * Who is on this board or graph and what they do; without this window itself, and nobody while that cannot be known.
 * All getters are reactive.
 */
export class Presence {
  #people = $state.raw<readonly Present[]>([]);
  #others = $state.raw(0);
  #doing = nothing;
  #told = nothing;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #stop: () => void;

  constructor(
    private readonly app: Pick<App, 'ask' | 'live' | 'session'>,
    /** The board, the partner whose telephones are in sight, or the record around which a graph is. */
    private readonly placeId: string,
  ) {
    const { clientId } = app.session;
    this.#stop = app.live.watch(WatchPresenceDocument, { placeId, clientId }, ({ presence }) => this.#take(presence));
  }

  /** Other people; the user's own windows are not company. */
  get people() {
    const me = this.app.session.me.user.id;
    return this.#windows.filter(({ user }) => user.id !== me);
  }

  /** How many more than `people`. */
  get others() {
    return this.#isKnown ? this.#others : 0;
  }

  /** Who holds this card by dragging it. */
  holder(dealId: string) {
    return this.#windows.find(({ heldId }) => heldId === dealId);
  }

  /** What the other windows hold by dragging it. */
  get holders(): readonly Present[] {
    return this.#windows.filter(({ heldId }) => heldId !== null);
  }

  /** Who has this deal open. */
  viewers(dealId: string): readonly Present[] {
    return this.people.filter(({ openedId }) => openedId === dealId);
  }

  /** Which colleague talks to this partner on the telephone. */
  talker(partnerId: string) {
    return this.people.find(({ talkedToId }) => talkedToId === partnerId);
  }

  /** Who edits this field. */
  editor(dealId: string, field: string) {
    return this.#windows.find(({ editedId, editedField }) => editedId === dealId && editedField === field);
  }

  /** Tells the others; merged with what was told before. */
  announce(doing: Doing) {
    this.#doing = { ...this.#doing, ...doing };
    this.#timer ??= setTimeout(() => this.#tell());
  }

  close() {
    this.#stop();
    clearTimeout(this.#timer);
  }

  /** Without a connection or a session the last word grows old. */
  get #isKnown() {
    const { live, session } = this.app;
    return live.state === 'online' && !session.lost;
  }

  get #windows() {
    return this.#isKnown ? this.#people : [];
  }

  #take({ people, others }: WatchPresenceSubscription['presence']) {
    const { clientId } = this.app.session;
    this.#people = people.filter((person) => person.clientId !== clientId);
    this.#others = others;
    const me = people.find((person) => person.clientId === clientId);
    if (me && !isSame(me, this.#doing)) this.announce({});
  }

  /** Soft: what is lost is told again with the next word, or when the others are seen to have missed it. */
  #tell() {
    const doing = this.#doing;
    const rest = () => {
      this.#timer = undefined;
      if (!isSame(this.#doing, this.#told)) this.announce({});
    };
    this.#timer = setTimeout(rest, TELL_EVERY);
    this.#told = doing;
    const input = { placeId: this.placeId, clientId: this.app.session.clientId, ...doing };
    this.app.ask(AnnounceDocument, { input }).catch(() => {});
  }
}

const isSame = (a: Required<Doing>, b: Required<Doing>) =>
  Object.keys(nothing).every((key) => a[key as keyof Doing] === b[key as keyof Doing]);
