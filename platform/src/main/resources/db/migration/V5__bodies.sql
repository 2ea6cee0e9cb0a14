-- Bodies, seats, mandates, offices and rules of procedure. Nothing here is ever changed: what may be
-- amended is a further version, and every row names the entry of the ledger it was recorded with.
-- Persons are named by id only, so that decisions outlive the erasure of a person's data.
create schema bodies;

create table bodies.body (
  id uuid primary key,
  entry bigint not null references members.entry
);

-- Names in addresses; one that was ever used stays its body's.
create table bodies.slug (
  slug text primary key check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 60),
  body uuid not null references bodies.body,
  unique (body, slug)
);

create table bodies.body_version (
  body uuid not null references bodies.body,
  version int not null check (version > 0),
  slug text not null,
  name text not null check (name <> ''),
  type text not null check (type ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$'),
  parent uuid references bodies.body check (parent <> body),
  charter text not null,
  first_day date not null,
  last_day date check (last_day >= first_day),
  visibility text not null
    check (visibility in ('PUBLIC', 'MEMBERS', 'BODY', 'SECRETARIAT', 'PRIVATE')),
  entry bigint not null references members.entry,
  primary key (body, version),
  foreign key (body, slug) references bodies.slug (body, slug)
);

create table bodies.succession (
  predecessor uuid not null references bodies.body,
  successor uuid not null references bodies.body check (successor <> predecessor),
  effective date not null,
  kind text not null check (kind in ('REPLACED', 'MERGED', 'SPLIT', 'RENAMED')),
  entry bigint not null references members.entry,
  primary key (predecessor, successor)
);

create table bodies.seat (
  id uuid primary key,
  body uuid not null references bodies.body,
  entry bigint not null references members.entry
);

-- A seat is a constituency's, an organisation's, or a person's own by expertise.
create table bodies.seat_version (
  seat uuid not null references bodies.seat,
  version int not null check (version > 0),
  constituency text references members.constituency,
  organisation uuid references members.organisation,
  expertise text,
  voting boolean not null,
  first_day date not null,
  last_day date check (last_day >= first_day),
  entry bigint not null references members.entry,
  primary key (seat, version),
  check (num_nonnulls(constituency, organisation, expertise) = 1),
  constraint experts_have_no_vote check (expertise is null or not voting)
);

create table bodies.mandate (
  id uuid primary key,
  seat uuid not null references bodies.seat,
  person uuid not null references people.person,
  entry bigint not null references members.entry
);

create index mandate_person on bodies.mandate (person);

-- annulled: recorded in error, as if it had never been from this version on.
create table bodies.mandate_version (
  mandate uuid not null references bodies.mandate,
  version int not null check (version > 0),
  sender uuid references members.organisation,
  capacity text not null check (capacity in ('DELEGATE', 'ALTERNATE', 'EXPERT')),
  first_day date not null,
  last_day date check (last_day >= first_day),
  annulled boolean not null,
  entry bigint not null references members.entry,
  primary key (mandate, version)
);

create table bodies.office (
  id uuid primary key,
  body uuid not null references bodies.body,
  entry bigint not null references members.entry
);

create table bodies.office_version (
  office uuid not null references bodies.office,
  version int not null check (version > 0),
  kind text not null check (kind in ('CHAIR', 'VICE_CHAIR', 'FACILITATOR', 'OTHER')),
  name text not null check (name <> '' or kind <> 'OTHER'),
  places int not null check (places > 0),
  first_day date not null,
  last_day date check (last_day >= first_day),
  entry bigint not null references members.entry,
  primary key (office, version)
);

create table bodies.term (
  id uuid primary key,
  office uuid not null references bodies.office,
  person uuid not null references people.person,
  organisation uuid references members.organisation,
  kind text not null check (kind in ('ELECTED', 'APPOINTED', 'AD_INTERIM')),
  counts boolean not null,
  entry bigint not null references members.entry,
  constraint acting_time_does_not_count check (not (counts and kind = 'AD_INTERIM'))
);

create index term_person on bodies.term (person);

create table bodies.term_version (
  term uuid not null references bodies.term,
  version int not null check (version > 0),
  first_day date not null,
  last_day date check (last_day >= first_day),
  annulled boolean not null,
  entry bigint not null references members.entry,
  primary key (term, version)
);

create table bodies.rules (
  body uuid not null references bodies.body,
  version int not null check (version > 0),
  effective date not null,
  procedure jsonb not null check (jsonb_typeof(procedure) = 'object'),
  entry bigint not null references members.entry,
  primary key (body, version)
);

create table bodies.nomination (
  id uuid primary key,
  seat uuid not null references bodies.seat,
  nominee uuid not null references people.person,
  sender uuid references members.organisation,
  capacity text not null check (capacity in ('DELEGATE', 'ALTERNATE', 'EXPERT')),
  first_day date not null,
  replaces uuid references bodies.mandate,
  proposer uuid not null references people.person,
  entry bigint not null references members.entry
);

create index nomination_proposer on bodies.nomination (proposer);

create table bodies.nomination_version (
  nomination uuid not null references bodies.nomination,
  version int not null check (version > 0),
  state text not null check (state in ('PENDING', 'CONFIRMED', 'DECLINED', 'WITHDRAWN')),
  mandate uuid references bodies.mandate,
  entry bigint not null references members.entry,
  primary key (nomination, version),
  check ((state = 'CONFIRMED') = (mandate is not null)),
  check ((state = 'PENDING') = (version = 1))
);

create table bodies.handover (
  id uuid primary key,
  body uuid not null references bodies.body,
  mandate uuid references bodies.mandate,
  term uuid references bodies.term,
  outgoing uuid not null references people.person,
  incoming uuid not null references people.person check (incoming <> outgoing),
  first_day date not null,
  entry bigint not null references members.entry,
  unique (mandate, incoming),
  unique (term, incoming),
  check (num_nonnulls(mandate, term) = 1)
);

create index handover_outgoing on bodies.handover (outgoing);
create index handover_incoming on bodies.handover (incoming);

create table bodies.handover_item (
  handover uuid not null references bodies.handover,
  position int not null check (position > 0),
  kind text not null check (kind <> ''),
  title text not null check (title <> ''),
  due date,
  link text not null,
  primary key (handover, position)
);

create table bodies.handover_acknowledgement (
  handover uuid not null references bodies.handover,
  person uuid not null references people.person,
  entry bigint not null references members.entry,
  primary key (handover, person)
);

call audit.keep_rows('bodies.body');
call audit.keep_rows('bodies.slug');
call audit.keep_rows('bodies.body_version');
call audit.keep_rows('bodies.succession');
call audit.keep_rows('bodies.seat');
call audit.keep_rows('bodies.seat_version');
call audit.keep_rows('bodies.mandate');
call audit.keep_rows('bodies.mandate_version');
call audit.keep_rows('bodies.office');
call audit.keep_rows('bodies.office_version');
call audit.keep_rows('bodies.term');
call audit.keep_rows('bodies.term_version');
call audit.keep_rows('bodies.rules');
call audit.keep_rows('bodies.nomination');
call audit.keep_rows('bodies.nomination_version');
call audit.keep_rows('bodies.handover');
call audit.keep_rows('bodies.handover_item');
call audit.keep_rows('bodies.handover_acknowledgement');
