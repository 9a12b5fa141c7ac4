// The practical limit: ws, the text made once, one `send` for each socket.
import { createServer } from 'node:http';
import { WebSocketServer } from 'ws';
import { answerOf } from './card.ts';
import { enter } from './entry.ts';
import { listen } from './listen.ts';

const http = createServer();
const sockets = new WebSocketServer({ server: http, perMessageDeflate: false });

enter(
  () => listen(http),
  (seq) => {
    const text = JSON.stringify({ id: '1', type: 'next', payload: answerOf(seq) });
    for (const socket of sockets.clients) socket.send(text);
  },
);
