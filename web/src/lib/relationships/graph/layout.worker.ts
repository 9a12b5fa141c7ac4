import { arranged } from './arrange.js';
import type { LayoutAnswer, LayoutTask } from './layout.js';

let latest = 0;

addEventListener('message', ({ data }: MessageEvent<LayoutTask>) => {
  latest = data.turn;
  void settle(data);
});

/** Works in batches and tells after each; a newer task ends it. */
async function settle({ turn, ...task }: LayoutTask): Promise<void> {
  for (const { places, isLast } of arranged(task)) {
    if (turn !== latest) return;
    const answer: LayoutAnswer = { turn, places, isLast };
    postMessage(answer, { transfer: [places.buffer] });
    await new Promise((resolve) => setTimeout(resolve));
  }
}
