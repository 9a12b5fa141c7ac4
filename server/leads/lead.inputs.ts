import { Field, InputType } from 'type-graphql';
import { IdField, TextField, TextsField } from '../core/schema/inputs.js';
import { ChannelKind } from '../channels/channelKind.entity.js';

@InputType({ description: 'A lead written down by hand.' })
export class CreateLeadInput {
  @IdField({ description: 'Chosen by the client; none = by the server.', nullable: true })
  id?: string | null;

  @TextField({ description: 'What they wrote or said.', max: 10_000 })
  text!: string;

  @TextField({ description: 'Who it was: name, phone or e-mail.', nullable: true, max: 300 })
  contact?: string | null;

  @TextsField({ description: 'Telephone numbers, as they are written.' })
  phones?: string[] | null;

  @TextsField({ description: 'E-mail addresses.' })
  emails?: string[] | null;

  @TextField({ description: 'ИНН of their company.', nullable: true, max: 20 })
  inn?: string | null;

  @Field(() => ChannelKind, { description: 'How they got in touch.' })
  channel!: ChannelKind;
}
