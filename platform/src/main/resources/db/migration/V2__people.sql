-- Persons: the one place where names and contact data are kept, and so the one that is changed and
-- erased in place. Everything else names a person by id.
create schema people;

-- email is lower case; a person without one cannot sign in.
create table people.person (
  id uuid primary key,
  version int not null check (version > 0),
  name text not null check (name <> '' and name = btrim(name)),
  email text unique check (email = lower(email) and email like '%_@_%'),
  telephone text check (telephone <> ''),
  orcid text check (orcid ~ '^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$'),
  language text not null check (language ~ '^[a-z]{2}$'),
  zone text not null check (zone <> ''),
  listed boolean not null default false,
  registered_at timestamptz not null,
  erased_at timestamptz,
  constraint erased_holds_nothing check (
    erased_at is null or (email is null and telephone is null and orcid is null and not listed))
);

create index person_name on people.person (lower(name), id);

-- What a person agreed to and took back, dated; gone when the person is erased.
create table people.consent (
  person uuid not null references people.person (id),
  purpose text not null check (purpose in ('directory')),
  given boolean not null,
  at timestamptz not null,
  primary key (person, purpose, at)
);

-- Persons who asked to be erased while a mandate was running.
create table people.erasure_request (
  person uuid primary key references people.person (id),
  asked_at timestamptz not null
);
