import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { receive } from '../channels/receive.service.js';
import { Direction, Interaction, InteractionKind } from '../interactions/interaction.entity.js';
import { buildChannel, buildUser, contextFor, fresh, systemContext } from '../testing/build.js';
import { Role } from '../users/user.entity.js';
import { CarriedFilesResolver } from './carried.resolver.js';

const nobody = { name: 'Елена', company: null, phones: [], emails: ['elena@t.example'], inn: null, messengerIds: [] };

test('domain §2: what came with a message stands with it', async () => {
  const channel = await buildChannel();
  const { interactionId } = await receive(systemContext(), channel.id, {
    externalId: randomUUID(),
    kind: InteractionKind.EMAIL,
    direction: Direction.IN,
    at: new Date(),
    receivedAt: new Date(),
    sender: nobody,
    topic: 'Спецификация',
    text: 'Во вложении',
    html: null,
    attachments: [{ name: 'Спецификация.xlsx', content: Buffer.from('1;2') }],
    answers: [],
    isAutomatic: false,
    isUnconfirmed: false,
    undelivered: [],
  });
  const ctx = await contextFor(await buildUser({ role: Role.ADMIN }));
  const files = await new CarriedFilesResolver().files(ctx, await fresh(Interaction, interactionId!));
  expect(files.map(({ name, authorId }) => [name, authorId])).toEqual([['Спецификация.xlsx', null]]);
});
