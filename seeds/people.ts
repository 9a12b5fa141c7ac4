import type { RoleName } from '../server/core/rights/viewer.js';

export type TeamKey = 'sales' | 'wholesale' | 'projects';

export interface Person {
  name: string;
  /** Before the @; also how the rest of the script names him. */
  key: string;
  role: RoleName;
  team: TeamKey | null;
  jobTitle: string;
  timeZone?: string;
}

/** Reserved for examples: no letter can ever reach anybody. */
export const DOMAIN = 'skoba-i-tros.example';

export const people: readonly Person[] = [
  { name: 'Наталья Белова', key: 'belova', role: 'ADMIN', team: null, jobTitle: 'Администратор системы' },
  { name: 'Дмитрий Орлов', key: 'orlov', role: 'HEAD', team: 'sales', jobTitle: 'Коммерческий директор' },
  { name: 'Анна Ильина', key: 'ilina', role: 'MANAGER', team: 'wholesale', jobTitle: 'Старший менеджер по продажам' },
  { name: 'Сергей Котов', key: 'kotov', role: 'MANAGER', team: 'wholesale', jobTitle: 'Менеджер по продажам' },
  { name: 'Марина Корнеева', key: 'korneeva', role: 'MANAGER', team: 'wholesale', jobTitle: 'Менеджер по продажам' },
  { name: 'Павел Лосев', key: 'losev', role: 'MANAGER', team: 'wholesale', jobTitle: 'Менеджер по продажам' },
  { name: 'Ольга Титова', key: 'titova', role: 'MANAGER', team: 'wholesale', jobTitle: 'Менеджер по работе с сетями' },
  { name: 'Елена Сафронова', key: 'safronova', role: 'HEAD', team: 'wholesale', jobTitle: 'Руководитель отдела опта' },
  { name: 'Андрей Климов', key: 'klimov', role: 'HEAD', team: 'projects', jobTitle: 'Руководитель отдела проектов' },
  {
    name: 'Игорь Фадеев',
    key: 'fadeev',
    role: 'MANAGER',
    team: 'projects',
    jobTitle: 'Менеджер проектов, Екатеринбург',
    timeZone: 'Asia/Yekaterinburg',
  },
  { name: 'Юлия Нестерова', key: 'nesterova', role: 'MANAGER', team: 'projects', jobTitle: 'Менеджер проектов' },
  { name: 'Виктор Громов', key: 'gromov', role: 'OBSERVER', team: null, jobTitle: 'Генеральный директор' },
];
