import type { Context } from '../core/context.js';
import { within } from '../core/errors.js';
import { type CustomField, CustomTarget } from '../customFields/customField.entity.js';
import { customEditsOf, fieldsGiven, withCustom } from '../customFields/customValue.service.js';
import { createPersons } from '../persons/person.service.js';
import { assign } from '../users/owner.service.js';
import { becomeClients } from './client.service.js';
import { createLegalEntities } from './legalEntity.service.js';
import { particularsOf } from './particulars.edit.js';
import { Partner, PartnerType } from './partner.entity.js';
import type { CreatePartnerInput } from './partner.inputs.js';

/**
 * Adds a partner with what is known of it at once: its legal side, the account of that, and whom one talks to there. All
 * of it or nothing.
 * @throws INVALID input.phones, input.emails, input.site, input.custom, the same of input.person; NOT_FOUND User, Partner; RULE
 * user.inactive, partner.duplicate {partner, owner}, customField.archived; FORBIDDEN
 */
export const createPartner = (ctx: Context, input: CreatePartnerInput): Promise<Partner> =>
  ctx.change(async () => (await createPartners(ctx, [input]))[0]!);

/** Adds many at once: all of them or none. @throws what adding one throws */
export const createPartners = (ctx: Context, inputs: readonly CreatePartnerInput[]): Promise<Partner[]> =>
  ctx.change(async () => {
    const fields = await fieldsGiven(
      ctx,
      CustomTarget.PARTNER,
      inputs.map(({ custom }) => custom),
    );
    const partners: Partner[] = [];
    for (const input of inputs) partners.push(await newPartner(ctx, input, fields));
    await ctx.em.flush();
    await becomeClients(
      ctx,
      partners.filter(({ phones, emails }) => phones.length > 0 || emails.length > 0),
    );
    const each = inputs.map(({ legalEntity, person }, at) => ({ legalEntity, person, partner: partners[at]! }));
    const sides = each.flatMap(({ legalEntity, partner: { id } }) =>
      legalEntity ? [{ ...legalEntity, partnerId: id }] : [],
    );
    if (sides.length > 0) await createLegalEntities(ctx, sides);
    const people = each.flatMap(({ person, partner: { id, ownerId } }) =>
      person ? [{ ...person, partnerId: id, ownerId }] : [],
    );
    if (people.length > 0) await within('person', () => createPersons(ctx, people));
    return partners;
  });

async function newPartner(ctx: Context, input: CreatePartnerInput, fields: readonly CustomField[]): Promise<Partner> {
  const { name, legalType, parentId } = input;
  const partner = Object.assign(new Partner(), { name, legalType: legalType ?? PartnerType.COMPANY });
  if (input.id) partner.id = input.id;
  Object.assign(partner, particularsOf(partner, input));
  partner.parentId = parentId ? (await ctx.see(Partner, parentId)).id : null;
  partner.custom = withCustom({}, await customEditsOf(ctx, fields, {}, input.custom));
  await assign(ctx, partner, input.ownerId);
  ctx.create(partner);
  ctx.record('partner.created', partner, { owner: partner.ownerId });
  return partner;
}
