import { randomUUID } from 'node:crypto';
import type { Context } from '../server/core/context.js';
import { type CustomField, CustomTarget, CustomType } from '../server/customFields/customField.entity.js';
import { createCustomField } from '../server/customFields/customField.service.js';
import type { CustomValueInput } from '../server/customFields/customValue.inputs.js';
import type { Calendar } from './calendar.js';
import { Dice } from './dice.js';

const SEED = 20_261_124;
const DELIVERY = ['Самовывоз', 'Доставка до склада клиента', 'До терминала транспортной компании'];
const REGIONS = ['Центр', 'Северо-Запад', 'Урал', 'Поволжье', 'Сибирь'];
const LIKES = ['Короткие письма по пунктам', 'Звонки до обеда', 'Чай с лимоном и хоккей', 'Когда сразу называют срок'];

/** The fields that the demo company has made itself. */
export interface DemoFields {
  delivery: CustomField;
  tender: CustomField;
  region: CustomField;
  likes: CustomField;
  carrier: CustomField;
}

export async function makeFields(ctx: Context): Promise<DemoFields> {
  const options = DELIVERY.map((name) => ({ id: randomUUID(), name }));
  const { DEAL, PARTNER, PERSON } = CustomTarget;
  const { CHOICE, DATE, TEXT, PARTNER: HOLDS_PARTNER } = CustomType;
  return {
    delivery: await createCustomField(ctx, { target: DEAL, name: 'Условия доставки', type: CHOICE, options }),
    tender: await createCustomField(ctx, { target: DEAL, name: 'Дата тендера', type: DATE }),
    region: await createCustomField(ctx, { target: PARTNER, name: 'Регион сбыта', type: TEXT }),
    likes: await createCustomField(ctx, { target: PERSON, name: 'Любит', type: TEXT }),
    carrier: await createCustomField(ctx, { target: DEAL, name: 'Перевозчик', type: HOLDS_PARTNER }),
  };
}

/** What the company has written into its fields: not everywhere, as people do. */
export class Filling {
  private readonly dice = new Dice(SEED);

  constructor(
    private readonly fields: DemoFields,
    private readonly calendar: Calendar,
  ) {}

  /** @param carrier the partner that brings the goods; none = it is not known yet */
  ofDeal(carrier: string | null): CustomValueInput[] {
    const { delivery, tender } = this.fields;
    const option = this.dice.pick(delivery.options);
    const day = this.calendar.dayAhead(this.dice.int(5, 40));
    return [
      { fieldId: delivery.id, value: option.id },
      { fieldId: tender.id, value: this.dice.chance(0.4) ? day : null },
      { fieldId: this.fields.carrier.id, value: carrier },
    ];
  }

  ofPartner(): CustomValueInput[] {
    return [{ fieldId: this.fields.region.id, value: this.dice.pick(REGIONS) }];
  }

  ofPerson(): CustomValueInput[] {
    return [{ fieldId: this.fields.likes.id, value: this.dice.chance(0.6) ? this.dice.pick(LIKES) : null }];
  }
}
