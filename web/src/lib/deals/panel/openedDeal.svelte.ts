import { untrack } from 'svelte';
import type { App } from '#lib/core/app.svelte.js';
import type { AfterMove } from '#lib/deals/afterMove.svelte.js';
import type { Presence } from '#lib/presence/presence.svelte.js';
import { draftOf, type CommentDraft } from '#lib/comments/draft.svelte.js';
import { StepDesk } from '#lib/tasks/stepDesk.svelte.js';
import { Timeline } from '#lib/timeline/timeline.svelte.js';
import type { Announcer } from '#lib/ui/announcer.svelte.js';
import type { Toasts } from '#lib/ui/toasts.svelte.js';
import { DealActions } from './actions.svelte.js';
import { DealFile } from './dealFile.svelte.js';
import { DealWay } from './dealWay.svelte.js';
import { DealEditing } from './editing.svelte.js';
import { onGatesTouched } from './gateSignal.js';
import { beginIn, type Section } from './sections.js';

export interface Room {
  app: App;
  presence: Presence;
  announcer: Announcer;
  toasts: Toasts;
  afterMove: AfterMove;
}

/** A deal opened in this window, made inside an effect and closed with it: what is known of it, what can be done with it, and which question is open. */
export class OpenedDeal {
  readonly file: DealFile;
  readonly editing: DealEditing;
  readonly actions: DealActions;
  readonly desk: StepDesk;
  readonly way: DealWay;
  readonly timeline: Timeline;
  /** What is being written to colleagues; it outlives the panel. */
  readonly draft: CommentDraft;
  /** The one question that is asked now. */
  asks = $state<'reason' | 'share' | 'link' | 'owner' | 'title' | 'partner' | 'manual' | 'pipeline' | null>(null);
  /** The section that is being brought into sight. */
  wanted = $state<Section | null>(null);

  readonly #stop: () => void;

  constructor(
    private readonly room: Room,
    readonly id: string,
  ) {
    const { app, presence, announcer, toasts, afterMove } = room;
    this.file = new DealFile(app, id);
    this.editing = new DealEditing(app, this.file, presence);
    this.actions = new DealActions(app, this.file, announcer, afterMove);
    this.way = new DealWay(app, id, () => this.file.row);
    this.desk = new StepDesk({ app, toasts }, () => this.file.row!);
    this.timeline = new Timeline(app, id);
    this.draft = draftOf(app, { dealId: id, partnerId: null });
    presence.announce({ openedId: id });
    // A deal made here is not the server's to tell of until it has answered.
    $effect(() => {
      if (this.file.row && !this.file.unsent) untrack(() => void this.timeline.refresh());
    });
    const isKnown = $derived(this.file.state === 'ready' && !this.file.partial);
    $effect(() => {
      if (isKnown) untrack(() => void this.actions.look());
    });
    const deal = () => untrack(() => this.file.row);
    this.#stop = onGatesTouched(app, id, deal, () => {
      this.way.touched();
      if (deal()) this.actions.touched();
    });
    $effect(() => {
      if (app.live.state === 'online') untrack(() => (this.file.recover(), this.timeline.recover()));
    });
  }

  get viewers() {
    return this.room.presence.viewers(this.id);
  }

  /** Begins what is lacking, wherever on the deal it is done. */
  async begin(section: Section | 'partner'): Promise<void> {
    if (section === 'partner') {
      this.asks = 'partner';
      return;
    }
    this.wanted = section;
    await beginIn(section);
    this.wanted = null;
  }

  /** The deal is another's. */
  sayForbidden(): void {
    const { app, toasts } = this.room;
    toasts.problem({ text: app.i18n.text.core.forbidden.deal });
  }

  close(): void {
    this.file.close();
    this.#stop();
    this.actions.close();
    this.way.close();
    this.timeline.close();
    this.desk.leave();
    this.room.presence.announce({ openedId: null, editedId: null, editedField: null });
  }
}
