-- A question of the vendor. What was said about it stands in its steps, the first of which is the question.
create table edge_case_escalation (
    pilot_id varchar(40) not null references pilot (id),
    escalation_number integer not null,
    kind varchar(30) not null,
    urgency varchar(20) not null,
    -- Empty where the question is about no single item.
    item varchar(1000) not null,
    primary key (pilot_id, escalation_number)
);

-- Append-only: the last step says how the question stands.
create table escalation_step (
    id bigint generated always as identity primary key,
    pilot_id varchar(40) not null,
    escalation_number integer not null,
    act varchar(20) not null,
    said varchar(4000) not null,
    -- The version of the SOP that an answer made; null where it made none.
    sop_version varchar(20),
    done_by varchar(40) not null,
    done_at timestamp with time zone not null,
    foreign key (pilot_id, escalation_number) references edge_case_escalation (pilot_id, escalation_number)
);
create index escalation_step_of on escalation_step (pilot_id, escalation_number);

-- Each reminder of an overdue answer is given once a round; a question that is reopened begins a round.
create table escalation_reminder (
    pilot_id varchar(40) not null,
    escalation_number integer not null,
    round integer not null,
    rung integer not null,
    reminded_at timestamp with time zone not null,
    primary key (pilot_id, escalation_number, round, rung),
    foreign key (pilot_id, escalation_number) references edge_case_escalation (pilot_id, escalation_number)
);

-- Audited accuracy of closed weeks, frozen: a vendor was shown it.
create table weekly_audit (
    pilot_id varchar(40) not null references pilot (id),
    period integer not null,
    -- Mondays of the first and the last week of the period.
    first_week date not null,
    last_week date not null,
    graded integer not null,
    correct integer not null,
    tied integer not null,
    threshold numeric(12, 10) not null,
    weeks_planned integer not null,
    -- The chance of a false alarm that this period was given.
    alpha numeric(12, 10) not null,
    breached boolean not null,
    audited_at timestamp with time zone not null,
    primary key (pilot_id, period),
    unique (pilot_id, first_week)
);

create table consequence_decision (
    pilot_id varchar(40) not null,
    period integer not null,
    consequence varchar(20) not null,
    applied boolean not null,
    reason varchar(4000) not null,
    decided_by varchar(40) not null,
    decided_at timestamp with time zone not null,
    primary key (pilot_id, period),
    foreign key (pilot_id, period) references weekly_audit (pilot_id, period)
);
