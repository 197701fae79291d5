-- How many items of a stratum the blind sample of a pilot holds at least; no row: its share.
create table stratum_least (
    pilot_id varchar(40) not null references pilot (id),
    stratum varchar(100) not null,
    least integer not null,
    primary key (pilot_id, stratum)
);
