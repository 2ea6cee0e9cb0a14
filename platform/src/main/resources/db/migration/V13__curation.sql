-- What persons decide about the landscape: which records tell of one award, and which registered
-- organisation is meant. The latest row of a subject counts; WITHDRAWN leaves it to the evidence.
create schema curation;

create table curation.award_ruling (
  number bigint generated always as identity primary key,
  one text not null check (one like '_%:_%'),
  other text not null check (other like '_%:_%' and other <> one),
  verdict text not null check (verdict in ('ONE', 'TWO', 'WITHDRAWN')),
  recorded_at timestamptz not null,
  recorded_by text not null,
  reason text not null check (reason <> '')
);

create index award_ruling_of_pair on curation.award_ruling (one, other, number);

create table curation.organisation_ruling (
  number bigint generated always as identity primary key,
  organisation text not null check (organisation like '_%:_%'),
  verdict text not null check (verdict in ('REGISTERED', 'NONE', 'WITHDRAWN')),
  ror text check ((verdict = 'REGISTERED') = (ror is not null)),
  recorded_at timestamptz not null,
  recorded_by text not null,
  reason text not null check (reason <> '')
);

create index organisation_ruling_of on curation.organisation_ruling (organisation, number);

call audit.keep_rows('curation.award_ruling');
call audit.keep_rows('curation.organisation_ruling');
