-- Flags that waited for a check of the buyer's own when a recommendation was made. Older ones were made without looking at them: 0.
alter table recommendation add column waiting_red_flags integer default 0 not null;
