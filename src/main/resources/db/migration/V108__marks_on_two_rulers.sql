-- Marks are kept on two rulers: in the text as it stands, and in its characters that are no white space. So they are longer.
alter table judgment alter column label set data type varchar(200000);
alter table failed_item alter column counted_label set data type varchar(200000);
alter table failed_label alter column label set data type varchar(200000);
