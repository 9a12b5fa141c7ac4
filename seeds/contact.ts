import { Direction, InteractionKind } from '../server/interactions/interaction.entity.js';

/** Something that was said or written, without when and by whom. */
export interface Contact {
  kind: InteractionKind;
  direction: Direction | null;
  topic: string;
  text?: string;
  result?: string;
}

const { CALL, EMAIL, MEETING, MESSAGE, NOTE } = InteractionKind;
const { IN, OUT } = Direction;

export const called = (topic: string, result?: string): Contact => ({ kind: CALL, direction: OUT, topic, result });
export const rang = (topic: string, result?: string): Contact => ({ kind: CALL, direction: IN, topic, result });
export const wrote = (topic: string, text: string): Contact => ({ kind: EMAIL, direction: OUT, topic, text });
export const mailed = (topic: string, text: string): Contact => ({ kind: EMAIL, direction: IN, topic, text });
export const texted = (topic: string): Contact => ({ kind: MESSAGE, direction: OUT, topic });
export const pinged = (topic: string, text?: string): Contact => ({ kind: MESSAGE, direction: IN, topic, text });
export const met = (topic: string, result: string): Contact => ({ kind: MEETING, direction: null, topic, result });
export const noted = (topic: string): Contact => ({ kind: NOTE, direction: null, topic });

/** Letters come by a channel, nobody types them. */
export const isReceived = ({ kind, direction }: Contact): boolean => kind === EMAIL && direction === IN;
