import type { AddressKind, PartnerKind } from '#lib/core/gql/graphql.js';

/** In the order in which the server keeps them. */
export const PARTNER_KINDS: readonly PartnerKind[] = ['CLIENT', 'SUPPLIER', 'CARRIER', 'COMPETITOR', 'ALLY'];
export const ADDRESS_KINDS: readonly AddressKind[] = ['OFFICE', 'POSTAL', 'DELIVERY', 'PRODUCTION'];
