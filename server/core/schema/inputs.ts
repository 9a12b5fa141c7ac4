import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsOptional,
  IsUUID,
  MaxLength,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { type ClassType, Field, ID, InputType } from 'type-graphql';
import { Text } from './scalars.js';

interface FieldOptions {
  description: string;
  nullable?: boolean;
  /** What to say instead, of what only windows of the last release say. */
  deprecationReason?: string;
}

/** An id in an input: malformed ones are refused by name before anything is looked up. */
export function IdField({ description, nullable = false, deprecationReason }: FieldOptions): PropertyDecorator {
  return all(
    Field(() => ID, { description, nullable, ...(deprecationReason ? { deprecationReason } : {}) }),
    IsUUID('all', { message: 'uuid' }),
    ...(nullable ? [IsOptional()] : []),
  );
}

/** A list of ids, bounded. */
export function IdsField({ description, nullable = false, max }: FieldOptions & { max: number }): PropertyDecorator {
  return all(
    Field(() => [ID], { description: `${description} At most ${max}.`, nullable }),
    IsUUID('all', { each: true, message: 'uuid' }),
    ArrayMaxSize(max, { message: 'tooMany' }),
    ...(nullable ? [IsOptional()] : []),
  );
}

/** Parts of a bulk command, each about another record: `by` names the field that tells them apart. */
export function ManyField<T extends object>(
  part: () => ClassType<T>,
  { description, by, max }: { description: string; by: keyof T & string; max: number },
): PropertyDecorator {
  return all(
    Field(() => [part()], { description: `${description} At least one, at most ${max}.` }),
    ArrayMinSize(1, { message: 'empty' }),
    ArrayMaxSize(max, { message: 'tooMany' }),
    ArrayUnique((one: T) => one?.[by], { message: 'twice' }),
    ValidateNested({ each: true }),
  );
}

/** A text that must say something when it is given. */
export function TextField({ description, nullable = false, max }: FieldOptions & { max: number }): PropertyDecorator {
  return all(
    Field(() => Text, { description: `${description} At most ${max} characters.`, nullable }),
    MinLength(1, { message: 'empty' }),
    MaxLength(max, { message: 'tooLong' }),
    ...(nullable ? [IsOptional()] : []),
  );
}

/** A few short texts, none of them empty. */
export function TextsField({ description, united }: { description: string; united?: boolean }): PropertyDecorator {
  const most = `At most ${MOST_TEXTS}${united ? OR_MORE : ''}.`;
  return all(
    Field(() => [Text], { description: `${description} ${most}`, nullable: true }),
    IsOptional(),
    ArrayMaxSize(united ? MOST_UNITED : MOST_TEXTS, { message: 'tooMany' }),
    MinLength(1, { each: true, message: 'empty' }),
    MaxLength(200, { each: true, message: 'tooLong' }),
  );
}

export const MOST_TEXTS = 10;

/** So many a list may have after merges, which unite the lists of two; whoever changes it makes it no longer. */
export const MOST_UNITED = 100;
export const OR_MORE = ', or as many as merges have left it';

function all(...decorators: (PropertyDecorator | MethodDecorator)[]): PropertyDecorator {
  return (target, key) => {
    for (const decorate of decorators) (decorate as PropertyDecorator)(target, key);
  };
}

@InputType('Receipt', {
  description: 'Makes a resend harmless: the same pair is done once and answered the same, for 7 days.',
})
export class ReceiptInput {
  @IdField({ description: 'The window that asks; it gets its own changes back under this id.' })
  clientId!: string;

  @IdField({ description: 'This one attempt; a resend carries it again.' })
  mutationId!: string;
}
