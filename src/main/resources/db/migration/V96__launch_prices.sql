-- All that the contract says of prices, as JSON; null where an older release launched the pilot with a price an item.
alter table agreement add column price_terms text;
