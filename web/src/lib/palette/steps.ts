import ArrowRight from '@lucide/svelte/icons/arrow-right';
import CalendarClock from '@lucide/svelte/icons/calendar-clock';
import CircleCheck from '@lucide/svelte/icons/circle-check';
import CircleX from '@lucide/svelte/icons/circle-x';
import UserRound from '@lucide/svelte/icons/user-round';
import type { Outcome } from '#lib/core/command.js';
import type { DealRow, LostReasonRow, StageRow } from '#lib/core/rows.js';
import { dayIn, instantOf, timeIn } from '#lib/core/zone.js';
import { assignDeal, loseDeal, moveDeal } from '#lib/deals/deals.js';
import { gateWords } from '#lib/deals/gateWords.js';
import { tellDealRefusal } from '#lib/deals/refusal.js';
import type { PaletteDesk } from '#lib/palette/desk.js';
import type { Entry, Section, Step } from '#lib/palette/entry.js';
import { fits } from '#lib/palette/match.js';
import { typedWhen } from '#lib/palette/typedWhen.js';
import { createTask } from '#lib/tasks/tasks.js';
import { usualTimes, type When } from '#lib/tasks/when.js';

/** To which stage. */
export const moveStep = (desk: PaletteDesk, deal: DealRow): Step => {
  const stages = desk.app.store.get('pipeline', deal.pipelineId)?.stages ?? [];
  const title = desk.t.palette.steps.move;
  return {
    id: 'move',
    title,
    placeholder: title,
    sections: (text) =>
      one(
        title,
        stages.filter(({ name }) => fits(name, text)).map((stage) => stageEntry(desk, deal, stage)),
      ),
  };
};

const stageEntry = (desk: PaletteDesk, deal: DealRow, stage: StageRow): Entry => {
  const { app, t, targets } = desk;
  const target = targets?.find(({ stageId }) => stageId === stage.id);
  const isHere = stage.id === deal.stageId;
  return {
    id: stage.id,
    icon: ArrowRight,
    label: stage.name,
    refused: isHere
      ? t.palette.acts.here
      : target && !target.allowed
        ? gateWords(app.i18n, target.unmet, deal).join(', ')
        : undefined,
    run: () => act(desk, deal.title, () => moveTo(desk, deal, stage)),
  };
};

const moveTo = ({ app, afterMove }: PaletteDesk, deal: DealRow, { id }: StageRow): Promise<Outcome> => {
  const answer = moveDeal(app, deal.id, { stageId: id });
  void afterMove.follow(deal.id, answer);
  return answer;
};

/** To whom. */
export const assignStep = (desk: PaletteDesk, deal: DealRow): Step => {
  const { app, t } = desk;
  const title = t.palette.steps.assign;
  const people = app.store.list('user').filter(({ active }) => active);
  return {
    id: 'assign',
    title,
    placeholder: title,
    sections: (text) =>
      one(
        title,
        people
          .filter(({ name }) => fits(name, text))
          .map((person) => ({
            id: person.id,
            icon: UserRound,
            label: person.name,
            hint: person.team?.name,
            refused: person.id === deal.owner.id ? t.palette.acts.mine : undefined,
            run: () => act(desk, deal.title, () => assignDeal(app, deal.id, person.id)),
          })),
      ),
  };
};

/** Why it was lost; some reasons ask who won instead. */
export const loseStep = (desk: PaletteDesk, deal: DealRow): Step => {
  const { app, t, ask } = desk;
  const title = t.palette.steps.lose;
  const lose = (reason: LostReasonRow) => {
    if (reason.requiresCompetitor) return ask(competitorStep(desk, deal, reason));
    act(desk, deal.title, () => loseDeal(app, deal.id, { reasonId: reason.id }));
  };
  const reasons = app.store.list('lostReason').filter(({ active }) => active);
  return {
    id: 'lose',
    title,
    placeholder: title,
    sections: (text) =>
      one(
        title,
        reasons
          .filter(({ name }) => fits(name, text))
          .map((reason) => ({ id: reason.id, icon: CircleX, label: reason.name, run: () => lose(reason) })),
      ),
  };
};

const competitorStep = (desk: PaletteDesk, deal: DealRow, reason: LostReasonRow): Step => ({
  id: 'competitor',
  title: reason.name,
  placeholder: desk.t.palette.steps.competitor,
  sections: (text) => {
    const { app, t } = desk;
    const competitor = text.trim();
    const run = () => act(desk, deal.title, () => loseDeal(app, deal.id, { reasonId: reason.id, competitor }));
    const label = competitor === '' ? t.palette.steps.competitor : t.palette.steps.lostTo(competitor);
    const refused = competitor === '' ? t.palette.steps.typeName : undefined;
    return one(reason.name, [{ id: 'lost', icon: CircleX, label, refused, run }]);
  },
});

/** What is to be done, then when. */
export const taskStep = (desk: PaletteDesk, deal: DealRow): Step => {
  const { t, ask } = desk;
  return {
    id: 'task',
    title: t.palette.steps.task,
    placeholder: t.palette.steps.task,
    sections: (text) => {
      const title = text.trim();
      const label = title === '' ? t.palette.acts.addTask : t.palette.acts.addTaskNamed(title);
      const refused = title === '' ? t.palette.steps.typeName : undefined;
      return one(deal.title, [
        { id: 'task', icon: CircleCheck, label, refused, run: () => ask(whenStep(desk, deal, title)) },
      ]);
    },
  };
};

/** When a task with this title is due: the usual times, or what is typed. */
export const whenStep = (desk: PaletteDesk, deal: DealRow, title: string): Step => {
  const { app, t, format } = desk;
  const zone = app.session.me.timeZone;
  const now = app.clock.read();
  const instant = ({ day, time }: When) => instantOf(zone, day, time ?? '00:00');
  const add = (when: When) => {
    const due = when.time === null ? { dueOn: when.day } : { dueAt: new Date(instant(when)).toISOString() };
    const task = { dealId: deal.id, assigneeId: deal.owner.id, kind: 'TODO', title, ...due } as const;
    act(desk, title, () => createTask(app, task).outcome);
  };
  const entry = (id: string, label: string, when: When): Entry => ({
    id,
    icon: CalendarClock,
    label,
    hint: [format.weekdayShort(when.day), when.time && format.time(instant(when))].filter(Boolean).join(', '),
    run: () => add(when),
  });
  const wall = { day: dayIn(zone, now), time: timeIn(zone, now) };
  const usual = usualTimes(wall);
  return {
    id: 'when',
    title: t.palette.acts.addTaskNamed(title),
    placeholder: t.palette.steps.when,
    sections: (text) => {
      const typed = typedWhen(text, wall);
      const fitting = usual.filter(({ name }) => fits(t.tasks.usual[name], text));
      return one(t.palette.steps.when, [
        ...(typed ? [entry('typed', text.trim(), typed)] : []),
        ...fitting.map((when) => entry(when.name, t.tasks.usual[when.name], when)),
      ]);
    },
  };
};

/** Closes the palette and does it; the screen in front may have no place to say that it was refused. */
export const act = (desk: PaletteDesk, what: string, command: () => Promise<Outcome>): void => {
  desk.close();
  void tellDealRefusal(desk, what, command());
};

export const one = (title: string, entries: Entry[]): Section[] =>
  entries.length > 0 ? [{ id: 'step', title, entries }] : [];
