import { Field, ID, ObjectType } from 'type-graphql';
import { conflict, notFound, rule } from '../core/errors.js';

@ObjectType({ description: 'One line of what a task consists of.' })
export class CheckLine {
  @Field(() => ID, { description: 'UUID, the same for as long as the line stands.' })
  id!: string;

  @Field(() => String, { description: 'What is to be done.' })
  text!: string;

  @Field(() => Boolean, { description: 'Whether it is done.' })
  done!: boolean;
}

/** Longer lists are read by nobody. */
const MOST_LINES = 100;

/** @throws CONFLICT task.line, when the id is taken; RULE task.lines, when there are too many */
export function withLine(lines: CheckLine[], line: CheckLine): CheckLine[] {
  if (lines.some(({ id }) => id === line.id)) throw conflict('task.line', { id: line.id });
  if (lines.length >= MOST_LINES) throw rule('task.lines', { most: MOST_LINES });
  return [...lines, line];
}

/** @throws NOT_FOUND CheckLine, when somebody has removed it */
export function lineOf(lines: CheckLine[], id: string): CheckLine {
  const line = lines.find((candidate) => candidate.id === id);
  if (!line) throw notFound('CheckLine', id);
  return line;
}

export const replaceLine = (lines: CheckLine[], line: CheckLine): CheckLine[] =>
  lines.map((other) => (other.id === line.id ? line : other));

export const withoutLine = (lines: CheckLine[], id: string): CheckLine[] => lines.filter((line) => line.id !== id);
