import { Migration } from '@mikro-orm/migrations';

/** Plans of steps that open their tasks, and the templates that they begin with. */
export class PlansMigration extends Migration {
  override up(): void {
    this.addSql(sql);
    this.addSql(shipped);
  }
}

const step = (title: string, kind: string, days: number, after: number | null, doer = 'OWNER') => {
  return { title, kind, doer, userId: null, days, dayKind: 'WORKING', after };
};

/** What a company begins with (domain §3); its admins change it as they like. */
const templates = [
  {
    name: 'Согласование скидки',
    steps: [
      step('Согласовать скидку', 'APPROVAL', 1, null, 'HEAD'),
      step('Отправить КП с новой ценой', 'EMAIL', 1, 1),
      step('Узнать ответ клиента', 'CALL', 2, 2),
    ],
  },
  {
    name: 'Согласование индивидуального соглашения',
    steps: [
      step('Подготовить проект соглашения', 'TODO', 2, null),
      step('Согласовать условия', 'APPROVAL', 2, 1, 'HEAD'),
      step('Отправить соглашение на подпись', 'EMAIL', 1, 2),
      step('Получить подписанное соглашение', 'TODO', 5, 3),
    ],
  },
  {
    name: 'Поставка под заказ',
    steps: [
      step('Уточнить спецификацию', 'CALL', 1, null),
      step('Заказать у поставщика', 'TODO', 2, 1),
      step('Получить предоплату', 'TODO', 5, 1),
      step('Проверить готовность у поставщика', 'CALL', 10, 2),
      step('Договориться о дне отгрузки', 'CALL', 1, 4),
      step('Отгрузить клиенту', 'TODO', 2, 5),
      step('Узнать, всё ли в порядке', 'CALL', 3, 6),
    ],
  },
];

const shipped = `
insert into plan_template (id, name, steps)
select uuidv7(), template ->> 'name', template -> 'steps' from jsonb_array_elements('${JSON.stringify(templates)}'::jsonb) template;`;

const sql = `
create table "plan_template" (
  "id" uuid not null,
  "version" int not null default 1,
  "name" text not null,
  "steps" jsonb not null,
  "active" boolean not null default true,
  primary key ("id")
);
alter table "plan_template" add constraint "plan_template_name_unique" unique ("name");

create table "plan" (
  "id" uuid not null,
  "version" int not null default 1,
  "deal_id" uuid not null,
  "title" text not null,
  "template_id" uuid null,
  "quote_id" uuid null,
  "agreement_id" uuid null,
  "state" text not null default 'RUNNING',
  "starter_id" uuid not null,
  "created_at" timestamptz(3) not null,
  "ended_at" timestamptz(3) null,
  "done" int not null default 0,
  "total" int not null default 0,
  primary key ("id")
);
create index "plan_deal_id_index" on "plan" ("deal_id");
create index "plan_quote_id_index" on "plan" ("quote_id");
create index "plan_agreement_id_index" on "plan" ("agreement_id");

create table "plan_step" (
  "id" uuid not null,
  "version" int not null default 1,
  "deal_id" uuid not null,
  "plan_id" uuid not null,
  "rank" int not null,
  "title" text not null,
  "kind" text not null,
  "doer" text not null default 'OWNER',
  "user_id" uuid null,
  "assignee_id" uuid null,
  "start_on" date not null,
  "due_on" date not null,
  "after_id" uuid null,
  "state" text not null default 'WAITING',
  "opened_at" timestamptz(3) null,
  "ended_at" timestamptz(3) null,
  "comment" text null,
  primary key ("id")
);
create index "plan_step_deal_id_index" on "plan_step" ("deal_id");
create index "plan_step_plan_id_index" on "plan_step" ("plan_id");
create index "plan_step_after_id_index" on "plan_step" ("after_id");

alter table "notification_setting" drop constraint "notification_setting_kind_check";
alter table "notification_setting" add constraint "notification_setting_kind_check" check ("kind" in ('ASSIGNED', 'MENTIONED', 'OVERDUE', 'REMINDED', 'LEAD_NEW', 'LETTER_FAILED', 'APPROVAL_ASKED', 'APPROVAL_GIVEN', 'APPROVAL_REFUSED'));

alter table "deal" add "steps_done" int not null default 0, add "steps_total" int not null default 0;

alter table "task" add "step_id" uuid null, add "approval" boolean not null default false;
create index "task_step_id_index" on "task" ("step_id");
create unique index task_step_open on task (step_id) where state = 'OPEN';

alter table "notification" drop constraint "notification_kind_check";
alter table "notification" add constraint "notification_kind_check" check ("kind" in ('ASSIGNED', 'MENTIONED', 'OVERDUE', 'REMINDED', 'LEAD_NEW', 'LETTER_FAILED', 'APPROVAL_ASKED', 'APPROVAL_GIVEN', 'APPROVAL_REFUSED'));

alter table "plan" add constraint "plan_deal_id_foreign" foreign key ("deal_id") references "deal" ("id") on delete restrict;
alter table "plan" add constraint "plan_template_id_foreign" foreign key ("template_id") references "plan_template" ("id") on delete restrict;
alter table "plan" add constraint "plan_quote_id_foreign" foreign key ("quote_id") references "quote" ("id") on delete set null;
alter table "plan" add constraint "plan_agreement_id_foreign" foreign key ("agreement_id") references "agreement" ("id") on delete set null;
alter table "plan" add constraint "plan_starter_id_foreign" foreign key ("starter_id") references "app_user" ("id") on delete restrict;
alter table "plan" add constraint "plan_state_check" check ("state" in ('RUNNING', 'DONE', 'REJECTED', 'STOPPED'));

alter table "plan_step" add constraint "plan_step_deal_id_foreign" foreign key ("deal_id") references "deal" ("id") on delete restrict;
alter table "plan_step" add constraint "plan_step_plan_id_foreign" foreign key ("plan_id") references "plan" ("id") on delete restrict;
alter table "plan_step" add constraint "plan_step_user_id_foreign" foreign key ("user_id") references "app_user" ("id") on delete restrict;
alter table "plan_step" add constraint "plan_step_assignee_id_foreign" foreign key ("assignee_id") references "app_user" ("id") on delete restrict;
alter table "plan_step" add constraint "plan_step_after_id_foreign" foreign key ("after_id") references "plan_step" ("id") on delete restrict;
alter table "plan_step" add constraint "plan_step_kind_check" check ("kind" in ('CALL', 'MEETING', 'EMAIL', 'MESSAGE', 'CONTACT', 'TODO', 'APPROVAL'));
alter table "plan_step" add constraint "plan_step_doer_check" check ("doer" in ('OWNER', 'HEAD', 'USER'));
alter table "plan_step" add constraint "plan_step_state_check" check ("state" in ('WAITING', 'OPEN', 'DONE', 'REJECTED', 'CANCELLED'));`;
