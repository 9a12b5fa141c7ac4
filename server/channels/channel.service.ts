import { phonePrefixOf } from '../../shared/phones/prefix.js';
import type { Context } from '../core/context.js';
import { type Edit, guardEdit, plainEdit } from '../core/edit.js';
import { invalid, rule } from '../core/errors.js';
import { Team } from '../teams/team.entity.js';
import { User } from '../users/user.entity.js';
import { type AssignmentRule, Channel, RuleField } from './channel.entity.js';
import type { ArchiveChannelInput, CreateChannelInput, EditChannelInput } from './channel.inputs.js';
import { ChannelKind } from './channelKind.entity.js';
import { SiteForm } from './forms/siteForm.entity.js';

/** Open and closed ones. */
const MOST_CHANNELS = 200;
const EDITED = 'channel.edited';

type Settings = Omit<EditChannelInput, 'id' | 'version'>;

/** Adds a channel; that of a site gets its form with it. @throws INVALID input.rules.N.value phonePrefix; NOT_FOUND Team, User; RULE channel.tooMany; FORBIDDEN */
export const createChannel = (ctx: Context, { id, kind, ...settings }: CreateChannelInput) =>
  ctx.change(async () => {
    const channel = Object.assign(new Channel(), { kind });
    if (id) channel.id = id;
    ctx.create(channel);
    if ((await ctx.em.count(Channel)) >= MOST_CHANNELS) throw rule('channel.tooMany', { limit: MOST_CHANNELS });
    await guardNamed(ctx, settings);
    Object.assign(channel, given(settings));
    if (kind === ChannelKind.SITE) ctx.em.persist(SiteForm.of(channel));
    ctx.record('channel.created', channel, { kind }, { name: [null, channel.name] });
    return channel;
  });

/** Changes a channel: at once for whatever comes next. @throws CONFLICT channel.edited; INVALID input.rules.N.value phonePrefix; NOT_FOUND Channel, Team, User; FORBIDDEN */
export const editChannel = (ctx: Context, { id, version, ...settings }: EditChannelInput) =>
  ctx.change(async () => {
    const channel = await ctx.lock(Channel, id);
    ctx.authorize('edit', channel);
    await guardNamed(ctx, settings);
    const next = given(settings);
    const edits = await editsOf(ctx, channel, { ...settled(channel), ...next });
    const details = await guardEdit(ctx, channel, { version, edits, verb: EDITED });
    const fields = Object.keys(details);
    if (fields.length === 0) return channel;
    Object.assign(channel, next);
    ctx.record(EDITED, channel, { fields }, details);
    return channel;
  });

/** Closes a channel, or opens it again; what came by it stays. @throws NOT_FOUND Channel; FORBIDDEN */
export const archiveChannel = (ctx: Context, { id, archived }: ArchiveChannelInput) =>
  ctx.change(async () => {
    const channel = await ctx.lock(Channel, id);
    ctx.authorize('edit', channel);
    if (channel.isArchived === archived) return channel;
    channel.archivedAt = archived ? ctx.now : null;
    ctx.record(archived ? 'channel.archived' : 'channel.restored', channel);
    return channel;
  });

/** A channel that is being set up: locked, and the viewer is an admin. @throws NOT_FOUND Channel; RULE channel.kind; FORBIDDEN */
export async function lockChannel(ctx: Context, id: string, ...kinds: ChannelKind[]): Promise<Channel> {
  const channel = await ctx.lock(Channel, id);
  ctx.authorize('edit', channel);
  if (!kinds.includes(channel.kind)) throw rule('channel.kind', { kind: channel.kind });
  return channel;
}

/** A channel whose particulars the viewer may see. @throws NOT_FOUND Channel; FORBIDDEN channel.see */
export async function seeChannel(ctx: Context, id: string): Promise<Channel> {
  const channel = await ctx.see(Channel, id);
  ctx.authorize('see', channel);
  return channel;
}

/** @throws NOT_FOUND Team, User */
async function guardNamed(ctx: Context, { teamId, memberIds, rules }: Partial<Settings>): Promise<void> {
  if (teamId) await ctx.see(Team, teamId);
  await ctx.seeAll(User, [...(memberIds ?? []), ...(rules ?? []).map(({ userId }) => userId)]);
}

/** What is said; of what may be absent, null says so. @throws INVALID input.rules.N.value phonePrefix */
function given({ teamId, rules, ...settings }: Partial<Settings>): Partial<Channel> {
  const said = Object.fromEntries(Object.entries(settings).filter(([, value]) => value != null));
  return { ...said, ...(teamId !== undefined && { teamId }), ...(rules && { rules: rules.map(canonical) }) };
}

/** Beginnings of numbers as numbers are kept, or they would fit none. @throws INVALID input.rules.N.value phonePrefix */
function canonical(rule: AssignmentRule, at: number): AssignmentRule {
  if (rule.field !== RuleField.PHONE) return plain(rule);
  const value = phonePrefixOf(rule.value);
  if (!value) throw invalid(`input.rules.${at}.value`, 'phonePrefix');
  return plain({ ...rule, value });
}

/** JSON comes back from the database with its keys in another order. */
const plain = ({ field, value, userId }: AssignmentRule): AssignmentRule => ({ field, value, userId });

const SETTINGS = [
  'name',
  'teamId',
  'assignment',
  'memberIds',
  'rules',
  'answerMinutes',
  'isLeadSource',
  'joinsChains',
  'joinsDeals',
] as const;
type Settled = Pick<Channel, (typeof SETTINGS)[number]>;

const settled = (channel: Channel): Settled => {
  const settings = Object.fromEntries(SETTINGS.map((setting) => [setting, channel[setting]])) as unknown as Settled;
  return { ...settings, rules: channel.rules.map(plain) };
};

async function editsOf(ctx: Context, channel: Channel, next: Settled): Promise<Edit[]> {
  const now = settled(channel);
  const team = async (id: string | null) => (await ctx.labels.of('team', id))?.name ?? null;
  const names = async (ids: string[]) =>
    (await Promise.all(ids.map((id) => ctx.labels.need('app_user', id)))).map(({ name }) => name);
  const members = async ({ memberIds }: Settled) => (await names(memberIds)).join(', ') || null;
  const rules = async (all: AssignmentRule[]) => {
    const users = await names(all.map(({ userId }) => userId));
    return all.map(({ value }, index) => `${value} → ${users[index]}`).join('; ') || null;
  };
  const flags = ['isLeadSource', 'joinsChains', 'joinsDeals'] as const;
  return [
    plainEdit('name', now.name, next.name),
    plainEdit('assignment', now.assignment, next.assignment),
    plainEdit('answerMinutes', now.answerMinutes, next.answerMinutes),
    ...flags.map((flag) => plainEdit(flag, String(now[flag]), String(next[flag]))),
    {
      ...plainEdit('teamId', now.teamId, next.teamId),
      old: await team(now.teamId),
      new: await team(next.teamId),
    },
    {
      ...plainEdit('memberIds', now.memberIds.join(), next.memberIds.join()),
      old: await members(now),
      new: await members(next),
    },
    {
      ...plainEdit('rules', JSON.stringify(now.rules), JSON.stringify(next.rules)),
      old: await rules(now.rules),
      new: await rules(next.rules),
    },
  ];
}
