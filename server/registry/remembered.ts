import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../core/context.js';
import { prepared } from '../core/postgres/prepared.js';
import type { RegistryParty } from './party.entity.js';

const HOUR_MS = 3_600_000;
/** How long an answer is good for; one that found nothing, because whoever was registered today is found tomorrow. */
const FRESH_MS = 24 * HOUR_MS;
const FRESH_MISS_MS = HOUR_MS;
/** Of more answers the oldest are forgotten. */
const MOST_ANSWERS = 10_000;

interface Question<T> {
  key: string;
  isMiss: (answer: T) => boolean;
  /** Whether what was answered lately will not do. */
  isAnew?: boolean;
}

/** Asks, unless the same was answered lately. What was read meanwhile is not part of the moment that the caller reads. */
export async function remembered<T>(ctx: Context, { key, isMiss, isAnew }: Question<T>, ask: () => Promise<T>) {
  const { em } = ctx.another();
  const kept = isAnew ? null : await keptOf<T>(ctx, em, key);
  if (kept) return kept.said;
  const said = await ask();
  await prepared(em, KEEP, [key, JSON.stringify({ said }), isMiss(said), ctx.now, MOST_ANSWERS - 1]);
  return said;
}

async function keptOf<T>(ctx: Context, em: EntityManager, key: string): Promise<{ said: T } | undefined> {
  const now = ctx.now.getTime();
  const since = [new Date(now - FRESH_MS), new Date(now - FRESH_MISS_MS)];
  const [kept] = await prepared<{ answer: { said: T } }>(em, KEPT, [key, ...since]);
  return kept?.answer;
}

/** What the register has said of an ИНН. */
export interface Recalled {
  parties: RegistryParty[];
  at: Date;
}

/** Of what was answered lately, whatever was asked, those who have one of these ИНН, by it. */
export async function recalledOf(ctx: Context, inns: readonly string[]): Promise<Map<string, Recalled>> {
  const since = new Date(ctx.now.getTime() - FRESH_MS);
  const kept = await prepared<{ inn: string; said: RegistryParty[]; at: Date }>(ctx.em, RECALL, [inns, since]);
  return new Map(
    kept.map(({ inn, said, at }) => [inn, { parties: said.filter((party) => party.inn === inn), at }] as const),
  );
}

const RECALL = `
  select v.inn, r.said, r.at from unnest($1::text[]) as v (inn) cross join lateral (
    select answer -> 'said' as said, asked_at as at from registry_answer
    where answer @> jsonb_build_object('said', jsonb_build_array(jsonb_build_object('inn', v.inn)))
      and asked_at > $2::timestamptz order by asked_at desc limit 1) r`;

const KEPT = `
  select answer from registry_answer
  where key = $1 and asked_at > case when is_miss then $3::timestamptz else $2::timestamptz end`;

const KEEP = `
  with old as (
    delete from registry_answer where key in (
      select key from registry_answer where key <> $1 order by asked_at desc offset $5))
  insert into registry_answer (key, answer, is_miss, asked_at) values ($1, $2::jsonb, $3, $4)
  on conflict (key) do update set answer = excluded.answer, is_miss = excluded.is_miss, asked_at = excluded.asked_at`;
