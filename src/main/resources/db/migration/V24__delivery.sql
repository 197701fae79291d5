create table delivery (
    pilot_id varchar(40) primary key references pilot (id),
    locked_at timestamp with time zone
);

create table mid_pilot_review (
    id bigint generated always as identity primary key,
    pilot_id varchar(40) not null references pilot (id),
    works_well varchar(4000) not null,
    to_adjust varchar(4000) not null,
    actions varchar(4000) not null,
    held_by varchar(40) not null,
    held_at timestamp with time zone not null
);
create index mid_pilot_review_pilot on mid_pilot_review (pilot_id);

create table daily_report (
    id bigint generated always as identity primary key,
    pilot_id varchar(40) not null references pilot (id),
    report_day date not null,
    version integer not null,
    items_delivered bigint not null,
    claimed_accuracy numeric(12, 10),
    exceptions bigint not null,
    remarks varchar(2000) not null,
    submitted_by varchar(40) not null,
    received_at timestamp with time zone not null,
    unique (pilot_id, report_day, version)
);

create table closed_report_day (
    pilot_id varchar(40) not null references pilot (id),
    closed_day date not null,
    report_received boolean not null,
    closed_at timestamp with time zone not null,
    primary key (pilot_id, closed_day)
);

create table label_batch (
    id bigint generated always as identity primary key,
    pilot_id varchar(40) not null references pilot (id),
    purpose varchar(20) not null,
    file_name varchar(255) not null,
    sha256 char(64) not null,
    answer_count bigint not null,
    item_count bigint not null,
    pilot_day integer not null,
    submitted_by varchar(40) not null,
    received_at timestamp with time zone not null,
    -- The same file again is the same batch.
    unique (pilot_id, purpose, sha256)
);

create table judgment (
    batch_id bigint not null references label_batch (id),
    line_number bigint not null,
    item varchar(1000) not null,
    annotator varchar(200) not null,
    label varchar(1000) not null,
    primary key (batch_id, line_number)
);
create index judgment_item on judgment (item);
