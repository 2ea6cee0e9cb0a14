-- What is to be done when, and by whom it was taken in hand; the columns are db-scheduler's.
create schema jobs;

create table jobs.task (
  task_name text not null,
  task_instance text not null,
  task_data bytea,
  execution_time timestamptz,
  picked boolean not null,
  picked_by text,
  last_success timestamptz,
  last_failure timestamptz,
  consecutive_failures int,
  last_heartbeat timestamptz,
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance)
);

create index task_execution_time on jobs.task (execution_time);
create index task_last_heartbeat on jobs.task (last_heartbeat);
create index task_priority on jobs.task (priority desc, execution_time asc);
