-- Organisations and their memberships. Nothing here is ever changed: a correction is a further
-- version, a decision a further step, and every row names the entry it was recorded with.
create schema members;

-- The order in which everything in the ledger (here and in schema bodies) was recorded. Entries are
-- made one at a time, so number and instant rise together; what was known at an instant is what was
-- recorded up to the last entry made by then.
create table members.entry (
  number bigint generated always as identity primary key,
  at timestamptz not null unique,
  actor text not null check (actor ~ '^(person:[0-9a-f-]{36}|system:[a-z0-9-]+)$'),
  reason text not null,
  evidence text not null
);

create table members.organisation (
  id uuid primary key,
  entry bigint not null references members.entry
);

-- Names in addresses; one that was ever used stays its organisation's.
create table members.slug (
  slug text primary key check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 60),
  organisation uuid not null references members.organisation,
  unique (organisation, slug)
);

create table members.organisation_version (
  organisation uuid not null references members.organisation,
  version int not null check (version > 0),
  slug text not null,
  name text not null check (name <> ''),
  short_name text not null check (short_name <> ''),
  kind text not null check (kind in (
    'MINISTRY', 'PUBLIC_FUNDER', 'PRIVATE_NON_PROFIT_FUNDER', 'POLICY_BODY', 'COMMISSION',
    'RESEARCH_ORGANISATION', 'INFRASTRUCTURE', 'PATIENT_ORGANISATION', 'PROFESSIONAL_SOCIETY',
    'REGULATOR', 'INDUSTRY', 'PROJECT', 'OTHER')),
  country text check (country ~ '^[A-Z]{2}$'),
  ror text check (ror ~ '^0[a-hj-km-np-tv-z0-9]{6}[0-9]{2}$'),
  funders text[] not null,
  website text check (website <> ''),
  entry bigint not null references members.entry,
  primary key (organisation, version),
  foreign key (organisation, slug) references members.slug (organisation, slug)
);

-- Whom organisations act for. Countries and the Commission are known from the start, regions are
-- added; the names of countries are not kept here.
create table members.constituency (
  code text primary key check (code ~ '^[A-Z]{2}(-[A-Z0-9]{1,3})?$'),
  kind text not null check (kind in ('COUNTRY', 'REGION', 'COMMISSION')),
  name text check (name <> ''),
  country text references members.constituency,
  entry bigint references members.entry,
  check ((kind = 'REGION') = (name is not null)),
  check ((kind = 'REGION') = (country is not null)),
  check ((kind = 'REGION') = (entry is not null))
);

create table members.membership (
  id uuid primary key,
  organisation uuid not null references members.organisation,
  kind text not null check (kind in ('MEMBER', 'OBSERVER', 'STAKEHOLDER')),
  constituency text not null references members.constituency,
  entry bigint not null references members.entry
);

create index membership_organisation on members.membership (organisation);

create table members.membership_step (
  membership uuid not null references members.membership,
  step int not null check (step > 0),
  stage text not null check (stage in (
    'APPLIED', 'ACCEPTED', 'REFUSED', 'ACCEDED', 'SUSPENDED', 'REINSTATED', 'WITHDRAWN')),
  effective date not null,
  entry bigint not null references members.entry,
  primary key (membership, step)
);

insert into members.constituency (code, kind) values ('EU', 'COMMISSION');

insert into members.constituency (code, kind)
select code, 'COUNTRY' from regexp_split_to_table(btrim('
  AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ
  BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM
  DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS
  GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN
  KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ
  MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM
  PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV
  SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI
  VN VU WF WS XK YE YT ZA ZM ZW
', E' \n'), '\s+') as code;

call audit.keep_rows('members.entry');
call audit.keep_rows('members.organisation');
call audit.keep_rows('members.slug');
call audit.keep_rows('members.organisation_version');
call audit.keep_rows('members.constituency');
call audit.keep_rows('members.membership');
call audit.keep_rows('members.membership_step');
