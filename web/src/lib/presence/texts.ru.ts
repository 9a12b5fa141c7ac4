export const presence = {
  talks: (name: string) => `${name} сейчас говорит с этим клиентом`,
  youTalk: (partner: string) => `Вы говорите: ${partner}`,
  logCall: 'Записать звонок',
  done: 'Закончили',
};
