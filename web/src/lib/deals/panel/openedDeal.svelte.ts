import { untrack } from 'svelte';
import type { App } from '#lib/core/app.svelte.js';
import type { Presence } from '#lib/presence/presence.svelte.js';
import { StepDesk } from '#lib/tasks/stepDesk.svelte.js';
import type { Announcer } from '#lib/ui/announcer.svelte.js';
import type { Toasts } from '#lib/ui/toasts.svelte.js';
import { DealActions } from './actions.svelte.js';
import { DealFile } from './dealFile.svelte.js';
import { DealEditing } from './editing.svelte.js';

export interface Room {
  app: App;
  presence: Presence;
  announcer: Announcer;
  toasts: Toasts;
}

/** A deal opened in this window, made inside an effect and closed with it: what is known of it, what can be done with it, and which question is open. */
export class OpenedDeal {
  readonly file: DealFile;
  readonly editing: DealEditing;
  readonly actions: DealActions;
  readonly desk: StepDesk;
  /** The one question that is asked now. */
  asks = $state<'reason' | 'share' | 'link' | 'owner' | 'title' | null>(null);

  constructor(
    private readonly room: Room,
    readonly id: string,
  ) {
    const { app, presence, announcer, toasts } = room;
    this.file = new DealFile(app, id);
    this.editing = new DealEditing(app, this.file, presence);
    this.actions = new DealActions(app, this.file, announcer);
    this.desk = new StepDesk({ app, toasts }, () => this.file.row!);
    presence.announce({ openedId: id });
    $effect(() => {
      if (this.file.state === 'ready' && !this.file.partial) void this.actions.look();
    });
    $effect(() => {
      if (app.live.state === 'online') untrack(() => this.file.recover());
    });
  }

  get viewers() {
    return this.room.presence.viewers(this.id);
  }

  close(): void {
    this.file.close();
    this.desk.leave();
    this.room.presence.announce({ openedId: null, editedId: null, editedField: null });
  }
}
