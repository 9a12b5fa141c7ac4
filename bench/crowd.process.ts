// The load: many sockets that speak a protocol by hand and do nothing with what they hear but count and check it.
import { once } from 'node:events';
import { WebSocket } from 'ws';
import type { CrowdOptions, Tally } from './crowd.ts';
import { now } from './figures.ts';
import { answer } from './remote.ts';

interface Member {
  url: string;
  token: string | undefined;
  socket: WebSocket | null;
  /** Up to where it was told the log. */
  cursor: string;
  at: number;
}

/** What a frame says of the log. */
interface Stretch {
  bytes: Buffer;
  from: string;
  to: string;
  /** The number in `to`. */
  seq: number;
  /** How many events it lists. */
  events: number;
  reset: boolean;
}

/** Connections that are being opened at a time. */
const WAVE = 50;
/** Frames are the same for many sockets; the last few are kept read. */
const KNOWN = 8;

let options: Required<CrowdOptions>;
let members: Member[] = [];
let known: Stretch[] = [];
let seqs: number[] = [];
let times: number[] = [];
let tally = emptyTally();
/** Whoever waits, and how many sockets still have to be told what he waits for. */
let awaited: { seq: number; missing: number; done: (at: number) => void } | null = null;

export const functions = { open, reached, take, cut, resume };
export type CrowdFunctions = typeof functions;

answer(functions);

async function open(given: Required<CrowdOptions>): Promise<void> {
  options = given;
  const { urls, tokens, after, sockets } = given;
  members = Array.from({ length: sockets }, (_, index) => ({
    url: urls[index % urls.length]!,
    token: tokens[index % tokens.length],
    socket: null,
    cursor: after,
    at: numberIn(after),
  }));
  await resume();
}

async function resume(): Promise<void> {
  const away = members.filter(({ socket }) => socket?.readyState !== WebSocket.OPEN);
  for (let index = 0; index < away.length; index += WAVE)
    await Promise.all(away.slice(index, index + WAVE).map((member) => speak[options.speech](member)));
}

function cut(): void {
  for (const { socket } of members) socket?.terminate();
}

function reached(seq: number, patience: number): Promise<number> {
  const missing = members.filter((member) => isOpen(member) && member.at < seq).length;
  if (missing === 0) return Promise.resolve(now());
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => {
      const behind = members.filter((member) => isOpen(member) && member.at < seq);
      reject(new Error(`${behind.length} sockets were not told ${seq}; the first stands at ${behind[0]?.at}`));
    }, patience);
    const done = (at: number) => {
      clearTimeout(late);
      resolve(at);
    };
    awaited = { seq, missing, done };
  });
}

function take(): Tally {
  const taken = { ...tally, arrivals: { seqs: Float64Array.from(seqs), times: Float64Array.from(times) } };
  tally = emptyTally();
  seqs = [];
  times = [];
  return taken;
}

function emptyTally(): Omit<Tally, 'arrivals'> {
  return { deliveries: 0, events: 0, frames: 0, bytes: 0, resets: 0, broken: 0, closed: {} };
}

const isOpen = ({ socket }: Member): boolean => socket?.readyState === WebSocket.OPEN;

/** How each protocol is begun; afterwards whatever names a stretch of the log is a frame. */
const speak = { graphql: speakGraphql, raw: speakRaw, 'socket.io': speakSocketIo };

async function speakGraphql(member: Member): Promise<void> {
  const socket = await connect(member, '/graphql', 'graphql-transport-ws');
  socket.send(JSON.stringify({ type: 'connection_init', payload: member.token ? { token: member.token } : {} }));
  await once(socket, 'message');
  const payload = { query: options.query, variables: { after: member.cursor } };
  socket.on('message', (data: Buffer) => hear(member, data));
  socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload }));
}

async function speakRaw(member: Member): Promise<void> {
  const socket = await connect(member, '/');
  socket.on('message', (data: Buffer) => hear(member, data));
}

async function speakSocketIo(member: Member): Promise<void> {
  const socket = await connect(member, '/socket.io/?EIO=4&transport=websocket', undefined, 'message');
  socket.send('40');
  await once(socket, 'message');
  socket.on('message', (data: Buffer) => (isPing(data) ? socket.send('3') : hear(member, data)));
}

const isPing = (data: Buffer): boolean => data.length === 1 && data[0] === '2'.charCodeAt(0);

/** `until`: the event by which the other side says that it is there. */
async function connect(member: Member, path: string, protocol?: string, until = 'open'): Promise<WebSocket> {
  const socket = new WebSocket(member.url.replace('http', 'ws') + path, protocol, {
    perMessageDeflate: false,
    skipUTF8Validation: true,
  });
  member.socket = socket;
  socket.on('error', () => undefined);
  socket.on('close', (code) => (tally.closed[code] = (tally.closed[code] ?? 0) + 1));
  await once(socket, until);
  return socket;
}

function hear(member: Member, bytes: Buffer): void {
  const at = now();
  const stretch = known.find((candidate) => candidate.bytes.equals(bytes)) ?? read(bytes);
  tally.frames += 1;
  tally.events += stretch.events;
  tally.bytes += bytes.length;
  if (stretch.reset) tally.resets += 1;
  else if (stretch.from !== member.cursor) tally.broken += 1;
  for (let seq = member.at + 1; seq <= stretch.seq; seq++) {
    tally.deliveries += 1;
    seqs.push(seq);
    times.push(at);
  }
  moveTo(member, stretch, at);
}

function moveTo(member: Member, { to, seq }: Stretch, at: number): void {
  const before = member.at;
  member.cursor = to;
  member.at = seq;
  if (!awaited || before >= awaited.seq || seq < awaited.seq) return;
  awaited.missing -= 1;
  if (awaited.missing > 0) return;
  awaited.done(at);
  awaited = null;
}

function read(bytes: Buffer): Stretch {
  const text = bytes.toString();
  const from = /"from":"([^"]+)"/.exec(text)?.[1];
  const to = /"to":"([^"]+)"/.exec(text)?.[1];
  if (!from || !to) throw new Error(`not a frame: ${text.slice(0, 500)}`);
  const events = text.split('"seq":').length - 1;
  const stretch = { bytes, from, to, seq: numberIn(to), events, reset: text.includes('"reset":true') };
  known = [stretch, ...known.slice(0, KNOWN - 1)];
  return stretch;
}

/** The number of the last change before a cursor, which is `<epoch>.<number>` and whatever else. */
const numberIn = (cursor: string): number => Number(cursor.split('.', 2)[1]);
