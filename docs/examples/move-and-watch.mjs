// Queries the board, watches it, and moves its first card one stage on.
//   VMESTE_URL=http://localhost:3000 VMESTE_TOKEN=… node docs/examples/move-and-watch.mjs
import { randomUUID } from 'node:crypto';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';

const url = new URL('/graphql', process.env.VMESTE_URL ?? 'http://localhost:3000');
const token = process.env.VMESTE_TOKEN;

/** One request over HTTP. */
async function ask(query, variables) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(JSON.stringify(errors[0].extensions));
  return data;
}

// 1. What is there: `asOf` says where the log stood before the answer was read.
const { pipelines } = await ask('{ pipelines(first: 1) { nodes { id name } } }');
const { board } = await ask(
  `query Board($pipelineId: ID!) {
    board(pipelineId: $pipelineId, zone: "Europe/Moscow", first: 10) {
      asOf
      columns { stage { id name } deals { nodes { id number title stageId version can } } }
    }
  }`,
  { pipelineId: pipelines.nodes[0].id },
);
const from = board.columns.findIndex(({ deals }) => deals.nodes.some(({ can }) => can.includes('move')));
const deal = board.columns[from].deals.nodes.find(({ can }) => can.includes('move'));
const to = board.columns[from + 1].stage;

// 2. Watch from exactly there: nothing is missed and nothing comes twice. Any graphql-ws client will do.
const client = createClient({
  url: url.href.replace('http', 'ws'),
  webSocketImpl: WebSocket,
  connectionParams: { token },
});
const changes = client.iterate({
  query: `subscription Watch($after: Cursor!) {
    changes(after: $after) {
      from to reset
      events { seq name forget actor { name } record { ... on Deal { id title stageId } } }
    }
  }`,
  variables: { after: board.asOf },
});

// 3. Move the card. The receipt makes a resend harmless.
const { moveDeal } = await ask(
  `mutation Move($input: MoveDealInput!, $receipt: Receipt) {
    moveDeal(input: $input, receipt: $receipt) { seq deal { stageId version } }
  }`,
  {
    input: { id: deal.id, fromStageId: deal.stageId, toStageId: to.id, version: deal.version },
    receipt: { clientId: randomUUID(), mutationId: randomUUID() },
  },
);
console.log(`moved D-${deal.number} to ${to.name}, event ${moveDeal.seq}`);

// 4. The same move, as everybody sees it.
for await (const { data } of changes) {
  const event = data.changes.events.find(({ seq }) => seq === moveDeal.seq);
  if (!event) continue;
  console.log(`seen ${event.name} by ${event.actor.name}: ${event.record.title}`);
  break;
}
await client.dispose();
