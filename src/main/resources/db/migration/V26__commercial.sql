-- One row a pilot: whoever approves or disputes locks it, one after the other.
create table reconciliation (
    pilot_id varchar(40) primary key references pilot (id)
);

-- Append-only: what was said of the figures, the newest row counts.
create table figures_statement (
    id bigint generated always as identity primary key,
    pilot_id varchar(40) not null references pilot (id),
    standing varchar(20) not null,
    delivered_items bigint not null,
    unit_price numeric(20, 6) not null,
    currency char(3) not null,
    -- Null where the figures are disputed.
    invoiced numeric(20, 6),
    remark varchar(4000) not null,
    stated_by varchar(40) not null,
    stated_at timestamp with time zone not null
);
create index figures_statement_pilot on figures_statement (pilot_id);
