-- What members deliver to the landscape: files on their way into the archive.
create schema deliveries;

-- The source of the landscape a member's own files are; given once, for good.
create table deliveries.source (
  id text primary key check (id ~ '^[a-z][a-z0-9-]*$'),
  organisation_id uuid not null unique references members.organisation (id),
  recorded_at timestamptz not null,
  recorded_by text not null
);

-- An uploaded file. What is in it lies in the data folder, under its SHA-256.
create table deliveries.staging (
  id uuid primary key,
  organisation_id uuid not null references members.organisation (id),
  file_name text not null check (file_name <> ''),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  bytes bigint not null check (bytes > 0),
  uploaded_at timestamptz not null,
  uploaded_by text not null
);

create index staging_organisation on deliveries.staging (organisation_id, uploaded_at);
create index staging_sha256 on deliveries.staging (sha256);

-- What was done with it, in order; the last step says how it stands.
create table deliveries.step (
  staging_id uuid not null references deliveries.staging (id),
  position integer not null check (position > 0),
  kind text not null check (kind in
    ('MAPPED', 'SETTLED', 'APPROVED', 'DISCARDED', 'WITHDRAWN', 'REINSTATED')),
  -- How its columns are read, and the form that was filled in for it.
  mapping text,
  answers text,
  -- How it is to be delivered: extent, date, who sees what, which warnings were taken note of.
  terms text,
  recorded_at timestamptz not null,
  recorded_by text not null,
  reason text not null,
  primary key (staging_id, position),
  check ((mapping is not null) = (kind = 'MAPPED')),
  check (answers is null or kind = 'MAPPED'),
  check ((terms is not null) = (kind = 'SETTLED'))
);

call audit.keep_rows('deliveries.source');
call audit.keep_rows('deliveries.staging');
call audit.keep_rows('deliveries.step');
