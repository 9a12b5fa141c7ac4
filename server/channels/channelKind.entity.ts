import { registerEnumType } from 'type-graphql';

export enum ChannelKind {
  PHONE = 'PHONE',
  SITE = 'SITE',
  EMAIL = 'EMAIL',
  MESSENGER = 'MESSENGER',
  IMPORT = 'IMPORT',
  MANUAL = 'MANUAL',
}

registerEnumType(ChannelKind, { name: 'ChannelKind', description: 'How somebody got in touch (domain §2).' });
