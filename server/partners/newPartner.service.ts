import type { Context } from '../core/context.js';
import { within } from '../core/errors.js';
import { CustomTarget } from '../customFields/customField.entity.js';
import { customEdits, withCustom } from '../customFields/customValue.service.js';
import { createPerson } from '../persons/person.service.js';
import { assign } from '../users/owner.service.js';
import { becomeClient } from './client.service.js';
import { createLegalEntity } from './legalEntity.service.js';
import { particularsOf } from './particulars.edit.js';
import { Partner, PartnerType } from './partner.entity.js';
import type { CreatePartnerInput } from './partner.inputs.js';

/**
 * Adds a partner with what is known of it at once: its legal side, the account of that, and whom one talks to there. All
 * of it or nothing.
 * @throws INVALID input.phones, input.emails, input.site, input.custom, the same of input.person; NOT_FOUND User, Partner; RULE
 * user.inactive, partner.duplicate {partner, owner}, customField.archived; FORBIDDEN
 */
export const createPartner = (ctx: Context, { legalEntity, person, ...input }: CreatePartnerInput) =>
  ctx.change(async () => {
    const partner = await newPartner(ctx, input);
    const { id: partnerId, ownerId } = partner;
    if (legalEntity) await createLegalEntity(ctx, { ...legalEntity, partnerId });
    if (person) await within('person', () => createPerson(ctx, { ...person, partnerId, ownerId }));
    return partner;
  });

async function newPartner(ctx: Context, input: CreatePartnerInput): Promise<Partner> {
  const { name, legalType, parentId } = input;
  const partner = Object.assign(new Partner(), { name, legalType: legalType ?? PartnerType.COMPANY });
  if (input.id) partner.id = input.id;
  Object.assign(partner, particularsOf(partner, input));
  partner.parentId = parentId ? (await ctx.see(Partner, parentId)).id : null;
  partner.custom = withCustom({}, await customEdits(ctx, CustomTarget.PARTNER, {}, input.custom));
  await assign(ctx, partner, input.ownerId);
  ctx.create(partner);
  ctx.record('partner.created', partner, { owner: partner.ownerId });
  await ctx.em.flush();
  if (partner.phones.length > 0 || partner.emails.length > 0) await becomeClient(ctx, partner);
  return partner;
}
