-- A month within which work began or ended: its days. Null is the month's own first or last day.
alter table monthly_review add column first_day date;
alter table monthly_review add column last_day date;
