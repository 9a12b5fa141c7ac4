export const ui = {
  close: 'Закрыть',
  searching: 'Ищу…',
  nothing: 'Ничего не нашлось',
  searchFailed: 'Поиск не ответил',
  clear: 'Очистить',
};
