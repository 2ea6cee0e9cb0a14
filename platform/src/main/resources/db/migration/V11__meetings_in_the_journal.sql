-- The day on which a body meets decides when an interim lapses, so meetings belong to the journal
-- like all else that rights are computed from. Versions from before get an entry each, in their
-- order; when they were recorded is kept in the audit log.
alter table meetings.meeting_version add column entry bigint references members.entry;

alter table meetings.meeting_version disable trigger user;

do $$
declare
  past record;
  made bigint;
begin
  for past in
    select * from meetings.meeting_version order by recorded_at, meeting, version
  loop
    insert into members.entry (at, actor, reason, evidence)
    select greatest(now(), max(at) + interval '1 microsecond'),
      past.recorded_by, past.reason, past.evidence
    from members.entry
    returning number into made;
    update meetings.meeting_version set entry = made
    where meeting = past.meeting and version = past.version;
  end loop;
end $$;

alter table meetings.meeting_version enable trigger user;

alter table meetings.meeting_version
  alter column entry set not null,
  drop column recorded_at,
  drop column recorded_by,
  drop column reason,
  drop column evidence;
