-- The audit log: who did what, when and why. Every other module's ledger tables use forbid_change().
create schema audit;

-- Attached to tables whose rows are appended and never changed:
--   create trigger keep before update or delete on s.t
--     for each row execute function audit.forbid_change();
--   create trigger keep_all before truncate on s.t
--     for each statement execute function audit.forbid_change();
create function audit.forbid_change() returns trigger language plpgsql as $$
begin
  raise exception 'rows of %.% are never changed or removed; append a new version instead',
    tg_table_schema, tg_table_name
    using errcode = 'restrict_violation';
end
$$;

-- Attaches both triggers to a table.
create procedure audit.keep_rows(kept regclass) language plpgsql as $$
begin
  execute format(
    'create trigger keep_rows before update or delete on %s'
    ' for each row execute function audit.forbid_change()', kept);
  execute format(
    'create trigger keep_table before truncate on %s'
    ' for each statement execute function audit.forbid_change()', kept);
end
$$;

-- hash is the SHA-256 over the hash of the line before and this line; see permed.platform.audit.
create table audit.line (
  number bigint primary key check (number > 0),
  at timestamptz not null,
  actor text not null check (actor ~ '^(person:[0-9a-f-]{36}|system:[a-z0-9-]+)$'),
  operation text not null check (operation <> ''),
  subject text not null,
  reason text not null,
  evidence text not null,
  details jsonb not null check (jsonb_typeof(details) = 'object'),
  previous bytea not null check (length(previous) = 32),
  hash bytea not null unique check (length(hash) = 32)
);

create index line_actor on audit.line (actor, number);
create index line_subject on audit.line (subject, number);
create index line_operation on audit.line (operation text_pattern_ops, number);
create index line_at on audit.line (at, number);

call audit.keep_rows('audit.line');
