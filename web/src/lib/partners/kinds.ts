import type { AddressKind, PartnerKind } from '#lib/core/gql/graphql.js';
import type { PartnerRow } from '#lib/core/rows.js';

/** In the order in which the server keeps them. */
export const PARTNER_KINDS: readonly PartnerKind[] = ['CLIENT', 'SUPPLIER', 'CARRIER', 'COMPETITOR', 'ALLY'];
export const ADDRESS_KINDS: readonly AddressKind[] = ['OFFICE', 'POSTAL', 'DELIVERY', 'PRODUCTION'];

/** What a partner is to us: of whom nobody has said it, who has become a client is one (domain §2). */
export const kindsOf = ({ kinds, clientSince }: Pick<PartnerRow, 'kinds' | 'clientSince'>): PartnerKind[] =>
  kinds.length === 0 && clientSince !== null ? ['CLIENT'] : kinds;
