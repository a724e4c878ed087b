-- The timeline has its own side of the wall: what serves the household is not read by all staff.
alter table settlement.entry drop constraint entry_readers_check;
alter table settlement.entry add constraint entry_readers_check
  check (readers in ('concierge', 'home', 'staff', 'person', 'employer'));

-- What was written before cannot be told apart: the concierge's side keeps it.
update settlement.entry set readers = 'concierge' where kind in ('NOTE', 'CALL') and readers = 'staff';
update settlement.entry set words = null where kind in ('MESSAGE', 'APPOINTMENT_OFFERED');
