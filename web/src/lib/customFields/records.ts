import type { App } from '#lib/core/app.svelte.js';
import type { CustomType } from '#lib/core/gql/graphql.js';
import { findPartners } from '#lib/partners/partners.js';
import { findPersons } from '#lib/persons/persons.js';
import { places } from '#lib/shell/places.js';
import type { Option } from '#lib/ui/option.js';

type Search = (app: App, text: string) => Promise<Option[]>;

/** How records are looked for that a field of the type may hold. */
export const SEARCHES: Partial<Record<CustomType, Search>> = { PARTNER: findPartners, PERSON: findPersons };

/** Where the record that a field of the type holds is to be seen. */
export const placeOf = (type: CustomType, id: string): string =>
  type === 'PARTNER' ? places.partner(id) : places.person(id);
