-- Files that a letter carries, in a table of their own: lists of letters read none of them.
create table outbox_file (
    id bigint generated always as identity primary key,
    letter_id bigint not null references outbox_letter (id),
    name varchar(100) not null,
    media_type varchar(100) not null,
    content text not null
);
create index outbox_file_letter on outbox_file (letter_id);
