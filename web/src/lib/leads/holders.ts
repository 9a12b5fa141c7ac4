import type { Dictionary } from '#lib/core/i18n/ru.js';
import type { Store } from '#lib/core/store.svelte.js';
import type { Option } from '#lib/ui/option.js';
import type { Holder } from './mayDealWith.js';

type People = Pick<Store, 'get' | 'list'>;

const TEAM = 'team:';
const EVERYBODY = 'everybody';

/** Colleagues who work with leads, then teams, then everybody: those whose name has the text in it. */
export const holdersNamed = (store: People, text: string, t: Dictionary): Option[] => {
  const typed = text.trim().toLocaleLowerCase();
  const all = [...colleagues(store), ...teams(store, t), { value: EVERYBODY, label: t.leads.everybody }];
  return all.filter(({ label }) => label.toLocaleLowerCase().includes(typed));
};

/** Colleagues who work with deals, by a part of the name. */
export const colleaguesNamed = (store: Pick<Store, 'list'>, text: string): Option[] => {
  const typed = text.trim().toLocaleLowerCase();
  return colleagues(store).filter(({ label }) => label.toLocaleLowerCase().includes(typed));
};

/** Whom an option means. */
export const holderOf = (store: People, value: string): Holder => {
  if (value === EVERYBODY) return { owner: null, team: null };
  const [type, id] = value.startsWith(TEAM)
    ? (['team', value.slice(TEAM.length)] as const)
    : (['user', value] as const);
  const holder = { id, name: store.get(type, id)?.name ?? '' };
  return type === 'team' ? { owner: null, team: holder } : { owner: holder, team: null };
};

const colleagues = (store: Pick<Store, 'list'>): Option[] =>
  store
    .list('user')
    .filter(({ active, role }) => active && role !== 'OBSERVER')
    .map(({ id, name, team }) => ({ value: id, label: name, ...(team && { hint: team.name }) }))
    .sort(byLabel);

const teams = (store: Pick<Store, 'list'>, t: Dictionary): Option[] =>
  store
    .list('team')
    .map(({ id, name }) => ({ value: `${TEAM}${id}`, label: name, hint: t.leads.queue }))
    .sort(byLabel);

const byLabel = (one: Option, other: Option): number => one.label.localeCompare(other.label);
