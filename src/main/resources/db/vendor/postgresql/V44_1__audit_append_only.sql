-- What is recorded is neither changed nor removed; only the end of a chain moves, forward, with its newest entry.
create function audit_append_only() returns trigger language plpgsql as $$
begin
    raise exception '% only grows: what is recorded there is neither changed nor removed.', tg_table_name
        using errcode = 'restrict_violation';
end
$$;

create function audit_forward_only() returns trigger language plpgsql as $$
begin
    if new.id <> old.id
        or new.entries <> old.entries + 1
        or not exists (
            select 1 from audit_entry e where e.chain = new.id and e.number = new.entries and e.hash = new.head)
    then
        raise exception 'audit_chain only moves on to the next entry of its chain, which has to be there.'
            using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;

create trigger audit_entry_append_only before update or delete or truncate on audit_entry
    for each statement execute function audit_append_only();
create trigger audit_checkpoint_append_only before update or delete or truncate on audit_checkpoint
    for each statement execute function audit_append_only();
create trigger audit_checkpoint_head_append_only before update or delete or truncate on audit_checkpoint_head
    for each statement execute function audit_append_only();
create trigger audit_chain_kept before delete or truncate on audit_chain
    for each statement execute function audit_append_only();
create trigger audit_chain_forward_only before update on audit_chain
    for each row execute function audit_forward_only();
