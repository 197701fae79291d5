-- What an item is, as the vendor's file tells it: one content under two ids is then found. Null where no file told.
alter table judgment add column content_hash varchar(128);
