-- A part of the blind truth labelled a second time, blind, by people of the buyer: how many errors are the truth's own.
create table truth.second_labelling (
    pilot_id varchar(40) primary key,
    item_count integer not null,
    file_hash char(64) not null,
    key_id varchar(64) not null,
    kept_by varchar(40) not null,
    kept_at timestamp with time zone not null
);

create table truth.second_label (
    pilot_id varchar(40) not null references truth.second_labelling (pilot_id),
    -- In the order of the item keys, which tells nothing of the items.
    number integer not null,
    item_key char(64) not null,
    content bytea not null,
    primary key (pilot_id, number),
    foreign key (pilot_id, item_key) references truth.sealed_item (pilot_id, item_key)
);

-- Which of two labels that differ is right; the labels themselves stay in the vault.
create table truth_ruling (
    pilot_id varchar(40) not null references pilot (id),
    number integer not null,
    right_label varchar(20) not null,
    reason varchar(2000) not null,
    ruled_by varchar(40) not null,
    ruled_at timestamp with time zone not null,
    primary key (pilot_id, number)
);
