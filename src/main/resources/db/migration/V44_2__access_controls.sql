-- SEC3 in its five points, each answered with its own evidence; the newest answer of a point counts.
create table access_control (
    id bigint generated always as identity primary key,
    pilot_id varchar(40) not null references pilot (id),
    point varchar(20) not null,
    in_place boolean not null,
    evidence varchar(2000) not null,
    answered_by varchar(40) not null,
    answered_at timestamp with time zone not null
);
create index access_control_pilot on access_control (pilot_id);

-- Null where SEC3 was mapped by a release that did not ask for its points.
alter table security_control add column points_asked boolean;
