// Raw ws that first stores a move, by the statements of the server's own transaction sent by hand.
//   storing.ts <database url> <cards as JSON>
import { createServer } from 'node:http';
import { WebSocketServer } from 'ws';
import { ByHand } from '../command.hand.ts';
import type { Card } from '../command.ts';
import { answerOf } from './card.ts';
import { enter } from './entry.ts';
import { listen } from './listen.ts';

const [databaseUrl, given] = process.argv.slice(2) as [string, string];
const hand = await ByHand.over(databaseUrl);
const cards = JSON.parse(given) as Card[];

const http = createServer();
const sockets = new WebSocketServer({ server: http, perMessageDeflate: false });

enter(
  () => listen(http),
  (seq) => {
    const text = JSON.stringify({ id: '1', type: 'next', payload: answerOf(seq) });
    for (const socket of sockets.clients) socket.send(text);
  },
  async () => {
    const card = cards.shift()!;
    await hand.move(card);
    card.stages.reverse();
    cards.push(card);
  },
);
