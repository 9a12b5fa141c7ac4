import { IsEmail, IsOptional, Length } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import { IdField, TextField } from '../core/schema/inputs.js';
import { Zone } from '../core/schema/scalars.js';
import type { RoleName } from '../core/rights/viewer.js';
import { Locale, Reminder, Role, Theme } from './user.entity.js';

@InputType({ description: 'A new colleague.' })
export class CreateUserInput {
  @TextField({ description: 'First and last name.', max: 120 })
  name!: string;

  @TextField({ description: 'Signs in with it; unique.', max: 254 })
  @IsEmail({}, { message: 'email' })
  email!: string;

  @Field(() => String, { description: 'At least 10 characters.' })
  @Length(10, 200, { message: 'password' })
  password!: string;

  @Field(() => Role, { description: 'What he is here to do.' })
  role!: RoleName;

  @IdField({ description: 'His team.', nullable: true })
  teamId?: string | null;

  @Field(() => Zone, { description: 'Where his days begin and end.' })
  timeZone!: string;

  @TextField({ description: 'Position in the company.', nullable: true, max: 120 })
  jobTitle?: string | null;
}

@InputType({ description: 'What a colleague may do and see.' })
export class SetAccessInput {
  @IdField({ description: 'The user.' })
  id!: string;

  @Field(() => Role, { description: 'His role from now on.' })
  role!: RoleName;

  @IdField({ description: 'His team from now on; null = none.', nullable: true })
  teamId?: string | null;

  @Field(() => Boolean, { description: 'False ends all his sessions.' })
  active!: boolean;
}

@InputType({ description: 'Your own settings; only what is given changes.' })
export class EditProfileInput {
  @Field(() => Locale, { nullable: true, description: 'Language of the screen.' })
  @IsOptional()
  locale?: Locale;

  @Field(() => Theme, { nullable: true, description: 'Colours of the screen.' })
  @IsOptional()
  theme?: Theme;

  @Field(() => Zone, {
    nullable: true,
    description: 'Where your days begin and end; what is already planned for a day keeps its moment.',
  })
  @IsOptional()
  timeZone?: string;

  @Field(() => Reminder, { nullable: true, description: 'When you are reminded of a task with a time.' })
  @IsOptional()
  reminder?: Reminder;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether you are reminded of a task of a day, at nine that morning where you live.',
  })
  @IsOptional()
  remindsOfDays?: boolean;
}
