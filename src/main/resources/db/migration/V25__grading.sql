-- Ground truth lives in a schema of its own, so that a database role can be kept out of it as a whole. Item ids and
-- labels are never readable here: the key is a keyed hash, the content is encrypted. It refers to no table outside.
create schema truth;

create table truth.truth_set (
    id bigint generated always as identity primary key,
    pilot_id varchar(40) not null,
    purpose varchar(20) not null,
    -- The calibration attempt that it judges; 0 for the blind set.
    attempt integer not null,
    item_count integer not null,
    file_hash char(64) not null,
    key_id char(16) not null,
    sealed_by varchar(40) not null,
    sealed_at timestamp with time zone not null,
    unique (pilot_id, purpose, attempt)
);

create table truth.sealed_item (
    pilot_id varchar(40) not null,
    item_key char(64) not null,
    set_id bigint not null references truth.truth_set (id),
    content bytea not null,
    -- An item is sealed once: a calibration item is never a blind one, nor used for a second attempt.
    primary key (pilot_id, item_key)
);
create index sealed_item_set on truth.sealed_item (set_id);

create table truth.drawn_item (
    pilot_id varchar(40) not null,
    item_key char(64) not null,
    primary key (pilot_id, item_key),
    foreign key (pilot_id, item_key) references truth.sealed_item (pilot_id, item_key)
);

-- One row a pilot: whoever seals, grades or accepts locks it, one after the other.
create table grading (
    pilot_id varchar(40) primary key references pilot (id)
);

create table sample_plan (
    pilot_id varchar(40) primary key references pilot (id),
    sample_size integer not null,
    acceptance_number integer not null,
    target numeric(12, 10) not null,
    floor numeric(12, 10) not null,
    producer_risk numeric(12, 10) not null,
    consumer_risk numeric(12, 10) not null,
    seed bigint not null,
    pool_size integer not null,
    drawn integer not null,
    fixed_by varchar(40) not null,
    fixed_at timestamp with time zone not null
);

-- The first attempt needs no row: every pilot has it.
create table calibration_attempt (
    pilot_id varchar(40) not null references pilot (id),
    attempt integer not null,
    -- Batches up to this one belong to earlier attempts.
    after_batch bigint not null,
    reason varchar(4000) not null,
    opened_by varchar(40) not null,
    opened_at timestamp with time zone not null,
    primary key (pilot_id, attempt)
);

-- Append-only: the newest instructions of an attempt count.
create table calibration_preparation (
    id bigint generated always as identity primary key,
    pilot_id varchar(40) not null references pilot (id),
    attempt integer not null,
    instructions varchar(4000) not null,
    prepared_by varchar(40) not null,
    prepared_at timestamp with time zone not null
);
create index calibration_preparation_pilot on calibration_preparation (pilot_id, attempt);

create table calibration_result (
    id bigint generated always as identity primary key,
    pilot_id varchar(40) not null references pilot (id),
    attempt integer not null,
    batch_id bigint not null references label_batch (id),
    target numeric(12, 10) not null,
    truth_items integer not null,
    graded integer not null,
    correct integer not null,
    tied integer not null,
    items_without_truth integer not null,
    graded_at timestamp with time zone not null,
    unique (pilot_id, attempt, batch_id)
);

create table calibration_acceptance (
    result_id bigint primary key references calibration_result (id),
    reason varchar(4000) not null,
    accepted_by varchar(40) not null,
    accepted_at timestamp with time zone not null
);

create table blind_result (
    id bigint generated always as identity primary key,
    pilot_id varchar(40) not null references pilot (id),
    drawn integer not null,
    graded integer not null,
    correct integer not null,
    tied integer not null,
    verdict varchar(20) not null,
    pooled text not null,
    graded_at timestamp with time zone not null
);
create index blind_result_pilot on blind_result (pilot_id);

create table blind_review (
    result_id bigint primary key references blind_result (id),
    confirmed boolean not null,
    reason varchar(4000) not null,
    reviewed_by varchar(40) not null,
    reviewed_at timestamp with time zone not null
);
