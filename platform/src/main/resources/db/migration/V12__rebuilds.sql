-- What asks for a new snapshot, and what came of it. Requests that wait are answered together.
create schema observatory;

create table observatory.rebuild_request (
  id bigint generated always as identity primary key,
  why text not null check (why <> ''),
  asked_at timestamptz not null,
  asked_by text not null
);

create table observatory.rebuild (
  id bigint generated always as identity primary key,
  started_at timestamptz not null,
  ended_at timestamptz not null check (ended_at >= started_at),
  snapshot text,
  failure text check (failure in
    ('NOTHING_DELIVERED', 'UNREADABLE_DELIVERY', 'UNREADABLE_CORRECTIONS', 'FAULT')),
  -- The file that could not be read and how to mend it, or the number of the incident.
  told text not null,
  check (num_nonnulls(snapshot, failure) = 1)
);

create table observatory.rebuild_answer (
  request_id bigint primary key references observatory.rebuild_request (id),
  rebuild_id bigint not null references observatory.rebuild (id)
);

call audit.keep_rows('observatory.rebuild_request');
call audit.keep_rows('observatory.rebuild');
call audit.keep_rows('observatory.rebuild_answer');
