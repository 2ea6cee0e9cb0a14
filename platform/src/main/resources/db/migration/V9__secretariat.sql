-- The secretariat's own work: grants, tasks, absences, person-months, requests, uploads.
create schema secretariat;

-- Grant agreements under which partners run the secretariat, version by version.
create table secretariat.agreement (
  id uuid not null,
  version integer not null check (version > 0),
  name text not null check (name <> ''),
  number text not null check (number <> ''),
  payer text not null check (payer <> ''),
  first_day date not null,
  last_day date check (last_day >= first_day),
  address text,
  recorded_at timestamptz not null,
  recorded_by text not null,
  reason text not null,
  evidence text not null,
  primary key (id, version)
);

create table secretariat.agreement_partner (
  agreement_id uuid not null,
  version integer not null,
  organisation_id uuid not null references members.organisation (id),
  role text not null check (role in ('COORDINATOR', 'PARTNER')),
  primary key (agreement_id, version, organisation_id),
  foreign key (agreement_id, version) references secretariat.agreement (id, version)
);

create unique index agreement_has_one_coordinator
  on secretariat.agreement_partner (agreement_id, version) where role = 'COORDINATOR';

-- Standing tasks: who leads, who helps out, which officers do them.
create table secretariat.task (
  id uuid not null,
  version integer not null check (version > 0),
  name text not null check (name <> ''),
  text text not null,
  lead_id uuid not null references members.organisation (id),
  first_day date not null,
  last_day date check (last_day >= first_day),
  recorded_at timestamptz not null,
  recorded_by text not null,
  reason text not null,
  evidence text not null,
  primary key (id, version)
);

create table secretariat.task_deputy (
  task_id uuid not null,
  version integer not null,
  place integer not null check (place >= 0),
  organisation_id uuid not null references members.organisation (id),
  primary key (task_id, version, place),
  unique (task_id, version, organisation_id),
  foreign key (task_id, version) references secretariat.task (id, version)
);

create table secretariat.task_watch (
  task_id uuid not null,
  version integer not null,
  place integer not null check (place >= 0),
  person_id uuid not null references people.person (id),
  first_day date not null,
  last_day date check (last_day >= first_day),
  primary key (task_id, version, place),
  foreign key (task_id, version) references secretariat.task (id, version)
);

-- Days on which officers are away. Why is not recorded.
create table secretariat.absence (
  id uuid not null,
  version integer not null check (version > 0),
  person_id uuid not null references people.person (id),
  first_day date not null,
  last_day date not null check (last_day >= first_day),
  cancelled boolean not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  reason text not null,
  evidence text not null,
  primary key (id, version)
);

-- Person-months by task, partner and quarter, planned and used.
create table secretariat.effort (
  task_id uuid not null,
  organisation_id uuid not null references members.organisation (id),
  year integer not null check (year between 2000 and 2200),
  quarter integer not null check (quarter between 1 and 4),
  kind text not null check (kind in ('PLANNED', 'USED')),
  version integer not null check (version > 0),
  months numeric(5, 2) not null check (months >= 0),
  recorded_at timestamptz not null,
  recorded_by text not null,
  reason text not null,
  evidence text not null,
  primary key (task_id, organisation_id, year, quarter, kind, version)
);

create index effort_year on secretariat.effort (year);

-- Requests. What was done stays for good; who asked, and every word, can be erased.
create table secretariat.request_number (
  year integer primary key,
  last integer not null check (last > 0)
);

create table secretariat.request (
  id uuid primary key,
  number text not null unique check (number ~ '^R-[0-9]{4}-[0-9]{4,}$'),
  kind text not null,
  channel text not null check (channel in ('FORM', 'MEMBER', 'MAIL', 'PHONE', 'LETTER')),
  language text not null check (language in ('en', 'de', 'es', 'fr', 'it')),
  person_id uuid references people.person (id),
  body_id uuid references bodies.body (id),
  visibility text not null
    check (visibility in ('PUBLIC', 'MEMBERS', 'BODY', 'SECRETARIAT', 'PRIVATE')),
  due date not null,
  received_at timestamptz not null,
  received_by text not null,
  check (visibility <> 'BODY' or body_id is not null)
);

create index request_person on secretariat.request (person_id, received_at);

create table secretariat.request_contact (
  request_id uuid primary key references secretariat.request (id),
  name text not null check (name <> ''),
  email text,
  organisation text not null
);

create table secretariat.request_entry (
  request_id uuid not null references secretariat.request (id),
  position integer not null check (position > 0),
  kind text not null
    check (kind in ('NOTE', 'ANSWER', 'REPLY', 'ASSIGNED', 'MOVED', 'PLANNED')),
  mailed boolean check ((mailed is not null) = (kind = 'ANSWER')),
  partner_id uuid references members.organisation (id),
  officer_id uuid references people.person (id),
  state text check (state in ('OPEN', 'WAITING', 'ANSWERED', 'CLOSED')),
  priority text check (priority in ('HIGH', 'NORMAL', 'LOW')),
  due date,
  recorded_at timestamptz not null,
  recorded_by text not null,
  reason text not null,
  primary key (request_id, position),
  check (kind = 'ASSIGNED' or num_nonnulls(partner_id, officer_id) = 0),
  check ((state is not null) = (kind = 'MOVED')),
  check ((priority is not null) = (kind = 'PLANNED')),
  check ((due is not null) = (kind = 'PLANNED'))
);

-- Words of a request (position 0) and of its entries.
create table secretariat.request_text (
  request_id uuid not null references secretariat.request (id),
  position integer not null check (position >= 0),
  subject text not null,
  text text not null,
  words tsvector not null
    generated always as (to_tsvector('simple', subject || ' ' || text)) stored,
  primary key (request_id, position)
);

create index request_text_words on secretariat.request_text using gin (words);

-- Where each request stands: follows from its entries, kept to be found and locked by.
create table secretariat.request_status (
  request_id uuid primary key references secretariat.request (id),
  seen integer not null check (seen >= 0),
  state text not null check (state in ('OPEN', 'WAITING', 'ANSWERED', 'CLOSED')),
  changed_at timestamptz not null,
  partner_id uuid references members.organisation (id),
  officer_id uuid references people.person (id)
);

create index request_status_state on secretariat.request_status (state, changed_at);
create index request_status_officer on secretariat.request_status (officer_id);

-- Uploaded spreadsheets between preview and import.
create table secretariat.upload (
  id uuid primary key,
  file_name text not null check (file_name <> ''),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  content bytea check (length(content) <= 2000000),
  uploaded_at timestamptz not null,
  uploaded_by text not null,
  expires_at timestamptz not null,
  imported_at timestamptz,
  imported_rows integer check (imported_rows >= 0),
  left_out_rows integer check (left_out_rows >= 0),
  check ((imported_at is null) = (imported_rows is null)),
  check (content is null or imported_at is null)
);

create index upload_expires on secretariat.upload (expires_at);

call audit.keep_rows('secretariat.agreement');
call audit.keep_rows('secretariat.agreement_partner');
call audit.keep_rows('secretariat.task');
call audit.keep_rows('secretariat.task_deputy');
call audit.keep_rows('secretariat.task_watch');
call audit.keep_rows('secretariat.absence');
call audit.keep_rows('secretariat.effort');
call audit.keep_rows('secretariat.request');
call audit.keep_rows('secretariat.request_entry');
