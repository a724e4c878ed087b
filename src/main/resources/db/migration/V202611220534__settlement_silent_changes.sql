-- A change that was taken back before anybody heard of it is told to nobody, nor is its undoing.
alter table settlement.plan_change add column silent boolean not null default false;
