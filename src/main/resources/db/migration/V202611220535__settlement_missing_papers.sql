-- What an authority says is missing in a file it has received; none once the file is complete.
alter table settlement.step add column missing text;
