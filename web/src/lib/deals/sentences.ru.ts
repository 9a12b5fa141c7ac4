/** Of a masculine, a feminine and a neuter noun. */
type Forms = readonly [string, string, string];

const FEMININE = new Set(['task', 'shipment', 'chain', 'deal', 'demandLine', 'automation']);
const NEUTER = new Set(['agreement', 'quote', 'dealPerson', 'person', 'legalEntity', 'letter', 'commitment']);

const genderOf = (noun: string): 0 | 1 | 2 => (FEMININE.has(noun) ? 1 : NEUTER.has(noun) ? 2 : 0);

/** What stands after a colon is no participle. */
export const verbs = {
  created: ['создан', 'создана', 'создано'] as Forms,
  added: ['добавлен', 'добавлена', 'добавлено'] as Forms,
  edited: ['изменён', 'изменена', 'изменено'] as Forms,
  deleted: ['удалён', 'удалена', 'удалено'] as Forms,
  removed: ['убран', 'убрана', 'убрано'] as Forms,
  restored: ['возвращён', 'возвращена', 'возвращено'] as Forms,
  sent: ['отправлен', 'отправлена', 'отправлено'] as Forms,
  failed: ['не доставлен', 'не доставлена', 'не доставлено'] as Forms,
  accepted: ['принят клиентом', 'принята клиентом', 'принято клиентом'] as Forms,
  declined: ['отклонён клиентом', 'отклонена клиентом', 'отклонено клиентом'] as Forms,
  takenBack: 'снова черновик',
  activated: 'вступает в силу',
  closed: ['закрыт', 'закрыта', 'закрыто'] as Forms,
  posted: ['проведён', 'проведена', 'проведено'] as Forms,
  cancelled: ['отменён', 'отменена', 'отменено'] as Forms,
  markedPaid: ['оплачен', 'оплачена', 'оплачено'] as Forms,
  unmarkedPaid: ['снова не оплачен', 'снова не оплачена', 'снова не оплачено'] as Forms,
  markedShipped: ['выполнен', 'выполнена', 'выполнено'] as Forms,
  unmarkedShipped: ['снова не выполнен', 'снова не выполнена', 'снова не выполнено'] as Forms,
  kept: ['выполнен', 'выполнена', 'выполнено'] as Forms,
  withdrawn: ['снят', 'снята', 'снято'] as Forms,
  reminded: ': напоминание',
  turned: 'теперь об этой сделке',
  joined: ['объединён с другим', 'объединена с другой', 'объединено с другим'] as Forms,
  started: ['запущен', 'запущена', 'запущено'] as Forms,
  done: ['выполнен', 'выполнена', 'выполнено'] as Forms,
  shared: ': доступ дан',
};

/** Words of a deal's history. No verb carries the actor's gender: his name stands before a colon. */
export const history = {
  created: 'сделка создана',
  moved: (from: string, to: string) => `${from} → ${to}`,
  placed: 'место в колонке',
  assigned: (from: string, to: string) => `ответственный ${from} → ${to}`,
  won: 'сделка выиграна',
  lost: (reason: string) => `сделка проиграна, ${reason.toLowerCase()}`,
  competitor: (name: string) => `конкурент: ${name}`,
  reopened: 'сделка снова в работе',
  shared: (name: string) => `доступ дан: ${name}`,
  unshared: (name: string) => `доступ снят: ${name}`,
  taskCreated: (kind: string, title: string) => `новая задача, ${kind.toLowerCase()}: ${title}`,
  taskDone: (title: string) => `сделано: ${title}`,
  taskCancelled: (title: string) => `отменено: ${title}`,
  taskReopened: (title: string) => `снова открыто: ${title}`,
  lineAdded: (title: string, line: string) => `${title}: в списке «${line}»`,
  lineRemoved: (title: string, line: string) => `${title}: из списка убрано «${line}»`,
  lineDone: (title: string, line: string) => `${title}: сделано «${line}»`,
  lineOpen: (title: string, line: string) => `${title}: снова не сделано «${line}»`,
  lineSaid: (title: string, old: string, now: string) => `${title}: «${old}» → «${now}»`,
  pipelineChanged: 'сделка в другой воронке',
  switchedToManual: 'ручное управление этапами',
  /** Of parts that have no sentence of their own; what was done follows after a colon. */
  nouns: {
    task: 'задача',
    agreement: 'соглашение',
    quote: 'КП',
    order: 'заказ',
    payment: 'платёж',
    shipment: 'отгрузка',
    dealPerson: 'контактное лицо',
    person: 'контактное лицо',
    legalEntity: 'юридическое лицо',
    partner: 'партнёр',
    letter: 'письмо',
    chain: 'переписка',
    deal: 'сделка',
    demandLine: 'строка потребности',
    commitment: 'обещание',
    automation: 'автоматика этапа',
  },
  /** What was done to a part, as it follows the part's name; nothing when the verb is not known. */
  done: (noun: string, verb: string): string | undefined => {
    const said = verbs[verb as keyof typeof verbs];
    return typeof said === 'string' ? said : said?.[genderOf(noun)];
  },
  change: (field: string, old: string, now: string) => `${field} ${old} → ${now}`,
  set: (field: string, now: string) => `${field} ${now}`,
  cleared: (field: string, old: string) => `${field} ${old} → не задано`,
  field: {
    title: 'название',
    sum: 'сумма',
    probability: 'вероятность',
    expectedOn: 'закрытие',
    partnerId: 'партнёр',
    source: 'источник',
    owner: 'ответственный',
    kind: 'вид',
    due: 'срок',
    dueOn: 'срок',
    assigneeId: 'исполнитель',
    text: 'описание',
    priority: 'важность',
    place: 'место',
    endsAt: 'конец',
    remindAt: 'напоминание',
    result: 'итог',
    competitor: 'конкурент',
  },
  unknown: 'изменение',
  someone: 'Система',
  noReason: 'без причины',
};
