import { registerEnumType } from 'type-graphql';

export enum LeadState {
  OPEN = 'OPEN',
  SNOOZED = 'SNOOZED',
  ACCEPTED = 'ACCEPTED',
  REJECTED = 'REJECTED',
}

export enum RejectReason {
  SPAM = 'SPAM',
  NOT_OURS = 'NOT_OURS',
  DUPLICATE = 'DUPLICATE',
  ERASED = 'ERASED',
}

registerEnumType(LeadState, {
  name: 'LeadState',
  description: 'How a lead stands.',
  valuesConfig: {
    OPEN: { description: 'It waits for somebody to accept it.' },
    SNOOZED: { description: 'Put off: it comes back by itself.' },
    ACCEPTED: { description: 'Somebody works with it now.' },
    REJECTED: { description: 'Nothing comes of it.' },
  },
});
registerEnumType(RejectReason, {
  name: 'RejectReason',
  description: 'Why nothing comes of a lead.',
  valuesConfig: {
    SPAM: { description: 'Spam: for 90 days nothing of this sender becomes a lead.' },
    NOT_OURS: { description: 'They want what we do not do.' },
    DUPLICATE: { description: 'It stands here already.' },
    ERASED: { description: 'Whoever sent it has been erased (152-ФЗ); nobody says so of a lead by hand.' },
  },
});
