create table agreement (
    pilot_id varchar(40) primary key,
    vendor_id varchar(40) not null references vendor (id),
    target numeric(12, 10) not null,
    floor numeric(12, 10) not null,
    producer_risk numeric(12, 10) not null,
    consumer_risk numeric(12, 10) not null,
    threshold numeric(12, 10) not null,
    consequence varchar(10) not null,
    sla_typical_minutes bigint not null,
    sla_peak_minutes bigint not null,
    sla_rush_minutes bigint not null,
    pause_agreed boolean not null,
    pause_maximum_days integer not null,
    exit_notice_days integer not null,
    exit_cost numeric(20, 6) not null,
    exit_data_handling varchar(1000) not null,
    unit_price numeric(20, 6) not null,
    currency char(3) not null
);

-- Append-only: a paper that is recorded again is a new row, the newest counts.
create table signed_agreement (
    id bigint generated always as identity primary key,
    pilot_id varchar(40) not null references agreement (pilot_id),
    kind varchar(10) not null,
    document_hash char(64) not null,
    signers varchar(4000) not null,
    signed_on date not null,
    particulars text not null,
    recorded_by varchar(40) not null,
    recorded_at timestamp with time zone not null
);
create index signed_agreement_pilot on signed_agreement (pilot_id);
