import type {
  ChannelRowFragment,
  CalendarYearRowFragment,
  AgreementRowFragment,
  BankAccountRowFragment,
  DealPersonRowFragment,
  LegalEntityRowFragment,
  OrderRowFragment,
  PaymentRowFragment,
  EmploymentRowFragment,
  PersonRowFragment,
  QuoteRowFragment,
  RelationshipRowFragment,
  RelationshipTypeRowFragment,
  ShipmentRowFragment,
  CommentRowFragment,
  CommitmentRowFragment,
  CustomFieldRowFragment,
  DealRowFragment,
  InteractionRowFragment,
  LeadRowFragment,
  LostReasonRowFragment,
  PartnerRowFragment,
  PipelineRowFragment,
  SavedViewRowFragment,
  TaskRowFragment,
  TeamRowFragment,
  UserRowFragment,
} from '#lib/core/gql/graphql.js';

export type ChannelRow = ChannelRowFragment;
export type CommentRow = CommentRowFragment;
export type CommitmentRow = CommitmentRowFragment;
export type CustomFieldRow = CustomFieldRowFragment;
/** Values of custom fields by the ids of the fields; those without a value are not there. */
export type FieldValues = Record<string, FieldValue | null>;
export type FieldValue = string | boolean | string[];
export type CalendarYearRow = CalendarYearRowFragment;
export type DealRow = DealRowFragment;
export type InteractionRow = InteractionRowFragment;
export type LeadRow = LeadRowFragment;
export type TaskRow = TaskRowFragment;
export type PartnerRow = PartnerRowFragment;
export type PipelineRow = PipelineRowFragment;
export type StageRow = PipelineRow['stages'][number];
export type UserRow = UserRowFragment;
export type TeamRow = TeamRowFragment;
export type SavedViewRow = SavedViewRowFragment;
export type LostReasonRow = LostReasonRowFragment;
export type AgreementRow = AgreementRowFragment;
export type BankAccountRow = BankAccountRowFragment;
export type DealPersonRow = DealPersonRowFragment;
export type LegalEntityRow = LegalEntityRowFragment;
export type OrderRow = OrderRowFragment;
export type PaymentRow = PaymentRowFragment;
export type EmploymentRow = EmploymentRowFragment;
export type PersonRow = PersonRowFragment;
export type QuoteRow = QuoteRowFragment;
export type RelationshipRow = RelationshipRowFragment;
export type RelationshipTypeRow = RelationshipTypeRowFragment;
export type ShipmentRow = ShipmentRowFragment;

/** Name of a neighbour as a record carries it. */
export interface Label {
  id: string;
  name: string;
}

/** Every kind of record the store holds, by the name its events use for `entity`. */
export interface Rows {
  channel: ChannelRow;
  comment: CommentRow;
  commitment: CommitmentRow;
  customField: CustomFieldRow;
  deal: DealRow;
  interaction: InteractionRow;
  lead: LeadRow;
  task: TaskRow;
  partner: PartnerRow;
  pipeline: PipelineRow;
  user: UserRow;
  team: TeamRow;
  lostReason: LostReasonRow;
  calendarYear: CalendarYearRow;
  savedView: SavedViewRow;
  agreement: AgreementRow;
  dealPerson: DealPersonRow;
  bankAccount: BankAccountRow;
  legalEntity: LegalEntityRow;
  order: OrderRow;
  payment: PaymentRow;
  employment: EmploymentRow;
  person: PersonRow;
  quote: QuoteRow;
  relationship: RelationshipRow;
  relationshipType: RelationshipTypeRow;
  shipment: ShipmentRow;
}

export type RowType = keyof Rows;
export type Row = Rows[RowType];
