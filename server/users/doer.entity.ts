import { registerEnumType } from 'type-graphql';

export enum Doer {
  OWNER = 'OWNER',
  HEAD = 'HEAD',
  USER = 'USER',
}

registerEnumType(Doer, {
  name: 'Doer',
  description: 'Who gets the work that a rule or a step of a plan opens.',
  valuesConfig: {
    OWNER: { description: 'Who leads the deal.' },
    HEAD: { description: 'The nearest head of its team and those above; who leads it where there is none.' },
    USER: { description: 'A certain user.' },
  },
});
