import { describe, expect, it } from 'vitest';
import { clientZone } from '#lib/clientHour/clientZone.js';
import { isWithinHours } from '#lib/clientHour/hours.js';
import { AREAS_BY_ZONE, FOREIGN, REGIONS_BY_ZONE } from '#lib/clientHour/zones.js';

describe("the client's zone (domain §4, «час клиента»)", () => {
  it.each([
    ['+74951234567', 'Europe/Moscow'],
    ['+78121234567', 'Europe/Moscow'],
    ['+74012123456', 'Europe/Kaliningrad'],
    ['+73431234567', 'Asia/Yekaterinburg'],
    ['+74231234567', 'Asia/Vladivostok'],
    ['+77271234567', 'Asia/Almaty'],
    ['+375171234567', 'Europe/Minsk'],
    ['+8613812345678', 'Asia/Shanghai'],
    ['+79161234567', null],
    ['+78001234567', null],
    ['+14155550100', null],
    ['', null],
  ])('by telephone %s: %s', (phone, zone) => {
    expect(clientZone({ phones: [phone] })).toBe(zone);
  });

  it('a mobile number says nothing, the ИНН does', () => {
    expect(clientZone({ phones: ['+79161234567'], inn: '6658000000' })).toBe('Asia/Yekaterinburg');
    expect(clientZone({ phones: ['+79161234567', '+73952123456'], inn: '7707083893' })).toBe('Asia/Irkutsk');
    expect(clientZone({ inn: '7707083893' })).toBe('Europe/Moscow');
    expect([clientZone({ inn: '12' }), clientZone({})]).toEqual([null, null]);
  });

  it('Russia has eleven hours, and every zone that is named exists', () => {
    const zones = [AREAS_BY_ZONE, REGIONS_BY_ZONE, FOREIGN].flatMap((codes) => Object.keys(codes));
    const hourIn = (timeZone: string) => new Intl.DateTimeFormat('en', { timeZone, hour: 'numeric', hour12: false });
    const at = Date.parse('2026-11-23T06:00:00Z');
    const russian = ['Europe/Moscow', ...Object.keys(AREAS_BY_ZONE)].map((zone) => hourIn(zone).format(at));
    expect(new Set(russian).size).toBe(11);
    for (const zone of zones) expect(() => hourIn(zone)).not.toThrow();
  });

  it('a code stands in one zone only', () => {
    for (const codes of [AREAS_BY_ZONE, REGIONS_BY_ZONE, FOREIGN]) {
      const all = Object.values(codes).flatMap((list) => list.split(' '));
      expect(new Set(all).size).toBe(all.length);
    }
  });
});

describe('the hours in which a client may be called', () => {
  const at = (time: string) => Date.parse(`2026-11-23T${time}+03:00`);

  it.each([
    ['08:59', false],
    ['09:00', true],
    ['19:59', true],
    ['20:00', false],
  ])('at %s there: %s', (time, allowed) => {
    expect(isWithinHours('Europe/Moscow', at(time))).toBe(allowed);
  });

  it('counts by the clock of the client, not of who calls', () => {
    expect(isWithinHours('Asia/Vladivostok', at('14:00'))).toBe(false);
    expect(isWithinHours('Asia/Vladivostok', at('09:30'))).toBe(true);
  });
});
