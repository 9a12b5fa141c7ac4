import { describe, expect, it } from 'vitest';
import type { DealRow, PipelineRow } from '#lib/core/rows.js';
import { createFormats } from '#lib/core/i18n/formats.js';
import { ru } from '#lib/core/i18n/ru.js';
import { gateWords } from '#lib/deals/gateWords.js';
import { answered, LOST, verdictsByControl, withoutRight, WON } from '#lib/deals/verdicts.js';

const stage = (rank: number) => ({ id: `s${rank}`, name: `Этап ${rank}`, rank, probability: 10, idleDays: null });
const pipeline = (control: PipelineRow['control']) => ({ control, stages: [1, 2, 3, 4].map(stage) }) as PipelineRow;
const dealAt = (stageId: string) => ({ id: 'd', stageId }) as DealRow;

const allowedFrom = (control: PipelineRow['control'], stageId: string) =>
  [...verdictsByControl(dealAt(stageId), pipeline(control))].flatMap(([target, { allowed }]) =>
    allowed ? [target] : [],
  );

describe('where a deal may go by the control type', () => {
  it('strict: back, one stage on, lost', () => {
    expect(allowedFrom('STRICT', 's2')).toEqual(['s1', 's2', 's3', LOST]);
  });

  it('strict, led by hand: anywhere', () => {
    const targets = verdictsByControl({ ...dealAt('s1'), manual: true }, pipeline('STRICT'));
    expect([...targets.values()].every(({ allowed }) => allowed)).toBe(true);
  });

  it('strict: won from the last stage', () => {
    expect(allowedFrom('STRICT', 's4')).toContain(WON);
  });

  it('free: anywhere', () => {
    expect(allowedFrom('FREE', 's1')).toEqual(['s1', 's2', 's3', 's4', WON, LOST]);
  });

  it('names what is missing and the stage that opens Won', () => {
    const verdicts = verdictsByControl(dealAt('s1'), pipeline('STRICT'));
    expect(verdicts.get('s3')?.unmet).toEqual([{ code: 'deal.skip', stage: null }]);
    expect(verdicts.get(WON)?.unmet[0]).toMatchObject({ code: 'deal.notLast', stage: { name: 'Этап 4' } });
  });
});

it('lets the server overrule and keeps the direction', () => {
  const local = verdictsByControl(dealAt('s2'), pipeline('STRICT'));
  const unmet = [{ code: 'gate.agreement', stage: null }];
  const merged = answered(local, [{ stageId: 's1', outcome: null, allowed: false, unmet }]);
  expect(merged.get('s1')).toEqual({ allowed: false, unmet, back: true });
});

describe('a deal that is not the viewer’s', () => {
  const owner = { id: 'u2', name: 'Сергей Котов' };

  it('goes nowhere for whoever only looks on, not even within its column', () => {
    const verdicts = withoutRight(verdictsByControl(dealAt('s2'), pipeline('FREE')));
    expect([...verdicts.keys()]).toEqual(['s1', 's2', 's3', 's4', WON, LOST]);
    for (const { allowed, unmet } of verdicts.values())
      expect([allowed, unmet[0]?.code]).toEqual([false, 'deal.notYours']);
  });

  it('says whose it is and nothing of the stages', () => {
    const unmet = ['deal.notYours', 'deal.skip'].map((code) => ({ code, stage: null }));
    expect(gateWords({ text: ru, formats: createFormats('ru', 'UTC') }, unmet, { owner, currency: 'RUB' })).toEqual([
      'сделку ведёт Сергей Котов, переносит ответственный или руководитель',
    ]);
  });
});
