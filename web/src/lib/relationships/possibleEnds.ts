import { PossibleEndsDocument, type EndKind } from '#lib/core/gql/graphql.js';
import type { Ask } from '#lib/core/graphql.js';
import type { Option } from '#lib/ui/option.js';
import type { End } from './sides.js';

const SHOWN = 20;

/** Partners and people by a part of the name, for a field that chooses one. */
export class PossibleEnds {
  #found: End[] = [];

  constructor(
    private readonly ask: Ask,
    /** What may be found; none = both. */
    private readonly kind: () => EndKind | null = () => null,
  ) {}

  search = async (text: string): Promise<Option[]> => {
    const kind = this.kind();
    const wanted = { partners: kind !== 'PERSON', persons: kind !== 'PARTNER' };
    const { partners, persons } = await this.ask(PossibleEndsDocument, { text: text || null, first: SHOWN, ...wanted });
    const companies = partners?.nodes ?? [];
    const people = persons?.nodes ?? [];
    this.#found = [
      ...companies.map(({ id, name }): End => ({ id, name, kind: 'PARTNER' })),
      ...people.map(({ id, name }): End => ({ id, name, kind: 'PERSON' })),
    ];
    return [
      ...companies.map(({ id, name }): Option => ({ value: id, label: name })),
      ...people.map(({ id, name, jobTitle, partner }): Option => ({
        value: id,
        label: name,
        hint: [jobTitle, partner?.name].filter(Boolean).join(' · '),
      })),
    ];
  };

  /** The one of the last found that was chosen. */
  chosen(option: Option | null): End | null {
    return this.#found.find(({ id }) => id === option?.value) ?? null;
  }
}
