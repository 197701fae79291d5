-- How the production will be mixed, as it was declared at the launch. Pilots of older releases declared nothing.
create table production_mix (
    pilot_id varchar(40) not null references pilot (id),
    stratum varchar(400) not null,
    share numeric(11, 10) not null,
    primary key (pilot_id, stratum)
);

-- Why the items of the pilot are mixed otherwise.
create table mix_reason (
    pilot_id varchar(40) primary key references pilot (id),
    reason varchar(4000) not null,
    given_by varchar(40) not null,
    given_at timestamp with time zone not null
);
