import type { App } from '#lib/core/app.svelte.js';
import type { Outcome } from '#lib/core/command.js';
import {
  EditClientRuleDocument,
  type ClientRuleRowFragment,
  type EditClientRuleInput,
  type MainRequisite,
  type PartnerType,
} from '#lib/core/gql/graphql.js';

export type ClientRule = ClientRuleRowFragment;

export const PARTNER_TYPES: readonly PartnerType[] = [
  'COMPANY',
  'SOLE_TRADER',
  'PRIVATE_PERSON',
  'SELF_EMPLOYED',
  'FOREIGN',
];

/** What can be asked of whom, as the server has it. */
export const ASKABLE: Record<PartnerType, readonly MainRequisite[]> = {
  COMPANY: ['CONTACT', 'INN', 'KPP'],
  SOLE_TRADER: ['CONTACT', 'INN'],
  PRIVATE_PERSON: ['CONTACT', 'INN'],
  SELF_EMPLOYED: ['CONTACT', 'INN'],
  FOREIGN: ['CONTACT', 'COUNTRY', 'TAX_NUMBER'],
};

/** Asks for a requisite, or no more; undo asks as before, though whoever has become a client meanwhile stays one. */
export const askFor = (app: App, rule: ClientRule, one: MainRequisite, isAsked: boolean): Promise<Outcome> => {
  const { legalType, needs: fromNeeds } = rule;
  const needs = [...fromNeeds.filter((other) => other !== one), ...(isAsked ? [one] : [])];
  const back = { legalType, fromNeeds: needs, needs: fromNeeds };
  return edit(app, { legalType, fromNeeds, needs }, () => edit(app, back));
};

function edit(app: App, input: EditClientRuleInput, undo?: () => Promise<Outcome>): Promise<Outcome> {
  const { clients } = app.i18n.text.partners;
  return app.commands.run({
    document: EditClientRuleDocument,
    input,
    about: [],
    overlay: [],
    label: clients.did(clients.type[input.legalType]),
    ...(undo && { undo }),
  });
}
