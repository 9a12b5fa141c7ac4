import { registerEnumType } from 'type-graphql';

export enum Channel {
  PHONE = 'PHONE',
  SITE = 'SITE',
  EMAIL = 'EMAIL',
  MESSENGER = 'MESSENGER',
  IMPORT = 'IMPORT',
  MANUAL = 'MANUAL',
}

registerEnumType(Channel, { name: 'Channel', description: 'How somebody got in touch (domain §2).' });
