-- What people said of obligations, and what they are reminded of. Obligations themselves are not
-- kept: they follow from the ledger and the meetings.
create schema obligations;

-- Done, and not done after all; appended, never changed.
create table obligations.mark (
  obligation text not null check (obligation ~ '^[a-z-]+:[0-9a-z:-]+$'),
  version int not null check (version > 0),
  done boolean not null,
  -- The day it was due when this was said.
  due date not null,
  note text not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  primary key (obligation, version)
);

call audit.keep_rows('obligations.mark');

-- The ledger of reminders. A row waits, is called off, or was put in the outbox for good.
create table obligations.reminder (
  id uuid primary key,
  obligation text not null check (obligation ~ '^[a-z-]+:[0-9a-z:-]+$'),
  recipient uuid not null references people.person,
  days_before int not null,
  due date not null,
  fires_on date not null generated always as (due - days_before) stored,
  state text not null check (state in ('planned', 'cancelled', 'sent')),
  mail_key text,
  changed_at timestamptz not null,
  check ((mail_key is not null) = (state = 'sent'))
);

-- One that waits, and one sent for each day it was ever due: nobody is reminded twice.
create unique index reminder_open on obligations.reminder (obligation, recipient, days_before)
  where state <> 'sent';
create unique index reminder_sent on obligations.reminder (obligation, recipient, days_before, due)
  where state = 'sent';
create index reminder_fires on obligations.reminder (fires_on, recipient) where state = 'planned';
create index reminder_recipient on obligations.reminder (recipient, changed_at desc);

create table obligations.choice (
  person uuid primary key references people.person,
  reminders text not null check (reminders in ('ALL', 'IMPORTANT', 'NONE')),
  chosen_at timestamptz not null
);

-- Private addresses of calendars; only the hash of what makes them private.
create table obligations.feed (
  person uuid primary key references people.person,
  token_hash bytea not null unique check (length(token_hash) = 32),
  created_at timestamptz not null
);
