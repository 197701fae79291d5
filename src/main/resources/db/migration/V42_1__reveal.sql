-- Sets that both sides may have in the clear, by the file that was made of each.
create table truth_reveal (
    pilot_id varchar(40) not null references pilot (id),
    purpose varchar(20) not null,
    -- The calibration attempt that it judged; 0 for the blind set.
    attempt integer not null,
    file_hash char(64) not null,
    file_size bigint not null,
    revealed_by varchar(40) not null,
    revealed_at timestamp with time zone not null,
    primary key (pilot_id, purpose, attempt)
);

-- Pilots that are decided and whose sets could not be revealed yet, with the reason.
create table truth_reveal_due (
    pilot_id varchar(40) primary key references pilot (id),
    reason varchar(4000) not null,
    -- The pilot at whose end it is tried again.
    held_by varchar(40)
);
