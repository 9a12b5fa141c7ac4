import type { Dice } from '../../../seeds/dice.ts';
import { frame } from './rawSocket.ts';

/** Something that a client of the protocol would not send, and the code by which the socket has to be closed for it. */
export interface HostileFrame {
  kind: string;
  bytes: Buffer;
  /** Null when it is odd, but nothing to close a socket for. */
  closes: number | null;
}

const ODD_IDS = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '',
  ' ',
  '\u0000',
  '\ud800',
  '💥',
  'я'.repeat(80),
];
const ODD_VALUES: readonly unknown[] = [null, true, 0, -1, 1e308, '', 'x', [], [[]], {}, { type: 'ping' }];
const QUERY = 'subscription($after: Cursor!) { changes(after: $after) { to } }';
const ODD_QUERIES = [
  '',
  '{',
  'subscription',
  '{ me { email } }',
  'subscription { gone }',
  '\u0000',
  'fragment A on Frame { to }',
];

/** Text that is nested so deep that whoever walks it by calling himself falls over. */
export const deep = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);

/** Frames for a socket that has been let in. At most one of them closes it: which of two would be first is nobody's business. */
export function hostileFrames(dice: Dice): HostileFrame[] {
  const frames = Array.from({ length: dice.int(1, 12) }, () => hostileFrame(dice));
  const first = frames.findIndex(({ closes }) => closes !== null);
  return frames.filter(({ closes }, index) => closes === null || index === first);
}

function hostileFrame(dice: Dice): HostileFrame {
  const kind = dice.pick(Object.keys(KINDS) as (keyof typeof KINDS)[]);
  const [closes, make] = KINDS[kind];
  return { kind, closes, bytes: make(dice) };
}

const json = (message: object): Buffer => frame(JSON.stringify(message));
const close = (...bytes: number[]): Buffer => frame(Buffer.from(bytes), { opcode: 8 });
const subscribeText = (id: string, variables: unknown, query = QUERY): string =>
  JSON.stringify({ id, type: 'subscribe', payload: { query, variables } });
const subscribe = (...asked: Parameters<typeof subscribeText>): Buffer => frame(subscribeText(...asked));

const KINDS = {
  binary: [1003, () => frame('{"type":"ping"}', { opcode: 2 })],
  notUtf8: [1007, () => frame(Buffer.from([0x22, 0xc3, 0x28, 0x22]))],
  huge: [1009, (dice) => frame('x', { length: dice.pick([70_000, 2 ** 31, 2 ** 40]) })],
  tooLarge: [1009, () => json({ type: 'ping', payload: { x: 'x'.repeat(70_000) } })],
  hugeInPieces: [
    1009,
    () => Buffer.concat(Array.from({ length: 80 }, (_, index) => piece('x'.repeat(1_000), index === 0))),
  ],
  manyPieces: [1008, () => Buffer.concat(Array.from({ length: 1_100 }, (_, index) => piece('', index === 0)))],
  pieceOfNothing: [1002, () => piece('x', false)],
  torn: [1002, () => Buffer.concat([piece('{"type":', true), frame('{"type":"ping"}')])],
  unmasked: [1002, () => frame('{"type":"ping"}', { masked: false })],
  reservedBits: [1002, (dice) => frame('{"type":"ping"}', { reserved: dice.int(1, 7) })],
  reservedOpcode: [1002, (dice) => frame('x', { opcode: dice.pick([3, 4, 5, 6, 7, 11, 12, 13, 14, 15]) })],
  longControl: [1002, () => frame('x'.repeat(126), { opcode: 9 })],
  tornControl: [1002, () => frame('x', { opcode: 9, final: false })],
  closeOfOneByte: [1002, () => close(3)],
  closeWithOddCode: [
    1002,
    (dice) => close(...bytesOf(dice.pick([0, 999, 1004, 1005, 1006, 1016, 2999, 5000, 65_535]))),
  ],
  closeNotUtf8: [1007, () => close(0x03, 0xe8, 0xc3, 0x28)],
  notJson: [
    4400,
    (dice) => frame(dice.pick(['', 'hello', '{', '{"type":}', '\u0000', "{'type':'ping'}", '\ufeff{"type":"ping"}'])),
  ],
  notAMessage: [4400, (dice) => frame(JSON.stringify(dice.pick(ODD_VALUES.slice(0, -1))))],
  oddType: [4400, (dice) => json({ type: dice.pick([...ODD_VALUES, '__proto__', 'connection_terminate', 'start']) })],
  typeOfTheServer: [
    4400,
    (dice) => json({ id: 'x', type: dice.pick(['next', 'error', 'connection_ack']), payload: dice.pick([{}, []]) }),
  ],
  noId: [
    4400,
    (dice) =>
      json({
        id: dice.pick([null, 0, '', [], {}]),
        type: dice.pick(['subscribe', 'complete']),
        payload: { query: QUERY },
      }),
  ],
  oddPayload: [
    4400,
    (dice) => json({ id: 'x', type: 'subscribe', payload: dice.pick([null, 1, 'x', [], {}, { query: 1 }]) }),
  ],
  oddParts: [
    4400,
    (dice) =>
      json({
        id: 'x',
        type: 'subscribe',
        payload: { query: QUERY, [dice.pick(['variables', 'extensions', 'operationName'])]: dice.pick([1, [], true]) },
      }),
  ],
  initAgain: [4429, (dice) => json({ type: 'connection_init', payload: dice.pick([undefined, {}, { token: 'x' }]) })],
  sameId: [
    4409,
    (dice) => twice(subscribe(dice.pick([...ODD_IDS.filter(Boolean), 'x'.repeat(200)]), { after: '1.0' })),
  ],
  inPieces: [null, (dice) => inPieces('{"type":"ping"}', dice.int(1, 15))],
  ping: [
    null,
    (dice) => json({ type: 'ping', payload: dice.pick([undefined, {}, { x: 'x'.repeat(dice.int(0, 60_000)) }]) }),
  ],
  deepPing: [null, () => frame(`{"type":"ping","payload":{"x":${deep(30_000)}}}`)],
  pongs: [null, () => Buffer.concat([json({ type: 'pong' }), frame('x', { opcode: 10 })])],
  controlPings: [null, () => frame('x'.repeat(125), { opcode: 9 })],
  unknownId: [null, (dice) => json({ id: dice.pick(ODD_IDS.filter(Boolean)), type: 'complete' })],
  comeAndGo: [null, (dice) => comeAndGo(dice.pick([...ODD_IDS.filter(Boolean), 'y'.repeat(1_000)]))],
  oddQuery: [null, (dice) => subscribe(unused(dice), {}, dice.pick(ODD_QUERIES))],
  oddVariables: [
    null,
    (dice) => subscribe(unused(dice), { after: dice.pick(ODD_VALUES), unasked: dice.pick(ODD_VALUES) }),
  ],
  deepVariables: [
    null,
    (dice) => frame(subscribeText(unused(dice), 'HERE').replace('"HERE"', `{"x":${deep(30_000)}}`)),
  ],
  longId: [null, (dice) => subscribe(`${dice.int(0, 1e9)}${'z'.repeat(50_000)}`, { after: '1.0' })],
} satisfies Record<string, readonly [number | null, (dice: Dice) => Buffer]>;

const piece = (text: string, first: boolean): Buffer => frame(text, { opcode: first ? 1 : 0, final: false });
const twice = (bytes: Buffer): Buffer => Buffer.concat([bytes, bytes]);
const bytesOf = (code: number): [number, number] => [code >> 8, code & 0xff];
const unused = (dice: Dice): string => `id ${dice.int(0, 2 ** 31)}`;

function inPieces(text: string, size: number): Buffer {
  const pieces = text.match(new RegExp(`.{1,${size}}`, 'g'))!;
  return Buffer.concat([...pieces.map((part, index) => piece(part, index === 0)), frame('', { opcode: 0 })]);
}

/** Subscribes and leaves, over and over, in one go: the next begins while the last one has just begun. */
function comeAndGo(id: string): Buffer {
  const round = [subscribe(id, { after: '1.0' }), json({ id, type: 'complete' })];
  return Buffer.concat([...round, ...round, ...round]);
}
