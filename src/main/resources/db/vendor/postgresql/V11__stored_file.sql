create table stored_file (
    sha256 varchar(64) primary key,
    size bigint not null,
    content bytea not null,
    kept_at timestamp with time zone not null
);
-- Uncompressed and out of line, so that substring() reads only the part it is asked for.
alter table stored_file alter column content set storage external;
