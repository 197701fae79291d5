-- What an answer to an item is. Pilots of older releases had one class an item.
alter table pilot add column label_kind varchar(20) default 'CLASSIFICATION' not null;

-- Sets of classes, marked spans and transcripts are longer than the name of a class.
alter table judgment alter column label set data type varchar(100000);
alter table failed_item alter column counted_label set data type varchar(100000);
alter table failed_label alter column label set data type varchar(100000);
