import type { App } from '#lib/core/app.svelte.js';
import { type MentionKind, PersonMentionsDocument, type PersonMentionsQuery } from '#lib/core/gql/graphql.js';
import { AppError } from '#lib/core/graphql.js';
import { places } from '#lib/shell/places.js';
import { PATIENCE_MS } from './erasure.js';

export type Mention = PersonMentionsQuery['personMentions']['nodes'][number];

const PAGE = 20;

/** Where a mention can be read in its place. */
export const placeOf = ({ kind, id }: NonNullable<Mention['in']>): string => PLACES[kind](id);

const PLACES: Record<MentionKind, (id: string) => string> = {
  DEAL: places.deal,
  INTERACTION: places.interaction,
  LEAD: places.lead,
  PARTNER: places.partner,
  PERSON: places.person,
  TASK: places.task,
};

/** Texts that name a person, page by page. */
export class Mentions {
  rows = $state.raw<readonly Mention[]>([]);
  next = $state.raw<string | null>(null);
  busy = $state(false);
  failure = $state.raw<AppError | null>(null);

  constructor(
    private readonly app: Pick<App, 'ask'>,
    private readonly personId: string,
  ) {}

  async more(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.failure = null;
    try {
      const asked = { id: this.personId, first: PAGE, after: this.next };
      const { personMentions } = await this.app.ask(PersonMentionsDocument, asked, PATIENCE_MS);
      this.rows = [...this.rows, ...personMentions.nodes];
      this.next = personMentions.next;
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      this.failure = error;
    } finally {
      this.busy = false;
    }
  }
}
