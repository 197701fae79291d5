select setval(pg_get_serial_sequence('upload', 'id'), coalesce((select max(id) from upload), 0) + 1, false);

-- Answers are written before their batch exists.
alter table judgment drop constraint judgment_batch_id_fkey;
alter table judgment rename column batch_id to upload_id;
alter table judgment add foreign key (upload_id) references upload (id);
