import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Label } from '../core/schema/label.js';
import { Day, LogCursor, Moment } from '../core/schema/scalars.js';
import { LinkNature } from './graph.js';
import { EndKind } from './relationshipType.entity.js';
import { SuggestedBy } from './suggestion.js';

@ObjectType({ description: 'A partner or person by its name.' })
export class RelationshipEnd {
  @Field(() => ID, { description: 'Id of the record.' })
  id!: string;

  @Field(() => EndKind, { description: 'What it is.' })
  kind!: EndKind;

  @Field(() => String, { description: 'Its name.' })
  name!: string;
}

@ObjectType({ description: 'A record on a graph.' })
export class GraphNode extends RelationshipEnd {
  @Field(() => Int, { description: 'How many steps it is from where the graph begins.' })
  steps!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Across, where somebody has put it; null = where the layout does.',
  })
  x!: number | null;

  @Field(() => Float, { nullable: true, description: 'Up, where somebody has put it; null = where the layout does.' })
  y!: number | null;
}

@ObjectType({ description: 'A link between two records of a graph.' })
export class GraphLink {
  @Field(() => LinkNature, { description: 'Whence it is known.' })
  nature!: LinkNature;

  @Field(() => ID, { nullable: true, description: 'The relationship; null = nobody has said it.' })
  id!: string | null;

  @Field(() => ID, { nullable: true, description: 'Its kind; null = nobody has said it: its nature tells what it is.' })
  typeId!: string | null;

  @Field(() => ID, { description: 'The first end.' })
  from!: string;

  @Field(() => ID, { description: 'The second end.' })
  to!: string;

  @Field(() => Int, { description: 'How strong it is, 1 to 5.' })
  strength!: number;

  @Field(() => Day, { nullable: true, description: 'Its first day; null = not known.' })
  since!: string | null;

  @Field(() => Day, { nullable: true, description: 'Its last day; null = it lasts.' })
  until!: string | null;
}

@ObjectType({ description: 'What stands around a record, as far as you see it.' })
export class RelationshipGraph {
  @Field(() => [GraphNode], { description: 'Records, nearest first.' })
  nodes!: GraphNode[];

  @Field(() => [GraphLink], { description: 'Links between them.' })
  links!: GraphLink[];

  @Field(() => Boolean, { description: 'Whether there is more than was asked for.' })
  cut!: boolean;

  @Field(() => LogCursor, { description: 'Where the log stood before it was read.' })
  asOf!: string;
}

@ObjectType({ description: 'A step of a chain of acquaintance.' })
class InfluenceStep {
  @Field(() => RelationshipEnd, { description: 'From whom.' })
  from!: RelationshipEnd;

  @Field(() => RelationshipEnd, { description: 'To whom.' })
  to!: RelationshipEnd;

  @Field(() => GraphLink, { description: 'How they stand to each other; its ends may stand the other way around.' })
  link!: GraphLink;
}

@ObjectType({ description: 'A chain of acquaintance from one of us to somebody who decides.' })
export class InfluencePathAnswer {
  @Field(() => Float, { description: 'How likely a word gets through, above 0 and up to 1.' })
  chance!: number;

  @Field(() => Label, { description: 'The one of us with whom it begins.' })
  user!: Label;

  @Field(() => Int, { description: 'How well he knows the first of the chain, 1 to 5.' })
  strength!: number;

  @Field(() => Int, { description: 'Contacts that he has had with that one in the last two years.' })
  contacts!: number;

  @Field(() => Moment, { nullable: true, description: 'The last of them; null = he only answers for that one.' })
  lastAt!: Date | null;

  @Field(() => RelationshipEnd, { description: 'The first of the chain, whom he knows.' })
  first!: RelationshipEnd;

  @Field(() => [InfluenceStep], {
    description: 'From there to the one who decides; none when he knows that one himself.',
  })
  steps!: InfluenceStep[];
}

@ObjectType({ description: 'Through whom those who decide about a deal can be reached.' })
export class Influence {
  @Field(() => [RelationshipEnd], {
    description: 'Who decides, as far as you see them: none, and none hidden = nobody has said who.',
  })
  deciders!: RelationshipEnd[];

  @Field(() => Int, { description: 'How many more decide whom you do not see; no chain leads to them.' })
  hiddenDeciders!: number;

  @Field(() => [InfluencePathAnswer], { description: 'The likeliest chains, best first.' })
  paths!: InfluencePathAnswer[];
}

registerEnumType(LinkNature, {
  name: 'LinkNature',
  description: 'Whence a link between two records is known.',
  valuesConfig: {
    SAID: { description: 'Somebody has said it: a relationship.' },
    WORK: { description: 'The first, a person, works for the second now.' },
    PART: { description: 'The first, a partner, is a part of the second.' },
  },
});

registerEnumType(SuggestedBy, {
  name: 'SuggestedBy',
  description: 'What speaks for a relationship that nobody has said.',
  valuesConfig: {
    MAIL_DOMAIN: { description: 'Addresses of one domain that is not a public one.' },
    SAME_DEAL: { description: 'Both take part in one deal.' },
    SAME_DIRECTOR: { description: 'Legal sides of both have one director.' },
    SAME_FOUNDER: { description: 'The register tells of one founder of both.' },
  },
});

@ObjectType({ description: 'A record that may be in a relationship; nothing is added by itself.' })
export class RelationshipSuggestion extends RelationshipEnd {
  @Field(() => SuggestedBy, { description: 'What speaks for it.' })
  by!: SuggestedBy;

  @Field(() => String, { description: 'The domain, the title of the deal, or the name of the director or founder.' })
  about!: string;
}
