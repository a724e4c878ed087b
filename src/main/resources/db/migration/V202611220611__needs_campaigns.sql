-- Asking the structures, by a link without account, whether their needs still hold.
create table needs.campaign (
  id uuid primary key,
  territory_id uuid not null references territories.territory,
  name text not null,
  words text,
  started_at timestamptz not null,
  started_by uuid references people.account,
  until_on date,
  closed_at timestamptz
);
call ancrage.protect('needs.campaign');
create index campaign_list on needs.campaign (territory_id, started_at desc);

-- One structure asked, by a campaign or by the month.
create table needs.inquiry (
  id uuid primary key,
  territory_id uuid not null references territories.territory,
  organisation_id uuid not null references territories.organisation,
  campaign_id uuid references needs.campaign,
  asked_at timestamptz not null,
  -- nobody could be written to: somebody will phone
  mailed boolean not null,
  reminders int not null default 0,
  reminded_at timestamptz,
  opened_at timestamptz,
  answered_at timestamptz,
  -- who answered in their name, on the phone
  answered_by uuid references people.account,
  confirmed int not null default 0,
  changed int not null default 0,
  closed int not null default 0,
  added int not null default 0,
  unique (campaign_id, organisation_id)
);
call ancrage.protect('needs.inquiry');
create index inquiry_organisation on needs.inquiry (territory_id, organisation_id, asked_at desc);
create index inquiry_campaign on needs.inquiry (campaign_id);
