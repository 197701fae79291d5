-- Whose fault a failed item was: append-only, the newest mark of an item counts. Without one it is the vendor's.
create table fault_mark (
    id bigint generated always as identity primary key,
    pilot_id varchar(40) not null references pilot (id),
    failed_number integer not null,
    instruction boolean not null,
    -- The version that the item was labelled by; null in batches of an older release.
    sop_version varchar(20),
    reason varchar(4000) not null,
    marked_by varchar(40) not null,
    marked_at timestamp with time zone not null
);
create index fault_mark_pilot on fault_mark (pilot_id);

create table retraining_cycle (
    pilot_id varchar(40) not null references pilot (id),
    cycle_number integer not null,
    held_on date not null,
    topic varchar(4000) not null,
    -- Who was trained, one a line; empty where it was everybody.
    people varchar(4000) not null,
    -- What errors caused it: D-3, E-2, A-1, one a comma.
    causes varchar(2000) not null,
    side varchar(10) not null,
    recorded_by varchar(40) not null,
    recorded_at timestamp with time zone not null,
    primary key (pilot_id, cycle_number)
);

create table scale_test (
    pilot_id varchar(40) not null references pilot (id),
    test_number integer not null,
    kind varchar(10) not null,
    test_day date not null,
    plan varchar(4000) not null,
    planned_by varchar(40) not null,
    planned_at timestamp with time zone not null,
    called_off_by varchar(40),
    called_off_at timestamp with time zone,
    call_off_reason varchar(4000),
    primary key (pilot_id, test_number)
);
