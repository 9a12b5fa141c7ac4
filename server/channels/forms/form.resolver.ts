import {
  Arg,
  Args,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { Context } from '../../core/context.js';
import { invalid } from '../../core/errors.js';
import { PageArgs } from '../../core/schema/page.js';
import { ReceiptArg } from '../../core/schema/receiptArg.js';
import { seeChannel } from '../channel.service.js';
import { GivenConsentPage, pageConsents } from './consent.page.js';
import { ConsentText } from './consentText.entity.js';
import {
  EditSiteFormInput,
  PublishConsentTextInput,
  RenewSiteFormKeyInput,
  RetireConsentTextInput,
} from './form.inputs.js';
import {
  consentsOf,
  editSiteForm,
  formOf,
  MOST_CONSENTS,
  publishConsentText,
  renewSiteFormKey,
  retireConsentText,
} from './form.service.js';
import { SiteForm } from './siteForm.entity.js';
import { snippetOf } from './snippet.js';

@ObjectType({ description: 'How a command on a form ended.' })
class SiteFormAnswer {
  @Field(() => Int, { description: 'Number of the event.' })
  seq!: number;

  @Field(() => SiteForm, { nullable: true, description: 'The form.' })
  siteForm!: SiteForm | null;
}

@ObjectType({ description: 'How a command on a text of consent ended.' })
class ConsentTextAnswer {
  @Field(() => Int, { description: 'Number of the event.' })
  seq!: number;

  @Field(() => ConsentText, { nullable: true, description: 'The version.' })
  consentText!: ConsentText | null;
}

@Resolver(() => SiteForm)
export class SiteFormResolver {
  @FieldResolver(() => [ConsentText], {
    description: `What it asks its senders to agree to, at most ${MOST_CONSENTS}.`,
  })
  consents(@Ctx() ctx: Context, @Root() { channelId }: SiteForm): Promise<ConsentText[]> {
    return consentsOf(ctx, channelId);
  }

  @Query(() => SiteForm, { description: 'The form of a channel. Errors: NOT_FOUND Channel SiteForm, FORBIDDEN.' })
  async siteForm(@Ctx() ctx: Context, @Arg('channelId', () => ID) channelId: string): Promise<SiteForm> {
    return formOf(ctx, (await seeChannel(ctx, channelId)).id);
  }

  @Query(() => String, {
    description:
      'HTML of a form for one’s own site, without any script. Errors: INVALID origin, NOT_FOUND Channel SiteForm, FORBIDDEN.',
  })
  async siteFormSnippet(
    @Ctx() ctx: Context,
    @Arg('channelId', () => ID) channelId: string,
    @Arg('origin', () => String, { description: 'Our own address as the site’s visitors reach it.' }) origin: string,
  ): Promise<string> {
    const form = await formOf(ctx, (await seeChannel(ctx, channelId)).id);
    if (!/^https?:$/.test(URL.parse(origin)?.protocol ?? '')) throw invalid('origin', 'origin');
    const { locale } = ctx.viewer;
    return snippetOf(form, await consentsOf(ctx, channelId), { origin: new URL(origin).origin, locale });
  }

  @Query(() => GivenConsentPage, {
    description: 'Consents given in the forms of a channel, the latest first. Errors: NOT_FOUND Channel, FORBIDDEN.',
  })
  async givenConsents(
    @Ctx() ctx: Context,
    @Arg('channelId', () => ID) channelId: string,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    return pageConsents(ctx, (await seeChannel(ctx, channelId)).id, page);
  }

  @Mutation(() => SiteFormAnswer, {
    description:
      'Changes a form. Errors: CONFLICT channel.formEdited, INVALID input.origins origin, input.fields channel.formUnanswerable, RULE channel.kind, NOT_FOUND Channel, FORBIDDEN channel.edit.',
  })
  async editSiteForm(
    @Ctx() ctx: Context,
    @Arg('input', () => EditSiteFormInput) input: EditSiteFormInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<SiteFormAnswer> {
    const siteForm = await editSiteForm(ctx, input);
    return { seq: ctx.seq, siteForm };
  }

  @Mutation(() => SiteFormAnswer, {
    description:
      'Gives a form another address; the one before ends at once. Errors: RULE channel.kind, NOT_FOUND Channel, FORBIDDEN channel.edit.',
  })
  async renewSiteFormKey(
    @Ctx() ctx: Context,
    @Arg('input', () => RenewSiteFormKeyInput) input: RenewSiteFormKeyInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<SiteFormAnswer> {
    const siteForm = await renewSiteFormKey(ctx, input);
    return { seq: ctx.seq, siteForm };
  }

  @Mutation(() => ConsentTextAnswer, {
    description:
      'Publishes a text that people are asked to agree to; the version before is asked for no more; nobody has to agree to advertising. Errors: INVALID input.required consent.voluntary, RULE consent.tooMany {limit} channel.kind, NOT_FOUND Channel ConsentText, FORBIDDEN channel.edit.',
  })
  async publishConsentText(
    @Ctx() ctx: Context,
    @Arg('input', () => PublishConsentTextInput) input: PublishConsentTextInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<ConsentTextAnswer> {
    const consentText = await publishConsentText(ctx, input);
    return { seq: ctx.seq, consentText };
  }

  @Mutation(() => ConsentTextAnswer, {
    description:
      'People are asked for a text no more; who has agreed has. Errors: CONFLICT consent.retired, NOT_FOUND ConsentText, FORBIDDEN channel.edit.',
  })
  async retireConsentText(
    @Ctx() ctx: Context,
    @Arg('input', () => RetireConsentTextInput) input: RetireConsentTextInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<ConsentTextAnswer> {
    const consentText = await retireConsentText(ctx, input);
    return { seq: ctx.seq, consentText };
  }
}
