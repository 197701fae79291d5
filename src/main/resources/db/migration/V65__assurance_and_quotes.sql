-- A SOC 2 report is an auditor's report over a period, not a certificate: each one handed over is a row of its own.
create table soc2_report (
    id bigint generated always as identity primary key,
    vendor_id varchar(40) not null references vendor (id),
    auditor varchar(200) not null,
    type varchar(10) not null,
    scope varchar(1000) not null,
    -- Of a report of type I both are the one day that it looks at.
    period_from date not null,
    period_to date not null,
    opinion varchar(20) not null,
    -- What the auditor found amiss. Empty: the report says that there is nothing.
    exceptions varchar(4000) not null,
    -- The last day for which the vendor itself vouches after the period; null without a bridge letter.
    bridge_to date,
    recorded_by varchar(40) not null,
    recorded_at timestamp with time zone not null
);
create index soc2_report_vendor on soc2_report (vendor_id);

-- What a vendor asks for one unit of work. The newest of a vendor, a type of task and a model counts.
create table vendor_quote (
    id bigint generated always as identity primary key,
    vendor_id varchar(40) not null references vendor (id),
    task_type varchar(40) not null,
    model varchar(20) not null,
    price numeric(18, 6) not null,
    currency char(3) not null,
    quoted_on date not null,
    -- Why it costs that, in the vendor's words; empty where it gave no reason.
    reason varchar(2000) not null,
    recorded_by varchar(40) not null,
    recorded_at timestamp with time zone not null
);
create index vendor_quote_vendor on vendor_quote (vendor_id);

-- What the buyer knows such work to cost. The newest of a type of task, a model and a currency counts.
create table price_band (
    id bigint generated always as identity primary key,
    task_type varchar(40) not null,
    model varchar(20) not null,
    low numeric(18, 6) not null,
    high numeric(18, 6) not null,
    currency char(3) not null,
    source varchar(1000) not null,
    set_by varchar(40) not null,
    set_at timestamp with time zone not null
);
create index price_band_work on price_band (task_type, model, currency);
