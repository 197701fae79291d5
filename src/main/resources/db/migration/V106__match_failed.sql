-- An invoice whose matching fails again and again waits for a person: of what it failed last, and whether it is left alone.
alter table invoice add column match_failed boolean default false not null;
alter table invoice add column match_failure varchar(200);
-- Whether finance was given its task. Where an older release gave a matching up, its next look does.
alter table invoice add column with_finance boolean default false not null;
update invoice set with_finance = true where matched is not null;
