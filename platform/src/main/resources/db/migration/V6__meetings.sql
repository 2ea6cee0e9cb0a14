-- Planned meetings of bodies. Each change is a further version; none is ever changed or removed.
create schema meetings;

create table meetings.meeting (
  id uuid primary key,
  body uuid not null references bodies.body
);

create table meetings.meeting_version (
  meeting uuid not null references meetings.meeting,
  version int not null check (version > 0),
  title text not null check (title <> '' and length(title) <= 300),
  -- What was meant, and what was typed: they part when a state changes its clocks.
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > starts_at),
  zone text not null check (zone <> ''),
  typed_start timestamp not null,
  typed_end timestamp not null,
  mode text not null check (mode in ('IN_PERSON', 'REMOTE', 'HYBRID')),
  place text not null,
  link text not null check (link ~ '^(https?://[^[:space:]]+)?$'),
  state text not null check (state in ('PLANNED', 'ANNOUNCED', 'CANCELLED', 'HELD')),
  visibility text not null
    check (visibility in ('PUBLIC', 'MEMBERS', 'BODY', 'SECRETARIAT', 'PRIVATE')),
  noticed_at timestamptz,
  recorded_at timestamptz not null,
  recorded_by text not null,
  reason text not null,
  evidence text not null,
  primary key (meeting, version),
  check (noticed_at is not null or state <> 'ANNOUNCED')
);

create index meeting_of_body on meetings.meeting (body);

call audit.keep_rows('meetings.meeting');
call audit.keep_rows('meetings.meeting_version');
