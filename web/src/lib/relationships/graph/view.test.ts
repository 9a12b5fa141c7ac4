import { EventEmitter } from 'node:events';
import type Sigma from 'sigma';
import type { Coordinates } from 'sigma/types';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { View } from './view.js';

type CameraState = Coordinates & { ratio: number };

let room: { width: number; height: number };
let camera: CameraState;
let sizeAt: (ratio: number) => number;
let moving: boolean[];
let picture: EventEmitter;
let view: View;

/** Pixels of a step: the smaller side shows the whole, which is one step wide and high. */
const measure = ({ ratio }: CameraState): number => Math.min(room.width, room.height) / ratio;
const toViewport = ({ x, y }: Coordinates, { cameraState = camera } = {}): Coordinates => ({
  x: room.width / 2 + (x - cameraState.x) * measure(cameraState),
  y: room.height / 2 - (y - cameraState.y) * measure(cameraState),
});
const toGraph = ({ x, y }: Coordinates, { cameraState = camera } = {}): Coordinates => ({
  x: cameraState.x + (x - room.width / 2) / measure(cameraState),
  y: cameraState.y - (y - room.height / 2) / measure(cameraState),
});
const RECORDS: Record<string, Coordinates> = { left: { x: 0.1, y: 0.5 }, right: { x: 1.2, y: 0.9 } };

/** The camera of sigma, which draws nothing without WebGL. */
const sigma = (): Sigma =>
  Object.assign(picture, {
    ...{ graphToViewport: toViewport, framedGraphToViewport: toViewport },
    ...{ viewportToGraph: toGraph, viewportToFramedGraph: toGraph },
    getDimensions: () => room,
    getNodeDisplayData: (id: string) => RECORDS[id],
    setSetting: (_: string, value: typeof sizeAt) => (sizeAt = value),
    scheduleRender: () => undefined,
    getCamera: () => ({ ...camera, setState: (state: CameraState) => (camera = { ...camera, ...state }) }),
  }) as unknown as Sigma;

beforeEach(() => {
  vi.stubGlobal('innerWidth', 1_200);
  vi.stubGlobal('innerHeight', 800);
  [room, camera, moving, picture] = [
    { width: 1_200, height: 700 },
    { x: 0.5, y: 0.5, ratio: 1 },
    [],
    new EventEmitter(),
  ];
  view = new View(
    sigma(),
    () => 0,
    (isMoving) => moving.push(isMoving),
  );
  render();
});
afterEach(() => vi.unstubAllGlobals());

const render = () => picture.emit('afterRender');
const resize = (width: number, height: number): void => {
  room = { width, height };
  view.keep();
  render();
};
const seen = () => Object.values(RECORDS).map((record) => toViewport(record));
const near = (places: readonly Coordinates[]) =>
  places.map(({ x, y }) => ({ x: expect.closeTo(x, 6) as number, y: expect.closeTo(y, 6) as number }));

it('a panel that takes room moves nothing and changes no size, nor does it when it goes', () => {
  camera = { x: 0.6, y: 0.45, ratio: 0.8 };
  render();
  const [before, size] = [seen(), sizeAt(camera.ratio)];
  resize(880, 700);
  expect([seen(), sizeAt(camera.ratio)]).toEqual([near(before), expect.closeTo(size, 6)]);
  resize(880, 300);
  expect([seen(), sizeAt(camera.ratio)]).toEqual([near(before), expect.closeTo(size, 6)]);
  resize(1_200, 700);
  expect(seen()).toEqual(near(before));
  expect(camera.ratio).toBeCloseTo(0.8, 6);
});

it('another window shows the picture as it can', () => {
  vi.stubGlobal('innerWidth', 900);
  resize(900, 500);
  expect(camera).toEqual({ x: 0.5, y: 0.5, ratio: 1 });
});

it('who is sought is brought into view, with room for his name, when he is not there', async () => {
  resize(880, 700);
  const before = camera;
  view.seek('left');
  render();
  expect(camera).toEqual(before);
  view.seek('right');
  render();
  expect(toViewport(RECORDS['right']!).x).toBeCloseTo(856, 6);
  await vi.waitFor(() => expect(moving).toEqual([true, true, false, false]));
  resize(880, 200);
  view.seek('left');
  render();
  expect(toViewport(RECORDS['left']!).y).toBeCloseTo(156, 6);
});
