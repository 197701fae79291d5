-- Whether the test ordered the contract's surge price for its day; those of an older release did not.
alter table scale_test add column orders_surge boolean default false not null;
