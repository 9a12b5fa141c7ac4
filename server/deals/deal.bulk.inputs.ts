import { InputType } from 'type-graphql';
import { MOST_AT_ONCE } from '../core/bulk.js';
import { ManyField } from '../core/schema/inputs.js';
import { AssignDealInput, MoveDealInput } from './deal.inputs.js';

@InputType({ description: 'Gives many deals to colleagues, each from whom you saw it with.' })
export class AssignDealsInput {
  @ManyField(() => AssignDealInput, { description: 'Each deal once.', by: 'id', max: MOST_AT_ONCE })
  deals!: AssignDealInput[];
}

@InputType({ description: 'Moves many deals, each to a place of its own.' })
export class PlaceDealsInput {
  @ManyField(() => MoveDealInput, { description: 'Each deal once.', by: 'id', max: MOST_AT_ONCE })
  deals!: MoveDealInput[];
}
