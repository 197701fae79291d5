-- How a band ended; null while nobody has withdrawn it.
alter table price_band add column withdrawn_at timestamp with time zone;
alter table price_band add column withdrawn_by varchar(40);
alter table price_band add column withdrawn_why varchar(1000);
