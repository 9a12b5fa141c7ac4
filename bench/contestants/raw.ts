// ws by itself, one `send` for each socket: of a text that is made once, or of its bytes, made ready once.
//   raw.ts text | bytes
import { createServer } from 'node:http';
import { WebSocketServer } from 'ws';
import { answerOf } from './card.ts';
import { enter } from './entry.ts';
import { listen } from './listen.ts';

const isBytes = process.argv[2] === 'bytes';
const http = createServer();
const sockets = new WebSocketServer({ server: http, perMessageDeflate: false });

enter(
  () => listen(http),
  (seq) => {
    const text = JSON.stringify({ id: '1', type: 'next', payload: answerOf(seq) });
    const message = isBytes ? Buffer.from(text) : text;
    for (const socket of sockets.clients) socket.send(message, { binary: false });
  },
);
