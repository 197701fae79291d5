-- Which versions of which days an accepted upload of daily reports is. Reports of older releases came without an upload
-- and have no rows here; their versions stay as they are.
create table upload_report (
    upload_id bigint not null references upload (id),
    -- As it stands in the file.
    number integer not null,
    report_day date not null,
    version integer not null,
    primary key (upload_id, report_day)
);
