-- A blob, not varbinary: H2 keeps varbinary in its pages and runs out of memory on large files, for good.
create table stored_file (
    sha256 varchar(64) primary key,
    size bigint not null,
    content blob not null,
    kept_at timestamp with time zone not null
);
