import type { App } from '#lib/core/app.svelte.js';
import { placeOf } from '#lib/core/cursor.js';
import {
  type LegalSideFragment,
  type OpenedPartnerQuery,
  PartnerAgreementsDocument,
  PartnerEmploymentsDocument,
  PartnerLegalSidesDocument,
  PartnerPeopleDocument,
} from '#lib/core/gql/graphql.js';
import { type Loaded, LoadedPages } from '#lib/core/loadedPages.svelte.js';
import type { AgreementRow, EmploymentRow, PersonRow } from '#lib/core/rows.js';

/** As many of each are shown at first. */
export const PAGE = 100;

/** A legal side with its accounts, and with what it was called and where it stood before. */
export type LegalSide = LegalSideFragment;

/** As they are asked for again together, the first pages with the partner. */
export interface PartsLoaded {
  people: Loaded<PersonRow>;
  employments: Loaded<EmploymentRow>;
  legalSides: Loaded<LegalSide>;
  agreements: Loaded<AgreementRow>;
}

/** What belongs to a partner and stands on its card, each in pages. */
export class PartnerParts {
  readonly people: LoadedPages<PersonRow>;
  /** Who was there, or is beside a main role elsewhere. */
  readonly employments: LoadedPages<EmploymentRow>;
  readonly legalSides: LoadedPages<LegalSide>;
  readonly agreements: LoadedPages<AgreementRow>;

  constructor(
    private readonly app: Pick<App, 'ask' | 'store'>,
    id: string,
  ) {
    this.people = new LoadedPages({
      ...BY_ID,
      load: async (first, after) => (await app.ask(PartnerPeopleDocument, { id, first, after })).persons,
    });
    this.employments = new LoadedPages({
      ...BY_ID,
      load: async (first, after) =>
        (await app.ask(PartnerEmploymentsDocument, { id, first, after })).partner.employments,
    });
    this.legalSides = new LoadedPages({
      ...BY_ID,
      load: async (first, after) =>
        this.#withAccounts((await app.ask(PartnerLegalSidesDocument, { id, first, after })).partner.legalEntities),
    });
    this.agreements = new LoadedPages({
      ...BY_ID,
      load: async (first, after) => (await app.ask(PartnerAgreementsDocument, { id, first, after })).partner.agreements,
    });
  }

  /** All that is loaded of each. @throws AppError */
  async again({ partner, persons }: OpenedPartnerQuery): Promise<PartsLoaded> {
    const [people, employments, legalSides, agreements] = await Promise.all([
      this.people.again(persons),
      this.employments.again(partner.employments),
      this.legalSides.again(this.#withAccounts(partner.legalEntities)),
      this.agreements.again(partner.agreements),
    ]);
    return { people, employments, legalSides, agreements };
  }

  /** Shows them. Answers false when a page of one has come meanwhile, which stays as it is. */
  take({ people, employments, legalSides, agreements }: PartsLoaded): boolean {
    const taken = [
      this.people.take(people),
      this.employments.take(employments),
      this.legalSides.take(legalSides),
      this.agreements.take(agreements),
    ];
    return taken.every(Boolean);
  }

  #withAccounts(page: OpenedPartnerQuery['partner']['legalEntities']) {
    for (const { bankAccounts } of page.nodes)
      for (const account of bankAccounts.nodes) this.app.store.put('bankAccount', account, placeOf(page.asOf));
    return page;
  }
}

const BY_ID = { keyOf: ({ id }: { id: string }): string => id, page: PAGE };
