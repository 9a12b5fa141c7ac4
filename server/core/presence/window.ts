/** What a window does right now. */
export interface Doing {
  /** The deal whose panel is open, or the record that is chosen on a graph. */
  openedId: string | null;
  /** The card that is being dragged, and the column it is over; or the record of a graph, and where it is. */
  heldId: string | null;
  overStageId: string | null;
  heldX: number | null;
  heldY: number | null;
  /** The record and field that is being typed in. */
  editedId: string | null;
  editedField: string | null;
  /** The other end, where it is a link of a graph that is chosen or changed. */
  editedToId: string | null;
  /** The partner who is being talked to on the telephone. */
  talkedToId: string | null;
}

export const IDLE: Doing = {
  openedId: null,
  heldId: null,
  overStageId: null,
  heldX: null,
  heldY: null,
  editedId: null,
  editedField: null,
  editedToId: null,
  talkedToId: null,
};

/** A window that has a topic open, as every process knows it. */
export interface Window extends Doing {
  topic: string;
  clientId: string;
  userId: string;
  /** The process that holds its socket: only that one says that it is gone. */
  home: string | null;
  /** When it last said what it does, in ms; the newest word counts. */
  saidAt: number;
}

/** What processes tell each other about windows. Soft: a lost word is made up for by the next heartbeat. */
export type Word =
  | { kind: 'here'; window: Window }
  | { kind: 'gone'; topic: string; clientId: string; home: string }
  | { kind: 'hello' };
