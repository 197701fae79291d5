-- How long the vendor may contest what failed against the blind sample. A pilot has one window, or none.
create table dispute_window (
    pilot_id varchar(40) primary key references pilot (id),
    failed integer not null,
    working_days integer not null,
    opened_at timestamp with time zone not null,
    -- As planned at the opening; the time of pauses is added to it.
    planned_end timestamp with time zone not null,
    closed_by varchar(40),
    closed_at timestamp with time zone,
    -- The pilot was stopped before everything was decided.
    given_up_at timestamp with time zone
);

-- Failed items in the order of their ids, with the label that the vendor's judgments come to.
create table failed_item (
    pilot_id varchar(40) not null references dispute_window (pilot_id),
    item_number integer not null,
    item varchar(1000) not null,
    counted_label varchar(1000) not null,
    primary key (pilot_id, item_number)
);

-- Every label that was delivered for a failed item, and how often.
create table failed_label (
    pilot_id varchar(40) not null,
    item_number integer not null,
    place integer not null,
    label varchar(1000) not null,
    judgments bigint not null,
    primary key (pilot_id, item_number, place),
    foreign key (pilot_id, item_number) references failed_item (pilot_id, item_number)
);

create table dispute (
    pilot_id varchar(40) not null,
    item_number integer not null,
    reason varchar(2000) not null,
    evidence varchar(4000) not null,
    contested_by varchar(40) not null,
    contested_at timestamp with time zone not null,
    primary key (pilot_id, item_number),
    foreign key (pilot_id, item_number) references failed_item (pilot_id, item_number)
);

-- A ruling counts unless it was made void: the correction that it led to was declined, and the item is decided anew.
create table dispute_ruling (
    id bigint generated always as identity primary key,
    pilot_id varchar(40) not null,
    item_number integer not null,
    ruling varchar(20) not null,
    reason varchar(2000) not null,
    ruled_by varchar(40) not null,
    ruled_at timestamp with time zone not null,
    voided_at timestamp with time zone,
    foreign key (pilot_id, item_number) references dispute (pilot_id, item_number)
);
create index dispute_ruling_of on dispute_ruling (pilot_id, item_number);

-- What sealed truth was corrected to. Sealed rows stay as they are: a layer lies over them, and a later layer over it.
create table truth.correction_layer (
    id bigint generated always as identity primary key,
    pilot_id varchar(40) not null,
    layer integer not null,
    item_count integer not null,
    merkle_root char(64) not null,
    key_id char(16) not null,
    signed_by varchar(40) not null,
    made_at timestamp with time zone not null,
    unique (pilot_id, layer)
);

-- An item is in a layer once for each label that is right for it.
create table truth.corrected_item (
    layer_id bigint not null references truth.correction_layer (id),
    leaf_hash char(64) not null,
    item_key char(64) not null,
    content bytea not null,
    primary key (layer_id, leaf_hash)
);

-- A layer counts once a second person has countersigned it.
create table truth.layer_review (
    layer_id bigint primary key references truth.correction_layer (id),
    countersigned boolean not null,
    reason varchar(2000) not null,
    reviewed_by varchar(40) not null,
    reviewed_at timestamp with time zone not null
);

-- The blind result under the layers up to this one; the result itself stays beside it.
create table corrected_result (
    id bigint generated always as identity primary key,
    result_id bigint not null references blind_result (id),
    layer integer not null,
    graded integer not null,
    correct integer not null,
    verdict varchar(20) not null,
    rescored_at timestamp with time zone not null
);
create index corrected_result_of on corrected_result (result_id);
