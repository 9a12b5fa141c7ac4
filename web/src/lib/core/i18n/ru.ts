import { channels } from '#lib/channels/texts.ru.js';
import { clientHour } from '#lib/clientHour/texts.ru.js';
import { commitments } from '#lib/commitments/texts.ru.js';
import { core } from '#lib/core/texts.ru.js';
import { currencies } from '#lib/currencies/texts.ru.js';
import { customFields } from '#lib/customFields/texts.ru.js';
import { board } from '#lib/deals/board.texts.ru.js';
import { panel } from '#lib/deals/panel.texts.ru.js';
import { deals } from '#lib/deals/texts.ru.js';
import { undo } from '#lib/deals/undo.texts.ru.js';
import { probability } from '#lib/deals/probability.texts.ru.js';
import { workCalendar } from '#lib/workCalendar/texts.ru.js';
import { way } from '#lib/deals/way.texts.ru.js';
import { documents } from '#lib/documents/texts.ru.js';
import { erasure } from '#lib/erasure/texts.ru.js';
import { fields } from '#lib/fields/texts.ru.js';
import { filters } from '#lib/filters/texts.ru.js';
import { imports } from '#lib/imports/texts.ru.js';
import { interactions } from '#lib/interactions/texts.ru.js';
import { leads } from '#lib/leads/texts.ru.js';
import { notifications } from '#lib/notifications/texts.ru.js';
import { merges } from '#lib/merges/texts.ru.js';
import { myDay } from '#lib/myDay/texts.ru.js';
import { palette } from '#lib/palette/texts.ru.js';
import { automation } from '#lib/pipelines/automation.texts.ru.js';
import { pipelines } from '#lib/pipelines/texts.ru.js';
import { partners } from '#lib/partners/texts.ru.js';
import { partnerWizard } from '#lib/partners/wizard/texts.ru.js';
import { persons } from '#lib/persons/texts.ru.js';
import { plans } from '#lib/plans/texts.ru.js';
import { presence } from '#lib/presence/texts.ru.js';
import { registry } from '#lib/registry/texts.ru.js';
import { requisites } from '#lib/requisites/texts.ru.js';
import { relationships } from '#lib/relationships/texts.ru.js';
import { session } from '#lib/session/texts.ru.js';
import { settings } from '#lib/settings/texts.ru.js';
import { shell } from '#lib/shell/texts.ru.js';
import { signin } from '#lib/signin/texts.ru.js';
import { table } from '#lib/deals/table/texts.ru.js';
import { tasks } from '#lib/tasks/texts.ru.js';
import { timeline } from '#lib/timeline/texts.ru.js';
import { views } from '#lib/views/texts.ru.js';
import { ui } from '#lib/ui/texts.ru.js';

/** The source of all texts; other languages satisfy its shape. */
export const ru = {
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
};

export type Dictionary = typeof ru;
