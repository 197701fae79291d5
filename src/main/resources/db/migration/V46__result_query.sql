-- How often a vendor looked at results of a pilot on a day, whoever of its people looked and by whichever token.
create table result_query (
    pilot_id varchar(40) not null references pilot (id),
    vendor_id varchar(40) not null,
    asked_on date not null,
    queries integer not null,
    primary key (pilot_id, vendor_id, asked_on)
);
