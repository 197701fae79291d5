-- Where the vendor's people are, so that a time can be said in their zone too. Null: they did not say.
alter table vendor add column time_zone varchar(60);
