-- What a daily report says of quality, people and turnaround. Null is "not stated": rows of an older release, and
-- layers that did not run.
alter table daily_report add column self_checked bigint;
alter table daily_report add column self_errors bigint;
alter table daily_report add column peer_checked bigint;
alter table daily_report add column peer_errors bigint;
alter table daily_report add column lead_checked bigint;
alter table daily_report add column lead_errors bigint;
alter table daily_report add column annotators_at_work bigint;
alter table daily_report add column typical_finished bigint;
alter table daily_report add column typical_within_sla bigint;
alter table daily_report add column peak_finished bigint;
alter table daily_report add column peak_within_sla bigint;
alter table daily_report add column rush_finished bigint;
alter table daily_report add column rush_within_sla bigint;

-- Late versions wait for the lead. What came before this release counted when it came, and goes on counting.
alter table daily_report add column approval varchar(12) default 'NOT_NEEDED' not null;
alter table daily_report add column decided_by varchar(40);
alter table daily_report add column decided_at timestamp with time zone;
alter table daily_report add column decision_reason varchar(4000) default '' not null;

-- Days whose missing report the lead was told of, and periods whose roll-up is out: each once.
create table missing_report_told (
    pilot_id varchar(40) not null references pilot (id),
    report_day date not null,
    told_at timestamp with time zone not null,
    primary key (pilot_id, report_day)
);

create table closed_period (
    pilot_id varchar(40) not null references pilot (id),
    kind varchar(10) not null,
    period varchar(10) not null,
    closed_at timestamp with time zone not null,
    primary key (pilot_id, kind, period)
);

-- The mid-pilot review as each side sees it; the newest entry of a side counts.
create table review_input (
    id bigint generated always as identity primary key,
    pilot_id varchar(40) not null references pilot (id),
    side varchar(10) not null,
    works_well varchar(4200) not null,
    to_adjust varchar(4200) not null,
    entered_by varchar(40) not null,
    entered_at timestamp with time zone not null
);
create index review_input_pilot on review_input (pilot_id);

create table agreed_action (
    id bigint generated always as identity primary key,
    pilot_id varchar(40) not null references pilot (id),
    agreed_at timestamp with time zone not null,
    position integer not null,
    action varchar(4000) not null,
    owner varchar(200),
    due_on date
);
create index agreed_action_pilot on agreed_action (pilot_id);

-- Reviews of an older release were held with both sides and written down by the lead: a running pilot does not hold it
-- again, and the words say who wrote them.
insert into review_input (pilot_id, side, works_well, to_adjust, entered_by, entered_at)
    select pilot_id, 'BUYER', works_well, to_adjust, held_by, held_at from mid_pilot_review order by id;
insert into review_input (pilot_id, side, works_well, to_adjust, entered_by, entered_at)
    select pilot_id, 'VENDOR', 'Written down by the lead for both sides: ' || works_well,
        'Written down by the lead for both sides: ' || to_adjust, held_by, held_at from mid_pilot_review order by id;
insert into agreed_action (pilot_id, agreed_at, position, action)
    select pilot_id, held_at, 1, actions from mid_pilot_review order by id;
drop table mid_pilot_review;

-- A claim under the contract's threshold asks the vendor one question.
create table claim_query (
    id bigint generated always as identity primary key,
    pilot_id varchar(40) not null references pilot (id),
    report_day date not null,
    version integer not null,
    claim numeric(12, 10) not null,
    threshold numeric(12, 10) not null,
    asked_at timestamp with time zone not null,
    answer varchar(4000),
    answered_by varchar(40),
    answered_at timestamp with time zone,
    replaced_by integer,
    unique (pilot_id, report_day, version)
);
