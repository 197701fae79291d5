-- One row that a starting node locks while it seeds groups, grants, filters and deployments.
create table start_lock (id integer primary key);
insert into start_lock (id) values (1);
