// Socket.IO: all sockets are in one room.
import { createServer } from 'node:http';
import { Server } from 'socket.io';
import { answerOf } from './card.ts';
import { enter } from './entry.ts';
import { listen } from './listen.ts';

const http = createServer();
const io = new Server(http, { transports: ['websocket'] });
io.on('connection', (socket) => void socket.join('board'));

enter(
  () => listen(http),
  (seq) => void io.to('board').emit('next', answerOf(seq)),
);
