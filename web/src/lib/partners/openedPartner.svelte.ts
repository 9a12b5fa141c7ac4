import { untrack } from 'svelte';
import { draftOf, type CommentDraft } from '#lib/comments/draft.svelte.js';
import type { App } from '#lib/core/app.svelte.js';
import type { FollowedList } from '#lib/core/followedList.svelte.js';
import type { DealRow, PartnerRow } from '#lib/core/rows.js';
import { Timeline } from '#lib/timeline/timeline.svelte.js';
import { PartnerFile } from './partnerFile.svelte.js';
import { followChildren, followDeals } from './partnerLists.svelte.js';

/** A partner opened in this window, made inside an effect and closed with it. */
export class OpenedPartner {
  readonly file: PartnerFile;
  readonly deals: FollowedList<DealRow, number>;
  /** What stands right under it. */
  readonly children: FollowedList<PartnerRow, Pick<PartnerRow, 'name' | 'id'>>;
  readonly timeline: Timeline;
  /** What is being written to colleagues; it outlives the panel. */
  readonly draft: CommentDraft;

  constructor(
    readonly app: App,
    readonly id: string,
  ) {
    this.file = new PartnerFile(app, id);
    this.deals = followDeals(app, id);
    this.children = followChildren(app, id);
    this.timeline = new Timeline(app, id);
    this.draft = draftOf(app, { dealId: null, partnerId: id });
    void this.timeline.refresh();
    $effect(() => {
      if (app.live.state === 'online') untrack(() => (this.file.recover(), this.timeline.recover()));
    });
  }

  /** What is being written goes along to the one that it has been merged into. */
  leaveFor(id: string): void {
    draftOf(this.app, { dealId: null, partnerId: id }).take(this.draft);
  }

  close(): void {
    this.file.close();
    this.deals.close();
    this.children.close();
    this.timeline.close();
  }
}
