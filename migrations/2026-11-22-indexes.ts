import { Migration } from '@mikro-orm/migrations';

/** Indexes for what lists and heads really ask; docs/decisions/indexes.md says which serves what. */
export class IndexesMigration extends Migration {
  override up(): void {
    this.addSql(indexes);
  }
}

const indexes = `
drop index deal_owner_id_index, deal_next_due_at_index, deal_open, deal_team_path, deal_shared_with;
create index deal_heads on deal (stage_id, owner_id, team_id) include (sum, probability, next_due_at) where status = 'IN_WORK';
create index deal_team on deal (team_path text_pattern_ops, stage_id) where status = 'IN_WORK';
create index deal_shared on deal (stage_id) where status = 'IN_WORK' and shared_with <> '{}';
create index deal_shared_with on deal using gin (shared_with) where status = 'IN_WORK' and shared_with <> '{}';
create index deal_owner on deal (owner_id, number);
alter table deal set (autovacuum_vacuum_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.05);`;
