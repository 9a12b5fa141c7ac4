import type { MikroORM } from '@mikro-orm/postgresql';
import { createChannel } from '../../../server/channels/channel.service.js';
import { ChannelKind } from '../../../server/channels/channelKind.entity.js';
import { MailSecurity } from '../../../server/channels/mail/mailAccount.entity.js';
import { setMailAccount } from '../../../server/channels/mail/mailAccount.service.js';
import { receive } from '../../../server/channels/receive.service.js';
import { Context } from '../../../server/core/context.js';
import { KEY_BYTES, Seal } from '../../../server/core/seal.js';
import { systemViewer } from '../../../server/core/rights/viewer.js';
import { Currency } from '../../../server/currencies/currency.entity.js';
import { setCurrencyRate } from '../../../server/currencies/currencyRate.service.js';
import { CustomTarget, CustomType } from '../../../server/customFields/customField.entity.js';
import { createCustomField } from '../../../server/customFields/customField.service.js';
import { connect, migrate } from '../../../server/database.js';
import { createDeal } from '../../../server/deals/deal.service.js';
import { createLostReason } from '../../../server/deals/lostReason.js';
import { rowClass } from '../../../server/features.js';
import { Direction, InteractionKind } from '../../../server/interactions/interaction.entity.js';
import { createPartner } from '../../../server/partners/newPartner.service.js';
import { Control } from '../../../server/pipelines/pipeline.entity.js';
import { createPipeline, stagesOf } from '../../../server/pipelines/pipeline.service.js';
import { createTeam } from '../../../server/teams/team.service.js';
import { hashPassword } from '../../../server/users/password.js';
import { Visibility } from '../../../server/users/role.entity.js';
import { createApiToken } from '../../../server/users/session.service.js';
import { Role, type User } from '../../../server/users/user.entity.js';
import { addUser, setRoleVisibility } from '../../../server/users/user.service.js';

/** Few, so that many windows fight for the same cards. */
const DEALS = 16;

export interface Person {
  user: User;
  token: string;
}

export type Company = Awaited<ReturnType<typeof foundCompany>>;

/** A company of four roles in two teams and a sub-team, told by its log from the first event on. */
export async function foundCompany(databaseUrl: string) {
  await migrate({ databaseUrl });
  const orm = await connect({ databaseUrl });
  const context = () => contextOf(orm);
  const teams = await foundTeams(context);
  const people = await hire(orm, teams);
  await setRoleVisibility(context(), 'MANAGER', Visibility.OWN);
  await setRoleVisibility(context(), 'HEAD', Visibility.TEAM);
  await setRoleVisibility(context(), 'OBSERVER', Visibility.TEAM);
  const stages = [10, 40, 80].map((probability, index) => ({ name: `Этап ${index + 1}`, probability }));
  const pipeline = await createPipeline(context(), { name: 'Продажи', control: Control.FREE, stages });
  const stageIds = (await stagesOf(context(), pipeline.id)).map(({ id }) => id);
  const reason = await createLostReason(context(), { name: 'Дорого', requiresCompetitor: false });
  const region = await createCustomField(context(), {
    target: CustomTarget.DEAL,
    name: 'Регион',
    type: CustomType.TEXT,
  });
  await setCurrencyRate(context(), { currency: Currency.USD, day: '2020-01-13', rate: '90.000000' });
  const managers = people.filter(({ user }) => user.role === Role.MANAGER).map(({ user }) => user);
  const partners = [];
  for (const { id } of managers.slice(0, 3))
    partners.push(await createPartner(context(), { name: `Партнёр ${partners.length}`, ownerId: id }));
  await foundLetters(context);
  const dealIds: string[] = [];
  for (let made = 0; made < DEALS; made++) {
    const ownerId = managers[made % managers.length]!.id;
    const [stageId, partnerId] = [stageIds[made % stageIds.length]!, partners[made % 4]?.id ?? null];
    const title = `Сделка ${made}`;
    dealIds.push((await createDeal(context(), { pipelineId: pipeline.id, stageId, ownerId, partnerId, title })).id);
  }
  return { orm, people, teams, pipelineId: pipeline.id, stageIds, reasonId: reason.id, regionId: region.id, dealIds };
}

/** What the servers seal the passwords of mailboxes with. */
export const SECRET_KEY = Buffer.alloc(KEY_BYTES, 7).toString('base64');
const seal = new Seal(Buffer.from(SECRET_KEY, 'base64'));

const surroundings = { ring: () => undefined, clock: () => new Date(), rowClass, seal };

/** The server itself, before any server runs. */
function contextOf(orm: MikroORM, userId: string | null = null): Context {
  return new Context(orm.em.fork(), { ...systemViewer('chaos'), userId }, surroundings);
}

/** Clients who have written, to a mailbox whose servers are away: answers to them wait. */
const WRITERS = 4;
export const WRITER = 'Пишущий';

async function foundLetters(context: () => Context): Promise<void> {
  const { id: channelId } = await createChannel(context(), { name: 'Почта', kind: ChannelKind.EMAIL });
  const nowhere = { host: '127.0.0.1', port: 1, security: MailSecurity.NONE, user: 'sales', password: 'secret' };
  await setMailAccount(context(), { channelId, address: 'sales@example.com', imap: nowhere, smtp: nowhere });
  for (let written = 0; written < WRITERS; written++) {
    const [at, email] = [new Date(), `client${written}@client.example`];
    const contacts = { phones: [], emails: [email], inn: null, messengerIds: [] };
    await receive(context(), channelId, {
      externalId: `<${written}@client.example>`,
      kind: InteractionKind.EMAIL,
      direction: Direction.IN,
      at,
      receivedAt: at,
      sender: { name: `${WRITER} ${written}`, company: null, ...contacts },
      topic: `Вопрос ${written}`,
      text: 'Когда привезёте?',
      html: null,
      attachments: [],
      answers: [],
      isAutomatic: false,
      isUnconfirmed: false,
      undelivered: [],
    });
  }
}

async function foundTeams(context: () => Context) {
  const north = await createTeam(context(), { name: 'Север' });
  const coast = await createTeam(context(), { name: 'Побережье', parentId: north.id });
  const south = await createTeam(context(), { name: 'Юг' });
  return { north, coast, south };
}

/** Admins see all, heads their team, managers their own, observers what their role sees at the moment. */
async function hire(orm: MikroORM, { north, coast, south }: Awaited<ReturnType<typeof foundTeams>>): Promise<Person[]> {
  const passwordHash = await hashPassword('correct horse battery');
  const people: Person[] = [];
  const staff = [
    [Role.ADMIN, [null, null]],
    [Role.HEAD, [north.id, south.id]],
    [Role.MANAGER, [north.id, north.id, coast.id, coast.id, south.id, south.id]],
    [Role.OBSERVER, [north.id, south.id]],
  ] as const;
  for (const [role, places] of staff) {
    for (const teamId of places) {
      const [name, timeZone] = [`Сотрудник ${people.length}`, 'Europe/Moscow'];
      const input = { name, email: `${people.length}@example.com`, role, teamId, timeZone };
      const user = await addUser(contextOf(orm), input, passwordHash);
      const { secret } = await createApiToken(contextOf(orm, user.id), 'chaos');
      people.push({ user, token: secret });
    }
  }
  return people;
}
