import { createContext } from 'svelte';

/** How long a change can be taken back from its toast. */
export const UNDO_MS = 8000;
const NOTE_MS = 5000;
/** More would lie over what one works with. */
const SHOWN = 2;

export interface Message {
  text: string;
  actionLabel?: string;
  onaction?: () => void;
}

export interface Toast extends Message {
  id: string;
  tone: 'done' | 'waiting' | 'note' | 'problem';
  /** Null = it stays until it is answered. */
  duration: number | null;
}

/** Short messages at the corner that go by themselves. */
export class Toasts {
  #list = $state.raw<Toast[]>([]);
  #count = 0;

  /** Oldest first. Reactive. */
  get list(): readonly Toast[] {
    return this.#list;
  }

  /** «D-1042 · в «Предложение» · Отменить»: eight seconds with a line that runs out. */
  undo(id: string, message: Required<Message>, tone: 'done' | 'waiting' = 'done'): void {
    this.#show({ ...message, id, tone, duration: UNDO_MS });
  }

  /** Something happened that needs no answer. */
  note(message: Message): void {
    this.#show({ ...message, id: this.#nextId(), tone: 'note', duration: NOTE_MS });
  }

  /** Something did not work; the words say what is kept and what to do. */
  problem(message: Message): void {
    this.#show({ ...message, id: this.#nextId(), tone: 'problem', duration: UNDO_MS });
  }

  /** The same, of something that would be lost with the message. */
  unsolved(message: Required<Message>): void {
    this.#show({ ...message, id: this.#nextId(), tone: 'problem', duration: null });
  }

  dismiss(id: string): void {
    this.#list = this.#list.filter((toast) => toast.id !== id);
  }

  #show(toast: Toast): void {
    const others = this.#list.filter(({ id, text, duration }) => {
      return id !== toast.id && (text !== toast.text || duration === null);
    });
    const passing = [...others, toast].filter(({ duration }) => duration !== null).slice(-SHOWN);
    this.#list = [...others, toast].filter((one) => one.duration === null || passing.includes(one));
  }

  #nextId(): string {
    this.#count += 1;
    return `toast-${this.#count}`;
  }
}

export const [useToasts, setToasts] = createContext<Toasts>();
