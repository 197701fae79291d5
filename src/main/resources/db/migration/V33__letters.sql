-- A letter may carry a date for the reader's calendar.
alter table outbox_letter add column calendar_method varchar(10);
alter table outbox_letter add column calendar_body text;
-- The key ends with the recipient's address, which alone may have 254 characters.
alter table outbox_letter alter column letter_key set data type varchar(600);

-- The dates that people's calendars were told, so that a move carries the next number and a cancellation finds them.
create table invitation (
    pilot_id varchar(40) not null references pilot (id),
    deadline varchar(20) not null,
    sequence_number integer not null,
    due timestamp with time zone not null,
    cancelled boolean not null,
    primary key (pilot_id, deadline)
);

create table invitation_attendee (
    pilot_id varchar(40) not null,
    deadline varchar(20) not null,
    address varchar(254) not null,
    name varchar(200) not null,
    primary key (pilot_id, deadline, address),
    foreign key (pilot_id, deadline) references invitation (pilot_id, deadline)
);
