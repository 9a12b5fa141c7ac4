import type * as Features from '../server/features.ts';
import type * as Schema from '../server/schema.ts';
import type * as Database from '../server/database.ts';
import type * as Embedded from '../server/core/postgres/embedded.ts';
import type * as ContextModule from '../server/core/context.ts';
import type * as Viewer from '../server/core/rights/viewer.ts';
import type * as Password from '../server/users/password.ts';
import type * as UserService from '../server/users/user.service.ts';
import type * as SessionService from '../server/users/session.service.ts';
import type * as TeamService from '../server/teams/team.service.ts';
import type * as NewPartner from '../server/partners/newPartner.service.ts';
import type * as PipelineService from '../server/pipelines/pipeline.service.ts';
import type * as DealService from '../server/deals/deal.service.ts';
import type * as HeadsSums from '../server/deals/heads.sums.ts';
import type * as EraseService from '../server/erasure/erase.service.ts';
import type * as ErasurePage from '../server/erasure/erasure.page.ts';
import type * as Frame from '../server/core/live/frame.ts';
import type * as DealEntity from '../server/deals/deal.entity.ts';

// The built server's own modules, with the types of their sources: what the bench does to a company it does by the
// product's commands. `npm run bench` builds them first.
const load = <T>(path: string): Promise<T> => import(new URL(`../dist/server/${path}.js`, import.meta.url).href);

export const { rowClass } = await load<typeof Features>('features');
export const { createSchema } = await load<typeof Schema>('schema');
export const { connect, migrate } = await load<typeof Database>('database');
export const { startEmbeddedPostgres } = await load<typeof Embedded>('core/postgres/embedded');
export const { Context } = await load<typeof ContextModule>('core/context');
export const { systemViewer } = await load<typeof Viewer>('core/rights/viewer');
export const { hashPassword } = await load<typeof Password>('users/password');
export const { addUser, setRoleVisibility } = await load<typeof UserService>('users/user.service');
export const { createApiToken } = await load<typeof SessionService>('users/session.service');
export const { createTeam } = await load<typeof TeamService>('teams/team.service');
export const { createPartner } = await load<typeof NewPartner>('partners/newPartner.service');
export const { createPipeline, stagesOf } = await load<typeof PipelineService>('pipelines/pipeline.service');
export const { createDeal } = await load<typeof DealService>('deals/deal.service');
export const { Deal } = await load<typeof DealEntity>('deals/deal.entity');
export const { sumHeads } = await load<typeof HeadsSums>('deals/heads.sums');
export const { erasePerson } = await load<typeof EraseService>('erasure/erase.service');
export const { personData } = await load<typeof ErasurePage>('erasure/erasure.page');
export const { Frames } = await load<typeof Frame>('core/live/frame');
