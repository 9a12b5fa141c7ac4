import { expect, it } from 'vitest';
import { saidIn } from './prefill.js';

const lead: Parameters<typeof saidIn>[0] = {
  channel: 'EMAIL',
  contact: null,
  company: null,
  topic: null,
  text: '',
  phones: [],
  emails: [],
  inn: null,
};

it('what a letter says of its sender stands in the form', () => {
  const text = 'Добрый день. Просим выставить КП на траверсы. Елена, +7 383 000-21-40, ИНН 7707083893';
  expect(saidIn({ ...lead, contact: 'Рогова Елена', text, emails: ['snab@sibprovod.example'] })).toEqual({
    client: 'Рогова Елена',
    name: 'Рогова Елена',
    phone: '+7 383 000-21-40',
    email: 'snab@sibprovod.example',
    inn: '7707083893',
    title: 'Просим выставить КП на траверсы',
  });
});

it('what is known of him goes before what is read out of the text', () => {
  const said = saidIn({ ...lead, text: 'звоните 8 (912) 345-67-89', phones: ['+79123456700'], inn: '7736050003' });
  expect(said).toMatchObject({ phone: '+7 912 345-67-00', inn: '7736050003' });
});

it('who left only a number has no name', () => {
  expect(saidIn({ ...lead, contact: '+7 900 000-00-00' })).toMatchObject({ name: '', phone: '+7 900 000-00-00' });
});

it('a topic is the title, without its re and fwd; a long one is cut at a word', () => {
  expect(saidIn({ ...lead, topic: 'Re: Fwd: спецификация на 2027 год' }).title).toBe('Спецификация на 2027 год');
  expect(saidIn({ ...lead, channel: 'SITE', topic: 'Форма', text: 'нужны болты' }).title).toBe('Нужны болты');
  const { title } = saidIn({ ...lead, text: 'нужен крепёж '.repeat(20) });
  expect(title).toMatch(/^Нужен крепёж .*…$/);
  expect(title.length).toBeLessThanOrEqual(101);
});

it('who has named his company is a contact of that', () => {
  expect(saidIn({ ...lead, contact: 'Сибпровод', company: 'Сибпровод' }).name).toBe('');
  expect(saidIn({ ...lead, contact: 'Елена', company: 'Сибпровод' })).toMatchObject({
    client: 'Сибпровод',
    name: 'Елена',
  });
});
