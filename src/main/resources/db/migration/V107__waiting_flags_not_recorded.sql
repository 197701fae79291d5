-- A recommendation that was made before waiting flags were looked at says nothing of them: no data is not 0.
alter table recommendation alter column waiting_red_flags drop default;
alter table recommendation alter column waiting_red_flags drop not null;
update recommendation set waiting_red_flags = null
where waiting_red_flags = 0
  and made_at < (select min("installed_on") from "flyway_schema_history" where "version" = '105');
