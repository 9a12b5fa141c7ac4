import { type Condition, either } from '../core/condition.js';
import { waysToSeeChains } from '../interactions/chain.entity.js';
import { KIND_OF_EVENT, shownEvents } from './happening.js';
import { type Asked, wantedOf } from './query.js';

/** What the timeline of a person is made of: interactions in which he took part, as far as they are seen, and his own changes. */
export function ofPerson(personId: string, asked: Asked): Condition[] {
  const { held, told } = wantedOf(asked.kinds);
  return [
    ...(held.length > 0 ? [heldWith(personId, held, asked)] : []),
    ...(told.length > 0 ? [toldOf(personId, told, asked)] : []),
  ];
}

/** A chain that turns to another deal is followed there by whoever sees that one. */
function heldWith(personId: string, kinds: readonly string[], { span, limit, viewer }: Asked): Condition {
  const { sql, params } = span('i.held_at', 'i.id');
  const seen = either(waysToSeeChains(viewer));
  return {
    sql: `select 'interaction' as source, i.kind, i.id, i.held_at as at, null::bigint as seq, c.deal_id
          from interaction i join chain c on c.id = i.chain_id left join deal d on d.id = c.deal_id
          where i.id in (select interaction_id from participant where person_id = ?) and ${seen.sql}
            and i.kind = any(?::text[]) and ${sql}
          order by i.held_at desc, i.id desc limit ?`,
    params: [personId, ...seen.params, `{${kinds.join()}}`, ...params, limit],
  };
}

function toldOf(personId: string, kinds: readonly string[], { span, limit, viewer }: Asked): Condition {
  const shown = shownEvents(viewer);
  const { sql, params } = span('e.at', 'e.id');
  return {
    sql: `select 'event' as source, ${KIND_OF_EVENT} as kind, e.id, e.at, e.seq, null::uuid as deal_id
          from event e where e.entity_id = ? and ${shown.sql} and ${KIND_OF_EVENT} = any(?::text[]) and ${sql}
          order by e.at desc, e.id desc limit ?`,
    params: [personId, ...shown.params, `{${kinds.join()}}`, ...params, limit],
  };
}
