-- When each side is at work; append-only, the newest row of a side counts. Without both there are no overlap hours.
create table working_hours (
    id bigint generated always as identity primary key,
    pilot_id varchar(40) not null references pilot (id),
    side varchar(10) not null,
    zone varchar(60) not null,
    weekend varchar(80) not null,
    holidays text not null,
    work_from varchar(12) not null,
    work_to varchar(12) not null,
    recorded_by varchar(40) not null,
    recorded_at timestamp with time zone not null
);
create index working_hours_pilot on working_hours (pilot_id);

-- Work that was asked for under one tier of the contract: its times are facts, not claims.
create table work_request (
    pilot_id varchar(40) not null references pilot (id),
    request_number integer not null,
    tier varchar(10) not null,
    items bigint not null,
    about varchar(2000) not null,
    -- When the buyer was to hand the data over: the promised time runs from here.
    data_due timestamp with time zone not null,
    -- When it did; null while the vendor waits for it.
    data_at timestamp with time zone,
    finished_at timestamp with time zone,
    finished_by varchar(40),
    -- The batch that finished it; null where a lead recorded another evidence.
    batch_id bigint references label_batch (id),
    evidence varchar(4000),
    asked_by varchar(40) not null,
    asked_at timestamp with time zone not null,
    primary key (pilot_id, request_number)
);

-- A time in which the vendor waited for the buyer, as a person recorded it.
create table buyer_delay (
    pilot_id varchar(40) not null references pilot (id),
    delay_number integer not null,
    cause varchar(10) not null,
    delayed_from timestamp with time zone not null,
    delayed_until timestamp with time zone not null,
    -- The one request that it held up; null where it held up all.
    request_number integer,
    evidence varchar(4000) not null,
    recorded_by varchar(40) not null,
    recorded_at timestamp with time zone not null,
    -- What the vendor records counts once a lead has accepted it.
    standing varchar(10) not null,
    decided_by varchar(40),
    decided_at timestamp with time zone,
    decision_reason varchar(4000),
    primary key (pilot_id, delay_number)
);

-- Work that goes on after a pilot was scaled up.
create table engagement (
    pilot_id varchar(40) primary key references pilot (id),
    begins_on date not null,
    -- The last day of it; null while it goes on.
    ended_on date,
    end_reason varchar(4000),
    ended_by varchar(40),
    ended_at timestamp with time zone
);

insert into engagement (pilot_id, begins_on) select pilot_id, starts_on from ramp_plan;
