-- Mail that leaves the platform. A row is a mail; its key makes sure that it is one.
create schema post;

create table post.mail (
  id uuid primary key,
  key text not null unique check (key <> ''),
  message_id text not null unique check (message_id ~ '^<[^<>@[:space:]]+@[^<>@[:space:]]+>$'),
  recipient uuid references people.person,
  address text not null check (address <> ''),
  subject text not null check (subject <> '' and subject !~ '[\n\r]'),
  -- Gone once one that held a secret was sent or given up, and all after a while.
  text text,
  secret boolean not null,
  state text not null check (state in ('planned', 'sending', 'sent', 'failed')),
  created_at timestamptz not null,
  attempts int not null check (attempts >= 0),
  -- While a mail is being sent: when its sender counts as dead.
  next_attempt_at timestamptz,
  give_up_at timestamptz not null,
  error text not null check (length(error) <= 200),
  sent_at timestamptz,
  failed_at timestamptz,
  check ((next_attempt_at is not null) = (state in ('planned', 'sending'))),
  check ((sent_at is not null) = (state = 'sent')),
  check ((failed_at is not null) = (state = 'failed')),
  check (text is not null or state in ('sent', 'failed'))
);

create index mail_due on post.mail (next_attempt_at, id) where state in ('planned', 'sending');
create index mail_listed on post.mail (created_at desc, id desc);
create index mail_address on post.mail (address, created_at desc);
create index mail_recipient on post.mail (recipient) where recipient is not null;
