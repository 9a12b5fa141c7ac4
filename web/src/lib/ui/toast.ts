import { toast } from 'svelte-sonner';
import ToastLine from '#lib/ui/ToastLine.svelte';

/** How long a change can be taken back from its toast. */
export const UNDO_MS = 8000;
const NOTE_MS = 5000;

export type ToastTone = 'done' | 'note' | 'problem';
export type ToastId = string | number;

interface Message {
  text: string;
  actionLabel?: string;
  onaction?: () => void;
  /** Another message with the same id takes its place. */
  id?: ToastId;
}

/** «Сделка в «Предложении» · Отменить»: eight seconds with a line that runs out. */
export const showUndo = ({ text, undoLabel, onundo, id }: { text: string; undoLabel: string; onundo: () => void; id?: ToastId }) =>
  show('done', { text, actionLabel: undoLabel, onaction: onundo, id }, UNDO_MS);

/** Something happened that needs no answer. */
export const showNote = (message: Message): ToastId => show('note', message, NOTE_MS);

/** Something did not work; the words say what is kept and what to do. */
export const showProblem = (message: Message): ToastId => show('problem', message, UNDO_MS);

export const dismissToast = (id: ToastId): void => void toast.dismiss(id);

const show = (tone: ToastTone, { text, actionLabel, onaction, id }: Message, duration: number): ToastId =>
  toast.custom(ToastLine, { id, duration, componentProps: { tone, text, actionLabel, onaction, duration } });
