import type { Context } from '../core/context.js';
import { conflict, invalid } from '../core/errors.js';
import type { Job } from '../core/jobs/job.js';
import { lastChange } from '../core/log/lastChange.js';
import { becomeClients, filledBeyond } from './client.service.js';
import { ASKABLE, ClientRule, MainRequisite } from './clientRule.entity.js';
import type { EditClientRuleInput } from './clientRule.inputs.js';
import { Partner } from './partner.entity.js';

const PROMOTING = 'partners.promote';
/** As many as one transaction takes on: whoever edits one of them waits that long at most. */
const AT_ONCE = 200;

/** The rule of each kind of partner. */
export const clientRules = (ctx: Context): Promise<ClientRule[]> =>
  ctx.em.find(ClientRule, {}, { orderBy: { legalType: 'asc' } });

/**
 * From now on other requisites make a client. Whoever has them already becomes one, in the background; who is a client
 * stays one. @throws CONFLICT clientRule.edited; INVALID input.needs notOfType; FORBIDDEN
 */
export const editClientRule = (ctx: Context, { legalType, fromNeeds, needs }: EditClientRuleInput) =>
  ctx.change(async () => {
    const { id } = await ctx.em.findOneOrFail(ClientRule, { legalType });
    const rule = await ctx.lock(ClientRule, id);
    ctx.authorize('edit', rule);
    if (needs.some((one) => !ASKABLE[legalType].includes(one))) throw invalid('input.needs', 'notOfType');
    const [now, seen, next] = [said(rule.needs), said(fromNeeds), said(needs)];
    if (now === next) return rule;
    if (now !== seen) throw conflict('clientRule.edited', await lastChange(ctx, id, ['clientRule.edited']));
    rule.needs = inOrder(needs);
    ctx.record('clientRule.edited', rule, { legalType, needs: rule.needs }, { needs: [now, next] });
    await ctx.wake(PROMOTING);
    return rule;
  });

const ORDER = Object.values(MainRequisite);
const inOrder = (needs: MainRequisite[]): MainRequisite[] => ORDER.filter((one) => needs.includes(one));
const said = (needs: MainRequisite[]): string => inOrder(needs).join();

/** Makes clients of those who have had for long what has become enough now. */
export const promotePartners: Job = {
  name: PROMOTING,
  cron: '30 0 * * *',
  run: async (ctx, stop) => {
    let beyond: string | undefined = FIRST;
    while (beyond && !stop.aborted) beyond = await promoteSome(ctx.another(), beyond);
  },
};

/** Before every id. */
const FIRST = '00000000-0000-0000-0000-000000000000';

/** @returns the id to go on beyond; undefined = these were the last */
const promoteSome = (ctx: Context, beyond: string): Promise<string | undefined> =>
  ctx.change(async () => {
    const ids = await filledBeyond(ctx, beyond, AT_ONCE);
    // Who has been merged meanwhile keeps nobody else from becoming one.
    await becomeClients(ctx, await ctx.lockStanding(Partner, ids));
    return ids.length === AT_ONCE ? ids.at(-1) : undefined;
  });
