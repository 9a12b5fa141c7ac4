// Zones of Russia by what clients show of themselves. Moscow time is everywhere else, and is not listed.
// Zones: Federal Law 107-ФЗ as amended up to 2020-12-27 (Volgograd back to Moscow time).

/** Area codes (ABC) of the Russian numbering plan. */
export const AREAS_BY_ZONE = {
  'Europe/Kaliningrad': '401',
  'Europe/Samara': '341 842 846 848',
  'Europe/Saratov': '845',
  'Europe/Astrakhan': '851',
  'Asia/Yekaterinburg': '342 343 345 346 347 349 351 352 353',
  'Asia/Omsk': '381',
  'Asia/Novosibirsk': '382 383 384 385 388',
  'Asia/Krasnoyarsk': '390 391 394',
  'Asia/Irkutsk': '301 395',
  'Asia/Yakutsk': '302 411 416',
  'Asia/Vladivostok': '421 423 426',
  'Asia/Magadan': '413 424',
  'Asia/Kamchatka': '415 427',
} as const;

/** The first two digits of an ИНН: the region of the tax office that gave it. */
export const REGIONS_BY_ZONE = {
  'Europe/Kaliningrad': '39',
  'Europe/Samara': '18 63 73',
  'Europe/Saratov': '64',
  'Europe/Astrakhan': '30',
  'Asia/Yekaterinburg': '02 45 56 59 66 72 74 86 89',
  'Asia/Omsk': '55',
  'Asia/Novosibirsk': '04 22 42 54 70',
  'Asia/Krasnoyarsk': '17 19 24',
  'Asia/Irkutsk': '03 38',
  'Asia/Yakutsk': '14 28 75',
  'Asia/Vladivostok': '25 27 79',
  'Asia/Magadan': '49 65',
  'Asia/Kamchatka': '41 87',
} as const;

/** Countries that live in one zone, by their calling codes. */
export const FOREIGN = {
  'Europe/Minsk': '375',
  'Asia/Tashkent': '998',
  'Asia/Bishkek': '996',
  'Asia/Dushanbe': '992',
  'Asia/Ashgabat': '993',
  'Asia/Yerevan': '374',
  'Asia/Baku': '994',
  'Asia/Tbilisi': '995',
  'Europe/Chisinau': '373',
  'Europe/Istanbul': '90',
  'Europe/Berlin': '49',
  'Europe/Rome': '39',
  'Europe/Warsaw': '48',
  'Asia/Shanghai': '86',
  'Asia/Kolkata': '91',
  'Asia/Dubai': '971',
} as const;
