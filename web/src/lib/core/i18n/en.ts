import { channels } from '#lib/channels/texts.en.js';
import { clientHour } from '#lib/clientHour/texts.en.js';
import { commitments } from '#lib/commitments/texts.en.js';
import { core } from '#lib/core/texts.en.js';
import type { Dictionary } from '#lib/core/i18n/ru.js';
import { currencies } from '#lib/currencies/texts.en.js';
import { customFields } from '#lib/customFields/texts.en.js';
import { board } from '#lib/deals/board.texts.en.js';
import { panel } from '#lib/deals/panel.texts.en.js';
import { deals } from '#lib/deals/texts.en.js';
import { undo } from '#lib/deals/undo.texts.en.js';
import { probability } from '#lib/deals/probability.texts.en.js';
import { workCalendar } from '#lib/workCalendar/texts.en.js';
import { way } from '#lib/deals/way.texts.en.js';
import { documents } from '#lib/documents/texts.en.js';
import { erasure } from '#lib/erasure/texts.en.js';
import { fields } from '#lib/fields/texts.en.js';
import { filters } from '#lib/filters/texts.en.js';
import { imports } from '#lib/imports/texts.en.js';
import { interactions } from '#lib/interactions/texts.en.js';
import { leads } from '#lib/leads/texts.en.js';
import { notifications } from '#lib/notifications/texts.en.js';
import { merges } from '#lib/merges/texts.en.js';
import { myDay } from '#lib/myDay/texts.en.js';
import { palette } from '#lib/palette/texts.en.js';
import { automation } from '#lib/pipelines/automation.texts.en.js';
import { pipelines } from '#lib/pipelines/texts.en.js';
import { partners } from '#lib/partners/texts.en.js';
import { partnerWizard } from '#lib/partners/wizard/texts.en.js';
import { persons } from '#lib/persons/texts.en.js';
import { plans } from '#lib/plans/texts.en.js';
import { presence } from '#lib/presence/texts.en.js';
import { registry } from '#lib/registry/texts.en.js';
import { requisites } from '#lib/requisites/texts.en.js';
import { relationships } from '#lib/relationships/texts.en.js';
import { session } from '#lib/session/texts.en.js';
import { settings } from '#lib/settings/texts.en.js';
import { shell } from '#lib/shell/texts.en.js';
import { signin } from '#lib/signin/texts.en.js';
import { table } from '#lib/deals/table/texts.en.js';
import { tasks } from '#lib/tasks/texts.en.js';
import { timeline } from '#lib/timeline/texts.en.js';
import { views } from '#lib/views/texts.en.js';
import { ui } from '#lib/ui/texts.en.js';

/** English, complete by type. */
export const en = {
  channels,
  clientHour,
  commitments,
  core,
  board,
  currencies,
  customFields,
  panel,
  deals,
  documents,
  erasure,
  fields,
  filters,
  imports,
  interactions,
  leads,
  notifications,
  merges,
  myDay,
  palette,
  automation,
  pipelines,
  partners,
  partnerWizard,
  persons,
  plans,
  presence,
  registry,
  requisites,
  relationships,
  session,
  settings,
  shell,
  signin,
  table,
  tasks,
  timeline,
  ui,
  undo,
  probability,
  way,
  workCalendar,
  views,
} satisfies Dictionary;
