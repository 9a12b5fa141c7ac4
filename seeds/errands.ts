import { TaskKind } from '../server/tasks/task.entity.js';

/** What people do beside their deals. */
export interface Errand {
  kind: TaskKind;
  title: string;
  /** What it consists of; the first ones are done already. */
  lines?: readonly string[];
  done?: number;
}

const todo = (title: string, lines?: readonly string[], done = 0): Errand => ({
  kind: TaskKind.TODO,
  title,
  lines,
  done,
});
const call = (title: string): Errand => ({ kind: TaskKind.CALL, title });

/** Put off by everybody until it is late. */
export const overdue: readonly Errand[] = [
  todo('Сдать авансовый отчёт'),
  todo('Закрыть старые счета без ответа', ['Выгрузить список', 'Обзвонить', 'Отметить отказы'], 1),
  call('Вернуть звонок в лизинговую компанию'),
  todo('Обновить визитку и подпись в почте'),
];

export const forToday: readonly Errand[] = [
  call('Обзвонить тех, кто давно не покупал'),
  todo('Разобрать входящие письма', ['Запросы цен', 'Рекламации', 'Спам'], 1),
  todo('Подписать табель'),
  { kind: TaskKind.EMAIL, title: 'Поздравить клиентов с юбилеем компании' },
  { kind: TaskKind.MESSAGE, title: 'Ответить в чате поставщиков' },
];

export const forTheWeek: readonly Errand[] = [
  todo('Подготовить выставку', ['Стенд', 'Образцы', 'Раздаточные листы', 'Гостиница', 'Билеты'], 2),
  todo('Сверить остатки с центральным складом'),
  call('Договориться об экскурсии на завод'),
  todo('Пройти обучение по охране труда', ['Лекция', 'Тест'], 1),
];
