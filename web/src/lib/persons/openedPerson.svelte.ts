import { untrack } from 'svelte';
import type { App } from '#lib/core/app.svelte.js';
import type { FollowedList } from '#lib/core/followedList.svelte.js';
import { Timeline } from '#lib/timeline/timeline.svelte.js';
import { followPersonDeals, type PersonDeal } from './personDeals.js';
import { PersonFile } from './personFile.svelte.js';

/** A person opened in this window, made inside an effect and closed with it. */
export class OpenedPerson {
  readonly file: PersonFile;
  readonly deals: FollowedList<PersonDeal>;
  readonly timeline: Timeline;

  constructor(
    readonly app: App,
    readonly id: string,
  ) {
    this.file = new PersonFile(app, id);
    this.deals = followPersonDeals(app, id);
    this.timeline = new Timeline(app, id);
    void this.timeline.refresh();
    $effect(() => {
      if (app.live.state === 'online') untrack(() => (this.file.recover(), this.timeline.recover()));
    });
  }

  close(): void {
    this.file.close();
    this.deals.close();
    this.timeline.close();
  }
}
