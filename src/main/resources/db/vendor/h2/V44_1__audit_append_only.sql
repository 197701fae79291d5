-- What is recorded is neither changed nor removed; only the end of a chain moves, forward, with its newest entry.
create trigger audit_entry_append_only before update, delete on audit_entry
    for each statement call 'io.pilotgate.audit.trigger.AppendOnly';
create trigger audit_checkpoint_append_only before update, delete on audit_checkpoint
    for each statement call 'io.pilotgate.audit.trigger.AppendOnly';
create trigger audit_checkpoint_head_append_only before update, delete on audit_checkpoint_head
    for each statement call 'io.pilotgate.audit.trigger.AppendOnly';
create trigger audit_chain_kept before delete on audit_chain
    for each statement call 'io.pilotgate.audit.trigger.AppendOnly';
create trigger audit_chain_forward_only before update on audit_chain
    for each row call 'io.pilotgate.audit.trigger.ForwardOnly';
