-- Append-only: items that were ordered, and under which limit: the pilot's volume, or the ramp plan's.
create table item_order (
    id bigint generated always as identity primary key,
    pilot_id varchar(40) not null references pilot (id),
    basis varchar(10) not null,
    items bigint not null,
    reason varchar(2000) not null,
    placed_by varchar(40) not null,
    placed_at timestamp with time zone not null
);
create index item_order_pilot on item_order (pilot_id);

-- The steps of a plan follow from these figures and the calendar of the pilot.
create table ramp_plan (
    pilot_id varchar(40) primary key references pilot (id),
    starts_on date not null,
    length_days integer not null,
    -- 0 where nothing was delivered in the pilot.
    daily_before bigint not null,
    daily_target bigint not null,
    made_by varchar(40) not null,
    made_at timestamp with time zone not null
);

create table next_cycle (
    pilot_id varchar(40) primary key references pilot (id),
    successor_id varchar(40) not null unique references pilot (id),
    cycle integer not null,
    scope_change varchar(2000) not null,
    planned_by varchar(40) not null,
    planned_at timestamp with time zone not null
);

create table pilot_exit (
    pilot_id varchar(40) primary key references pilot (id),
    early boolean not null,
    reason varchar(4000) not null,
    started_at timestamp with time zone not null,
    due timestamp with time zone not null,
    agreed_cost numeric(20, 6) not null,
    currency char(3) not null,
    access_revoked_at timestamp with time zone,
    -- How late the certificate was when its absence was told last.
    told_days_late integer not null
);

-- Each part of an exit is done once.
create table exit_deed (
    pilot_id varchar(40) not null references pilot_exit (pilot_id),
    part varchar(40) not null,
    remark varchar(4000) not null,
    -- The certificate's file and date; the amount that was settled.
    document_hash char(64),
    certified_on date,
    amount numeric(20, 6),
    done_by varchar(40) not null,
    done_at timestamp with time zone not null,
    primary key (pilot_id, part)
);
