-- Which invoice of a pilot takes up work first: the one that came first, but one whose dispute was settled comes after those
-- that came meanwhile.
alter table invoice add column turn bigint;
update invoice set turn = id;
alter table invoice alter column turn set not null;

-- Lines that are kept and judged behind the request where there are many; a worker that is not heard of has lost its claim.
alter table invoice add column matching boolean default false not null;
alter table invoice add column lines_kept bigint default 0 not null;
alter table invoice add column lines_judged bigint default 0 not null;
update invoice set lines_kept = line_count, lines_judged = line_count;
-- What the items of its lines were judged by; where that has changed they are judged anew.
alter table invoice add column basis char(64);
alter table invoice add column worker varchar(40);
alter table invoice add column heartbeat_at timestamp with time zone;
alter table invoice add column attempts integer default 0 not null;
create index invoice_matching on invoice (matching, id);

alter table invoice_line drop column billed_before;

-- Batches are taken in a part at a time: how far the newest one is, and the last batch in which each item came.
alter table delivered_up_to add column next_batch bigint;
alter table delivered_up_to add column next_line bigint default 0 not null;
alter table delivered_item add column last_batch bigint;
update delivered_item set last_batch = first_batch;
alter table delivered_item alter column last_batch set not null;
