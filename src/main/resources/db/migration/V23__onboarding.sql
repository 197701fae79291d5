create table security_control (
    id bigint generated always as identity primary key,
    pilot_id varchar(40) not null references pilot (id),
    control varchar(10) not null,
    evidence varchar(2000) not null,
    mapped_by varchar(40) not null,
    mapped_at timestamp with time zone not null
);
create index security_control_pilot on security_control (pilot_id);

create table sop_version (
    id bigint generated always as identity primary key,
    pilot_id varchar(40) not null references pilot (id),
    version varchar(20) not null,
    note varchar(2000) not null,
    document_hash char(64) not null,
    published_by varchar(40) not null,
    published_at timestamp with time zone not null,
    buyer_signed_by varchar(40),
    buyer_signed_at timestamp with time zone,
    vendor_signed_by varchar(40),
    vendor_signed_at timestamp with time zone,
    unique (pilot_id, version)
);

create table deidentification (
    id bigint generated always as identity primary key,
    pilot_id varchar(40) not null references pilot (id),
    method varchar(30) not null,
    evidence varchar(2000) not null,
    confirmed_by varchar(40) not null,
    confirmed_at timestamp with time zone not null
);
create index deidentification_pilot on deidentification (pilot_id);
