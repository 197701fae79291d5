alter table upload alter column id restart with (select coalesce(max(id), 0) + 1 from upload);

-- Answers are written before their batch exists; the name of the old key was made up by the database.
execute immediate 'alter table judgment drop constraint ' || (
    select constraint_name from information_schema.table_constraints
    where table_schema = current_schema and table_name = 'JUDGMENT' and constraint_type = 'FOREIGN KEY');
alter table judgment alter column batch_id rename to upload_id;
alter table judgment add foreign key (upload_id) references upload (id);
