import { v7 as uuidv7 } from 'uuid';
import type { Context } from '../core/context.js';
import { conflict } from '../core/errors.js';
import { type CheckLine, lineOf, replaceLine, withLine, withoutLine } from './checkLine.entity.js';
import type { AddCheckLineInput, CheckLineVerbInput, EditCheckLineInput } from './checklist.inputs.js';
import { isOpen, lockTask, tell } from './task.work.js';

/** Adds a line at the end. @throws CONFLICT task.line, task.state; RULE task.lines; NOT_FOUND Task; FORBIDDEN */
export const addCheckLine = (ctx: Context, { taskId, id, text }: AddCheckLineInput) =>
  ctx.change(async () => {
    const work = await lockTask(ctx, taskId, isOpen);
    const line: CheckLine = { id: id ?? uuidv7(), text, done: false };
    work.task.checklist = withLine(work.task.checklist, line);
    return tell(ctx, 'task.lineAdded', work, { details: { line: [null, text] } });
  });

/**
 * Ticks a line or says it otherwise. No version is asked for: two who tick different lines lose nothing, and two who tick
 * the same one agree. A text that somebody else has changed meanwhile is a conflict.
 * @throws CONFLICT task.lineEdited, task.state; NOT_FOUND Task, CheckLine; FORBIDDEN
 */
export const editCheckLine = (ctx: Context, { taskId, id, text, fromText, done }: EditCheckLineInput) =>
  ctx.change(async () => {
    const work = await lockTask(ctx, taskId, isOpen);
    const line = lineOf(work.task.checklist, id);
    const next = { id, text: text ?? line.text, done: done ?? line.done };
    if (next.text === line.text && next.done === line.done) return work.task;
    if (next.text !== line.text && line.text !== (fromText ?? line.text)) {
      throw conflict('task.lineEdited', { field: 'text', theirs: line.text, yours: next.text });
    }
    work.task.checklist = replaceLine(work.task.checklist, next);
    const details = { line: [line.text, next.text] as const };
    return tell(ctx, 'task.lineEdited', work, { details, particulars: { done: next.done } });
  });

/** Takes a line away. @throws NOT_FOUND Task, CheckLine; CONFLICT task.state; FORBIDDEN */
export const removeCheckLine = (ctx: Context, { taskId, id }: CheckLineVerbInput) =>
  ctx.change(async () => {
    const work = await lockTask(ctx, taskId, isOpen);
    const { text } = lineOf(work.task.checklist, id);
    work.task.checklist = withoutLine(work.task.checklist, id);
    return tell(ctx, 'task.lineRemoved', work, { details: { line: [text, null] } });
  });
