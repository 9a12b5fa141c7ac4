import { Field, ObjectType } from 'type-graphql';
import type { Context } from '../../core/context.js';
import { cutPage, decodeCursor, encodeCursor, type Page, type PageArgs, pageOf } from '../../core/schema/page.js';
import { Consent } from './consent.entity.js';
import { ConsentText } from './consentText.entity.js';

@ObjectType({ description: 'A consent that was given, with the text that it was given to.' })
export class GivenConsent {
  @Field(() => Consent, { description: 'Who, when and from where.' })
  consent!: Consent;

  @Field(() => ConsentText, { description: 'To what, in the version that he has read.' })
  text!: ConsentText;
}

export const GivenConsentPage = pageOf('GivenConsentPage', () => GivenConsent);

/** Consents that were given in the forms of a channel, the latest first. */
export async function pageConsents(ctx: Context, channelId: string, page: PageArgs): Promise<Page<GivenConsent>> {
  const asOf = await ctx.asOf();
  const [at, id] = page.after ? decodeCursor('givenConsents', page.after, ['moment', 'uuid']) : [];
  const texts = new Map((await ctx.em.find(ConsentText, { channelId })).map((text) => [text.id, text]));
  const beyond = page.after ? { $or: [{ at: { $lt: at } }, { at, id: { $lt: id } }] } : {};
  const consents = await ctx.em.find(Consent, { $and: [{ textId: { $in: [...texts.keys()] } }, beyond] } as object, {
    orderBy: { at: 'desc', id: 'desc' },
    limit: page.first + 1,
  });
  const given = consents.map((consent) => ({ consent, text: texts.get(consent.textId)! }));
  return cutPage(given, page.first, asOf, ({ consent }) =>
    encodeCursor('givenConsents', [consent.at.toISOString(), consent.id]),
  );
}
