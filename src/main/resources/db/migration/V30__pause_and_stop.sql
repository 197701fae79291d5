-- Null in pilots that were launched before these were asked for.
alter table pilot add column escalation_contact_name varchar(120);
alter table pilot add column escalation_contact_email varchar(254);
alter table pilot add column pilot_volume bigint;

create table pilot_pause (
    id bigint generated always as identity primary key,
    pilot_id varchar(40) not null references pilot (id),
    paused_at timestamp with time zone not null,
    paused_by varchar(40) not null,
    reason varchar(2000) not null,
    resumed_at timestamp with time zone,
    resumed_by varchar(40)
);
create index pilot_pause_pilot on pilot_pause (pilot_id);

create table pilot_stop (
    id bigint generated always as identity primary key,
    pilot_id varchar(40) not null references pilot (id),
    reason varchar(2000) not null,
    proposed_by varchar(40) not null,
    proposed_at timestamp with time zone not null,
    confirmed boolean,
    reviewed_by varchar(40),
    reviewed_at timestamp with time zone
);
create index pilot_stop_pilot on pilot_stop (pilot_id);
