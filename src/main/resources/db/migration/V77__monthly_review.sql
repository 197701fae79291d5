-- The review of a month. Its figures are frozen when they are gathered; a review that was sent back gathers them anew.
create table monthly_review (
    pilot_id varchar(40) not null references pilot (id),
    -- The first day of the month.
    review_month date not null,
    opened_at timestamp with time zone not null,
    figures text,
    gathered_at timestamp with time zone,
    -- What both sides agreed to do where the floor was not kept.
    actions varchar(4000),
    actions_by varchar(40),
    remark varchar(4000),
    signed_by varchar(40),
    signed_at timestamp with time zone,
    primary key (pilot_id, review_month)
);
