-- Which items were delivered, each once: the side of the match that batches give. Made of the batches whenever it is needed, up
-- to the newest one that it holds.
create table delivered_up_to (
    pilot_id varchar(40) primary key references pilot (id),
    batch_id bigint not null
);

create table delivered_item (
    pilot_id varchar(40) not null,
    item varchar(1000) not null,
    first_batch bigint not null,
    first_day date not null,
    -- In how many batches it came.
    deliveries integer not null,
    content_hash varchar(128),
    -- Whether an item that was delivered before has the same content.
    content_copy boolean not null,
    primary key (pilot_id, item)
);
create index delivered_item_day on delivered_item (pilot_id, first_day);
create index delivered_item_content on delivered_item (pilot_id, content_hash);

create table time_sheet (
    id bigint generated always as identity primary key,
    pilot_id varchar(40) not null references pilot (id),
    file_name varchar(255) not null,
    sha256 char(64) not null,
    row_count integer not null,
    first_day date not null,
    last_day date not null,
    submitted_by varchar(40) not null,
    received_at timestamp with time zone not null,
    -- The same file again is the same sheet.
    unique (pilot_id, sha256)
);

-- Of two sheets that name a person's day, the newer one counts.
create table time_sheet_row (
    sheet_id bigint not null references time_sheet (id),
    pilot_id varchar(40) not null,
    worked_on date not null,
    person varchar(200) not null,
    hours numeric(6, 2) not null,
    primary key (pilot_id, worked_on, person, sheet_id)
);

create table invoice (
    id bigint generated always as identity primary key,
    pilot_id varchar(40) not null references pilot (id),
    vendor_id varchar(40) not null references vendor (id),
    number varchar(80) not null,
    credit_note boolean not null,
    -- The invoice that a credit note is about.
    credited_id bigint references invoice (id),
    issued_on date not null,
    first_day date not null,
    last_day date not null,
    currency char(3) not null,
    total numeric(20, 6) not null,
    tax numeric(20, 6) not null,
    line_count bigint not null,
    file_name varchar(255) not null,
    sha256 char(64) not null,
    submitted_by varchar(40) not null,
    received_at timestamp with time zone not null,
    state varchar(20) not null,
    payable numeric(20, 6) not null,
    -- How it was matched, as JSON.
    matched text,
    matched_at timestamp with time zone,
    unique (vendor_id, number),
    unique (pilot_id, sha256)
);

create table invoice_line (
    invoice_id bigint not null references invoice (id),
    line_number bigint not null,
    kind varchar(20) not null,
    item varchar(1000),
    content_hash varchar(128),
    quantity numeric(20, 6) not null,
    unit_price numeric(20, 6),
    amount numeric(20, 6) not null,
    reference integer,
    description varchar(1000) not null,
    -- Of lines with an item: how often it was billed before, and what was found of it.
    billed_before bigint,
    finding varchar(20),
    primary key (invoice_id, line_number)
);
create index invoice_line_item on invoice_line (item);

-- What of an invoice is payable, by the day of the work: later invoices go on from there.
create table invoice_day (
    invoice_id bigint not null references invoice (id),
    kind varchar(10) not null,
    work_day date not null,
    quantity numeric(20, 6) not null,
    primary key (invoice_id, kind, work_day)
);

-- Append-only: what people said of an invoice.
create table invoice_deed (
    id bigint generated always as identity primary key,
    invoice_id bigint not null references invoice (id),
    deed varchar(20) not null,
    amount numeric(20, 6),
    remark varchar(4000) not null,
    done_by varchar(40) not null,
    done_at timestamp with time zone not null
);
create index invoice_deed_invoice on invoice_deed (invoice_id);
create index invoice_sha256 on invoice (sha256);
create index time_sheet_sha256 on time_sheet (sha256);
