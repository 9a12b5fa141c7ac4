import type { Context } from '../core/context.js';
import { Person } from '../persons/person.entity.js';
import { countsOf } from './counts.js';
import type { PersonData } from './erasure.inputs.js';
import { footprintOf } from './footprint.service.js';
import { mentionsOf } from './mentions.service.js';

/** What erasing a person would take, at one moment. @throws NOT_FOUND; FORBIDDEN person.erase */
export const personData = (ctx: Context, id: string): Promise<PersonData> =>
  ctx.atOnce(async (moment) => {
    const person = await moment.see(Person, id);
    moment.authorize('erase', person);
    const footprint = await footprintOf(moment, person.id);
    const mentions = await mentionsOf(moment, footprint);
    return { places: await countsOf(moment, footprint, mentions), alsoOthers: footprint.alsoOthers };
  });
