create table pilot (
    id varchar(40) primary key,
    name varchar(120) not null,
    vendor_id varchar(40) not null references vendor (id),
    phase varchar(20) not null,
    workflow varchar(2000) not null,
    volume varchar(2000) not null,
    security_posture varchar(2000) not null,
    modalities varchar(200) not null,
    task_type varchar(40) not null,
    industry varchar(20) not null,
    california_consumers boolean not null,
    frameworks varchar(200) not null,
    kick_off date not null,
    length_days integer not null,
    zone varchar(60) not null,
    weekend varchar(80) not null,
    holidays text not null,
    cut_off varchar(12) not null,
    launched_by varchar(40) not null,
    launched_at timestamp with time zone not null
);

create table gate_decision (
    id bigint generated always as identity primary key,
    pilot_id varchar(40) not null references pilot (id),
    gate varchar(20) not null,
    pilot_day integer not null,
    outcome varchar(20) not null,
    reason varchar(4000) not null,
    decided_by varchar(40) not null,
    decided_at timestamp with time zone not null
);
create index gate_decision_pilot on gate_decision (pilot_id);

create table gate_waiver (
    id bigint generated always as identity primary key,
    pilot_id varchar(40) not null references pilot (id),
    gate varchar(20) not null,
    condition_key varchar(40) not null,
    reason varchar(4000) not null,
    waived_by varchar(40) not null,
    waived_at timestamp with time zone not null
);
create index gate_waiver_pilot on gate_waiver (pilot_id);
