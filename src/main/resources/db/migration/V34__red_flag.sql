create table red_flag (
    id bigint generated always as identity primary key,
    vendor_id varchar(40) not null references vendor (id),
    code varchar(10) not null,
    title varchar(200) not null,
    reason varchar(4000) not null,
    opened_at timestamp with time zone not null,
    cleared_at timestamp with time zone,
    cleared_by varchar(40),
    cleared_how varchar(2000)
);
create index red_flag_vendor on red_flag (vendor_id);
