import { describe, expect, it } from 'vitest';
import type { DealRow, PipelineRow, StageRow } from '#lib/core/rows.js';
import { activityAfter } from '#lib/deals/nextActivity.js';

const call = { kind: 'CALL', required: false } as const;
const meeting = { kind: 'MEETING', required: true } as const;
const stage = (given: Partial<StageRow>) =>
  ({ id: 's', name: 'Предложение', rank: 1, offers: [], ...given }) as StageRow;
const pipeline = (control: PipelineRow['control'], given: Partial<StageRow> = {}) =>
  ({ control, stages: [stage({ taskTitle: null, ...given })] }) as PipelineRow;
const deal = { stageId: 's', status: 'IN_WORK', manual: false, nextTaskId: null, nextKind: null } as DealRow;
const planned = { ...deal, nextTaskId: 't', nextKind: 'CALL' } as DealRow;

describe('the next activity after a stage change (domain §1)', () => {
  it('is asked for when nothing is planned, with the stage’s kinds first and the others behind', () => {
    const asked = activityAfter(deal, pipeline('FREE', { offers: [meeting, call] }));
    expect(asked?.first).toEqual(['MEETING', 'CALL']);
    expect(asked?.rest).toContain('TODO');
  });

  it('a strict stage offers only its own kinds; led by hand, all', () => {
    const strict = pipeline('STRICT', { offers: [call] });
    expect(activityAfter(deal, strict)?.rest).toEqual([]);
    expect(activityAfter({ ...deal, manual: true }, strict)?.rest).toContain('MEETING');
  });

  it('is only hinted at by a stage that has no template', () => {
    expect(activityAfter(deal, pipeline('FREE'))).toMatchObject({ required: [], title: '', isHint: true });
    expect(activityAfter(deal, pipeline('FREE', { offers: [call] }))).toMatchObject({ isHint: false });
    expect(activityAfter(planned, pipeline('FREE'))).toBeNull();
  });

  it('is not asked for when the next step is clear', () => {
    expect(activityAfter(planned, pipeline('FREE', { offers: [call] }))).toBeNull();
    expect(activityAfter(deal, pipeline('STRICT', { taskTitle: 'Отправить КП', offers: [call] }))).toBeNull();
  });

  it('is asked for all the same when the stage demands a kind that is not planned', () => {
    expect(activityAfter(planned, pipeline('FREE', { offers: [call, meeting] }))?.required).toEqual(['MEETING']);
    expect(activityAfter(deal, pipeline('STRICT', { taskTitle: 'КП', offers: [meeting] }))?.required).toEqual([
      'MEETING',
    ]);
  });

  it('begins with the stage’s template', () => {
    expect(activityAfter(deal, pipeline('FREE', { taskTitle: 'Отправить КП' }))?.title).toBe('Отправить КП');
  });

  it('is not asked for of a finished deal', () => {
    expect(activityAfter({ ...deal, status: 'WON' }, pipeline('FREE', { offers: [meeting] }))).toBeNull();
  });
});
