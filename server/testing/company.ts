import type { Context } from '../core/context.js';
import { createDeal } from '../deals/deal.service.js';
import type { Deal } from '../deals/deal.entity.js';
import { Control } from '../pipelines/pipeline.entity.js';
import { createPipeline, stagesOf } from '../pipelines/pipeline.service.js';
import { createTeam } from '../teams/team.service.js';
import type { User } from '../users/user.entity.js';
import { createUser } from '../users/user.service.js';
import { setRoleVisibility } from '../users/user.service.js';
import { Visibility } from '../users/role.entity.js';

/** Two teams, a pipeline, an admin who sees all and managers who see their own. */
export async function smallCompany(context: () => Context) {
  const north = await createTeam(context(), { name: 'Север' });
  const south = await createTeam(context(), { name: 'Юг' });
  const user = (name: string, role: User['role'], teamId: string | null): Promise<User> =>
    createUser(context(), {
      name,
      email: `${name}@example.com`,
      password: 'correct horse',
      role,
      teamId,
      timeZone: 'Europe/Moscow',
    });
  const admin = await user('admin', 'ADMIN', null);
  const anna = await user('anna', 'MANAGER', north.id);
  const boris = await user('boris', 'MANAGER', south.id);
  const vera = await user('vera', 'HEAD', north.id);
  await setRoleVisibility(context(), 'MANAGER', Visibility.OWN);
  await setRoleVisibility(context(), 'HEAD', Visibility.TEAM);
  const stages = [10, 40, 80].map((probability, index) => ({ name: `Этап ${index + 1}`, probability }));
  const pipeline = await createPipeline(context(), { name: 'Продажи', control: Control.FREE, stages });
  const [first, second, third] = await stagesOf(context(), pipeline.id);
  const deal = (ownerId: string, title = 'Сделка'): Promise<Deal> =>
    createDeal(context(), { pipelineId: pipeline.id, stageId: first!.id, title, ownerId, sum: '1000.00' });
  return { north, south, admin, anna, boris, vera, pipeline, stages: [first!, second!, third!] as const, deal };
}
