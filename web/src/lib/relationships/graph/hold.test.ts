import { EventEmitter } from 'node:events';
import type Sigma from 'sigma';
import { beforeEach, expect, it } from 'vitest';
import type { HeldRecord } from './company.js';
import { Hold } from './hold.js';

let picture: EventEmitter;
let feels: { pointerEvents: string };
let moved: HeldRecord[];
let dropped: HeldRecord[];
let isStopped: boolean;

/** What sigma tells of the pointer; a step of its graph is ten pixels. */
function hold(movable: boolean): void {
  [picture, feels, moved, dropped, isStopped] = [new EventEmitter(), { pointerEvents: '' }, [], [], false];
  const sigma = Object.assign(picture, {
    viewportToGraph: ({ x, y }: { x: number; y: number }) => ({ x: x / 10, y: y / 10 }),
    getMouseCaptor: () => ({ container: { style: feels } }),
  });
  new Hold(
    sigma as unknown as Sigma,
    movable,
    (held) => moved.push(held),
    (held) => dropped.push(held),
  );
}
beforeEach(() => hold(true));

const at = (x: number, y: number, original: object = { button: 0, buttons: 1 }) => ({
  ...{ x, y, original: { preventDefault: () => undefined, ...original } },
  preventSigmaDefault: () => (isStopped = true),
});
const press = (x: number, y: number, original?: object) =>
  picture.emit('downNode', { node: 'a', event: at(x, y, original) });
const move = (x: number, y: number, original?: object) => picture.emit('moveBody', { event: at(x, y, original) });

it('a record goes with the pointer and stays where it is let go; the picture does not go with it', () => {
  press(100, 100);
  move(110, 100);
  move(150, 120);
  expect([moved, feels.pointerEvents, isStopped]).toEqual([
    [
      { id: 'a', x: 11, y: 10 },
      { id: 'a', x: 15, y: 12 },
    ],
    'none',
    true,
  ]);
  picture.emit('upStage');
  expect([dropped, feels.pointerEvents]).toEqual([[{ id: 'a', x: 15, y: 12 }], '']);
  move(300, 300);
  expect(moved).toHaveLength(2);
});

it('a press that does not go far moves nothing', () => {
  press(100, 100);
  move(102, 102);
  picture.emit('upNode');
  expect([moved, dropped]).toEqual([[], []]);
});

it('what was let go where nobody could tell is dropped where it was last', () => {
  press(100, 100);
  move(150, 120);
  move(400, 400, { buttons: 0 });
  expect(dropped).toEqual([{ id: 'a', x: 15, y: 12 }]);
});

it('another button moves nothing', () => {
  press(100, 100, { button: 2, buttons: 2 });
  move(150, 120);
  expect(moved).toEqual([]);
});

it('a finger moves it as the first button does', () => {
  press(100, 100, { touches: [] });
  move(150, 120, { touches: [] });
  expect(moved).toEqual([{ id: 'a', x: 15, y: 12 }]);
});

it('whoever may not move records moves the picture by them', () => {
  hold(false);
  press(100, 100);
  move(150, 120);
  picture.emit('upStage');
  expect([moved, dropped, isStopped, feels.pointerEvents]).toEqual([[], [], false, '']);
});
