-- Accounts: how a person proves to be that person, and the sessions that follow. Secrets are kept
-- as hashes only, except the secret of the code generator, which both sides must know.
create schema accounts;

create table accounts.account (
  person uuid primary key references people.person (id),
  created_at timestamptz not null,
  password text check (password like '$argon2id$%'),
  password_set_at timestamptz,
  totp_secret text,
  -- the last time step a code was accepted for: no code is accepted twice
  totp_step bigint not null default 0,
  second_factor_asked_at timestamptz,
  check ((password is null) = (password_set_at is null))
);

create table accounts.recovery_code (
  person uuid not null references accounts.account (person) on delete cascade,
  hash bytea not null check (length(hash) = 32),
  primary key (person, hash)
);

-- Links of one use, sent by mail.
create table accounts.link (
  hash bytea primary key check (length(hash) = 32),
  person uuid not null references people.person (id),
  purpose text not null check (purpose in ('invitation', 'recovery')),
  created_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > created_at),
  used_at timestamptz
);

create index link_person on accounts.link (person);

-- A new address waits until its owner and the owner of the old one have both said yes.
create table accounts.address_change (
  person uuid primary key references accounts.account (person) on delete cascade,
  address text not null check (address = lower(address)),
  old_hash bytea not null unique check (length(old_hash) = 32),
  new_hash bytea not null unique check (length(new_hash) = 32),
  created_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > created_at),
  old_confirmed_at timestamptz,
  new_confirmed_at timestamptz
);

-- stage: what is still to be done before the session opens anything.
create table accounts.session (
  id uuid primary key,
  hash bytea not null unique check (length(hash) = 32),
  person uuid not null references accounts.account (person) on delete cascade,
  stage text not null check (stage in ('SECOND_FACTOR', 'ENROLMENT', 'OPEN')),
  method text not null check (method in ('PASSWORD', 'CODE', 'RECOVERY_CODE', 'PASSKEY', 'ORGANISATION')),
  network text not null,
  agent text not null,
  browser text not null,
  created_at timestamptz not null,
  seen_at timestamptz not null,
  confirmed_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz,
  ended_why text check (ended_why in ('SIGNED_OUT', 'ENDED_BY_PERSON', 'ENDED_BY_SECRETARIAT', 'PASSWORD_CHANGED', 'STOLEN', 'EXPIRED')),
  check ((ended_at is null) = (ended_why is null))
);

create index session_person on accounts.session (person, seen_at);

-- Devices an account was entered from: they have attempts of their own, so that nobody else's
-- failures keep their owner out.
create table accounts.device (
  hash bytea not null check (length(hash) = 32),
  person uuid not null references accounts.account (person) on delete cascade,
  first_seen_at timestamptz not null,
  last_seen_at timestamptz not null,
  primary key (hash, person)
);

create index device_person on accounts.device (person);

create table accounts.passkey (
  credential bytea primary key,
  person uuid not null references accounts.account (person) on delete cascade,
  label text not null check (label <> ''),
  public_key bytea not null,
  signature_count bigint not null,
  uv_initialized boolean not null,
  transports text not null,
  backup_eligible boolean not null,
  backup_state boolean not null,
  attestation bytea,
  client_data bytea,
  created_at timestamptz not null,
  last_used_at timestamptz not null
);

create index passkey_person on accounts.passkey (person);

-- Challenges that were answered: none is answered twice.
create table accounts.spent (
  hash bytea primary key check (length(hash) = 32),
  at timestamptz not null
);

-- Who a person is at an organisation's sign-in; bound the first time.
create table accounts.identity (
  issuer text not null,
  subject text not null,
  person uuid not null references accounts.account (person) on delete cascade,
  bound_at timestamptz not null,
  primary key (issuer, subject),
  unique (issuer, person)
);

-- What happened to an account, shown to its person.
create table accounts.event (
  id bigint generated always as identity primary key,
  person uuid not null references people.person (id),
  at timestamptz not null,
  kind text not null check (kind ~ '^[a-z-]+$'),
  network text not null,
  agent text not null
);

create index event_person on accounts.event (person, id);
create index event_at on accounts.event (at);
