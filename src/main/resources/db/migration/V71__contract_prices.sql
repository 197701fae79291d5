-- Prices that both sides agreed on after the launch; what a pilot was launched with is a price for each item.
create table price_amendment (
    pilot_id varchar(40) not null references pilot (id),
    version integer not null,
    terms text not null,
    sha256 char(64) not null,
    remark varchar(2000) not null,
    proposed_by varchar(40) not null,
    proposed_at timestamp with time zone not null,
    -- Null until the vendor answered; an older one that nobody answered was replaced by the next.
    accepted boolean,
    answer varchar(2000) default '' not null,
    answered_by varchar(40),
    answered_at timestamp with time zone,
    primary key (pilot_id, version)
);

create table surge_day (
    pilot_id varchar(40) not null references pilot (id),
    surge_on date not null,
    reason varchar(2000) not null,
    ordered_by varchar(40) not null,
    ordered_at timestamp with time zone not null,
    primary key (pilot_id, surge_on)
);

create table change_order (
    pilot_id varchar(40) not null references pilot (id),
    number integer not null,
    change_text varchar(2000) not null,
    amount numeric(20, 6) not null,
    proposed_by varchar(40) not null,
    proposed_at timestamp with time zone not null,
    accepted boolean,
    answer varchar(2000) default '' not null,
    answered_by varchar(40),
    answered_at timestamp with time zone,
    primary key (pilot_id, number)
);

-- What the buyer's own people put in: hours of QA, of rework and of getting going.
create table own_effort (
    id bigint generated always as identity primary key,
    pilot_id varchar(40) not null references pilot (id),
    kind varchar(10) not null,
    effort_on date not null,
    hours numeric(10, 2) not null,
    hourly_cost numeric(20, 6) not null,
    remark varchar(2000) not null,
    recorded_by varchar(40) not null,
    recorded_at timestamp with time zone not null
);
create index own_effort_pilot on own_effort (pilot_id);

-- Statements of an older release priced items alone: what they owed is price times items.
alter table figures_statement add column owed numeric(20, 6);
