import 'reflect-metadata';
import type { NonEmptyArray } from 'type-graphql';
import { Agreement } from './agreements/agreement.entity.js';
import { AutomationRule } from './automation/automationRule.entity.js';
import { AutomationRun } from './automation/automationRun.entity.js';
import { AutomationRuleResolver, AutomationRunResolver } from './automation/automation.resolver.js';
import { CalendarDay } from './calendar/calendarDay.entity.js';
import './calendar/calendar.policy.js';
import { CalendarResolver } from './calendar/calendar.resolver.js';
import { CalendarYear } from './calendar/calendarYear.entity.js';
import { AgreementResolver } from './agreements/agreement.resolver.js';
import { Commitment } from './commitments/commitment.entity.js';
import { CommitmentResolver, InteractionCommitmentsResolver } from './commitments/commitment.resolver.js';
import { Comment } from './comments/comment.entity.js';
import './comments/comment.policy.js';
import { CommentResolver } from './comments/comment.resolver.js';
import { Channel } from './channels/channel.entity.js';
import './channels/channel.policy.js';
import './partners/clientRule.policy.js';
import { ChannelResolver } from './channels/channel.resolver.js';
import { Consent } from './channels/forms/consent.entity.js';
import { ConsentText } from './channels/forms/consentText.entity.js';
import { SiteFormResolver } from './channels/forms/form.resolver.js';
import { SiteForm } from './channels/forms/siteForm.entity.js';
import { Inbound } from './channels/inbound.entity.js';
import { IncomingResolver } from './channels/inbound.resolver.js';
import { AnswerCommands } from './channels/mail/answer.resolver.js';
import { MailAccountResolver } from './channels/mail/mail.resolver.js';
import { MailAccount } from './channels/mail/mailAccount.entity.js';
import { ChangesResolver } from './core/live/changes.resolver.js';
import { Event, EventDetail, LogHead, ReceiptRow } from './core/log/event.entity.js';
import { PresenceResolver } from './core/presence/presence.resolver.js';
import { nameOf, type RowClass } from './core/row.entity.js';
import { CurrencyRate } from './currencies/currencyRate.entity.js';
import './currencies/currencyRate.policy.js';
import { CurrencyRateResolver } from './currencies/currencyRate.resolver.js';
import { CustomField } from './customFields/customField.entity.js';
import './customFields/customField.policy.js';
import { CustomFieldResolver } from './customFields/customField.resolver.js';
import { RecordNameResolver } from './customFields/recordName.resolver.js';
import { DealBulkCommands } from './deals/deal.bulk.resolver.js';
import { BoardResolver } from './deals/board.resolver.js';
import { DealCommands } from './deals/deal.commands.js';
import { Deal } from './deals/deal.entity.js';
import { DealOutcome } from './deals/dealOutcome.entity.js';
import { DealPerson } from './deals/dealPerson.entity.js';
import { DealPeopleResolver, DealPersonResolver, PersonDealsResolver } from './deals/dealPerson.resolver.js';
import { DealDocumentsResolver } from './documents/dealDocuments.resolver.js';
import { PartnerRecordsResolver } from './documents/partnerRecords.resolver.js';
import { Order } from './documents/order.entity.js';
import { OrderResolver } from './documents/order.resolver.js';
import { Payment } from './documents/payment.entity.js';
import { PaymentResolver } from './documents/payment.resolver.js';
import { Quote } from './documents/quote.entity.js';
import { QuoteResolver } from './documents/quote.resolver.js';
import { Shipment } from './documents/shipment.entity.js';
import { ShipmentResolver } from './documents/shipment.resolver.js';
import { FileChunk } from './files/fileChunk.entity.js';
import './files/file.policy.js';
import { CarriedFilesResolver } from './files/carried.resolver.js';
import { FileResolver } from './files/file.resolver.js';
import { StoredFile } from './files/storedFile.entity.js';
import { Chain } from './interactions/chain.entity.js';
import { InteractionCommands } from './interactions/interaction.commands.js';
import { Interaction } from './interactions/interaction.entity.js';
import './interactions/interaction.policy.js';
import {
  ChainResolver,
  InteractionGroupResolver,
  InteractionResolver,
  UnhandledResolver,
} from './interactions/interaction.resolver.js';
import { InteractionLink } from './interactions/interactionLink.entity.js';
import { Participant } from './interactions/participant.entity.js';
import './deals/deal.policy.js';
import { DealResolver } from './deals/deal.resolver.js';
import { DemandLine } from './deals/demandLine.entity.js';
import { DemandResolver } from './deals/demand.resolver.js';
import { LostReasonResolver } from './deals/lostReason.resolver.js';
import { ClientRuleResolver } from './partners/clientRule.resolver.js';
import { WayToWinResolver } from './deals/wayToWin.resolver.js';
import { WinRate } from './deals/winRate.entity.js';
import { WinRatesResolver } from './deals/winRates.resolver.js';
import { HeadsResolver } from './deals/heads.resolver.js';
import { LostReason } from './deals/lostReason.entity.js';
import { ClientRule } from './partners/clientRule.entity.js';
import { Letter } from './letters/letter.entity.js';
import { Notification } from './notifications/notification.entity.js';
import './notifications/notification.policy.js';
import { NotificationResolver } from './notifications/notification.resolver.js';
import { NotificationSettingResolver } from './notifications/setting.resolver.js';
import { NotificationSetting } from './notifications/setting.entity.js';
import { ErasureResolver } from './erasure/erasure.resolver.js';
import { DuplicateResolver, KnownPartyResolver } from './duplicates/duplicate.resolver.js';
import { Export } from './exports/export.entity.js';
import './exports/export.policy.js';
import './imports/import.policy.js';
import { PartnerImportResolver } from './imports/import.resolver.js';
import { ImportRow } from './imports/importRow.entity.js';
import { PartnerImport } from './imports/partnerImport.entity.js';
import { LeadCommands } from './leads/lead.commands.js';
import { Lead } from './leads/lead.entity.js';
import './leads/lead.policy.js';
import { Mute } from './leads/mute.entity.js';
import { LeadResolver } from './leads/lead.resolver.js';
import { BankAccount } from './partners/bankAccount.entity.js';
import { BankAccountResolver } from './partners/bankAccount.resolver.js';
import { LegalEntityPeriod } from './partners/legalEntityPeriod.entity.js';
import { LegalEntity } from './partners/legalEntity.entity.js';
import { LegalEntityResolver } from './partners/legalEntity.resolver.js';
import { Merge } from './merges/merge.entity.js';
import { MergeResolver } from './merges/merge.resolver.js';
import { Partner } from './partners/partner.entity.js';
import './partners/partner.policy.js';
import { PartnerResolver } from './partners/partner.resolver.js';
import { Employment } from './persons/employment.entity.js';
import {
  EmploymentResolver,
  PartnerEmploymentsResolver,
  PersonEmploymentsResolver,
} from './persons/employment.resolver.js';
import { Person } from './persons/person.entity.js';
import './persons/person.policy.js';
import { PersonResolver } from './persons/person.resolver.js';
import { Plan } from './plans/plan.entity.js';
import './plans/plan.policy.js';
import {
  AgreementPlanResolver,
  PlanResolver,
  PlanStepResolver,
  QuotePlanResolver,
  TaskPlanResolver,
} from './plans/plan.resolver.js';
import { PlanStep } from './plans/planStep.entity.js';
import { PlanTemplate } from './plans/planTemplate.entity.js';
import { PlanTemplateResolver, TemplateStepResolver } from './plans/template.resolver.js';
import { Pipeline, Stage } from './pipelines/pipeline.entity.js';
import './pipelines/pipeline.policy.js';
import { PipelineResolver } from './pipelines/pipeline.resolver.js';
import { Dismissal } from './relationships/dismissal.entity.js';
import { GraphLinkResolver } from './relationships/graphLink.resolver.js';
import { GraphResolver } from './relationships/graph.resolver.js';
import { GraphPlace } from './relationships/graphPlace.entity.js';
import { RegistryAnswer } from './registry/registryAnswer.entity.js';
import { RegistryResolver } from './registry/registry.resolver.js';
import { RegistryFillResolver } from './registry/fill.resolver.js';
import { DealWarningResolver } from './registry/dealWarning.resolver.js';
import { Relationship } from './relationships/relationship.entity.js';
import { RelationshipResolver } from './relationships/relationship.resolver.js';
import { RelationshipType } from './relationships/relationshipType.entity.js';
import './relationships/relationshipType.policy.js';
import { RelationshipTypeResolver } from './relationships/relationshipType.resolver.js';
import { RequisitesResolver } from './requisites/requisites.resolver.js';
import { SearchResolver } from './search/search.resolver.js';
import { CalendarFeed } from './tasks/calendarFeed.entity.js';
import { CalendarFeedResolver } from './tasks/calendarFeed.resolver.js';
import { MyDayResolver } from './tasks/myDay.resolver.js';
import { Task } from './tasks/task.entity.js';
import './tasks/task.policy.js';
import { TaskBulkCommands } from './tasks/task.bulk.resolver.js';
import { TaskResolver } from './tasks/task.resolver.js';
import { Team } from './teams/team.entity.js';
import './teams/team.policy.js';
import { TeamResolver } from './teams/team.resolver.js';
import { TimelineResolver } from './timeline/timeline.resolver.js';
import { RoleAccess } from './users/role.entity.js';
import { Session } from './users/session.entity.js';
import { SessionResolver } from './users/session.resolver.js';
import { User } from './users/user.entity.js';
import './users/user.policy.js';
import { UserResolver } from './users/user.resolver.js';
import { SavedView } from './views/savedView.entity.js';
import './views/savedView.policy.js';
import { SavedViewResolver } from './views/savedView.resolver.js';

const rows: RowClass[] = [
  Agreement,
  AutomationRule,
  AutomationRun,
  BankAccount,
  CalendarFeed,
  CalendarYear,
  Chain,
  Channel,
  Comment,
  Commitment,
  Consent,
  ConsentText,
  CurrencyRate,
  CustomField,
  Deal,
  DealPerson,
  Employment,
  Export,
  DemandLine,
  Interaction,
  InteractionLink,
  Lead,
  LegalEntity,
  Letter,
  LostReason,
  ClientRule,
  MailAccount,
  Merge,
  Notification,
  NotificationSetting,
  Order,
  Partner,
  PartnerImport,
  Payment,
  Person,
  Pipeline,
  Plan,
  PlanStep,
  PlanTemplate,
  Quote,
  Relationship,
  RelationshipType,
  RoleAccess,
  SavedView,
  Session,
  Shipment,
  SiteForm,
  StoredFile,
  Task,
  Team,
  User,
];

/** Everything that the database keeps. */
export const entities = [
  ...rows,
  CalendarDay,
  DealOutcome,
  Dismissal,
  FileChunk,
  GraphPlace,
  ImportRow,
  Inbound,
  LegalEntityPeriod,
  Mute,
  Participant,
  RegistryAnswer,
  Stage,
  WinRate,
  Event,
  EventDetail,
  LogHead,
  ReceiptRow,
];

/** Everything that the schema offers. */
export const resolvers: NonEmptyArray<new () => object> = [
  SessionResolver,
  UserResolver,
  TeamResolver,
  PipelineResolver,
  PartnerResolver,
  DuplicateResolver,
  KnownPartyResolver,
  MergeResolver,
  PartnerImportResolver,
  DealResolver,
  DealCommands,
  DealBulkCommands,
  DemandResolver,
  AutomationRuleResolver,
  AutomationRunResolver,
  WayToWinResolver,
  WinRatesResolver,
  CalendarResolver,
  LostReasonResolver,
  ClientRuleResolver,
  CurrencyRateResolver,
  CustomFieldResolver,
  RecordNameResolver,
  BoardResolver,
  HeadsResolver,
  LeadResolver,
  ChannelResolver,
  SiteFormResolver,
  MailAccountResolver,
  IncomingResolver,
  AnswerCommands,
  LeadCommands,
  TaskResolver,
  PersonResolver,
  PersonEmploymentsResolver,
  PartnerEmploymentsResolver,
  EmploymentResolver,
  ErasureResolver,
  DealPeopleResolver,
  DealPersonResolver,
  PersonDealsResolver,
  LegalEntityResolver,
  BankAccountResolver,
  RequisitesResolver,
  RegistryResolver,
  RegistryFillResolver,
  DealWarningResolver,
  AgreementResolver,
  QuoteResolver,
  OrderResolver,
  PaymentResolver,
  ShipmentResolver,
  DealDocumentsResolver,
  PartnerRecordsResolver,
  MyDayResolver,
  CalendarFeedResolver,
  TaskBulkCommands,
  CommentResolver,
  CarriedFilesResolver,
  FileResolver,
  TimelineResolver,
  NotificationResolver,
  NotificationSettingResolver,
  InteractionResolver,
  InteractionCommands,
  ChainResolver,
  InteractionGroupResolver,
  UnhandledResolver,
  PlanResolver,
  PlanStepResolver,
  TaskPlanResolver,
  PlanTemplateResolver,
  TemplateStepResolver,
  QuotePlanResolver,
  AgreementPlanResolver,
  CommitmentResolver,
  RelationshipResolver,
  RelationshipTypeResolver,
  GraphResolver,
  GraphLinkResolver,
  InteractionCommitmentsResolver,
  SearchResolver,
  SavedViewResolver,
  ChangesResolver,
  PresenceResolver,
];

const byName = new Map(rows.map((row) => [nameOf(row), row]));

/** The class that the log and receipts know under this name. */
export function rowClass(entity: string): RowClass {
  const found = byName.get(entity);
  if (!found) throw new Error(`no row class is called ${entity}`);
  return found;
}
