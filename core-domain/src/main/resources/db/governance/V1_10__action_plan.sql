-- What the action plan board shows, and what funding asks about plans. Disposable: rebuilt from the log.
CREATE TABLE action_plan (
    plan              text PRIMARY KEY,
    project           text NOT NULL,
    stage             text NOT NULL DEFAULT 'DRAFTED',
    drafted_on        date NOT NULL,
    prepared_by       text NOT NULL,
    evaluation_waived text
);
CREATE INDEX ON action_plan (project);

CREATE TABLE action_plan_priority (
    plan      text    NOT NULL REFERENCES action_plan,
    priority  text    NOT NULL,
    place     bigint  GENERATED ALWAYS AS IDENTITY,
    kind      text    NOT NULL,
    title     text    NOT NULL,
    evidence  text[]  NOT NULL,
    withdrawn boolean NOT NULL DEFAULT false,
    PRIMARY KEY (plan, priority)
);

CREATE TABLE action_plan_action (
    plan         text    NOT NULL,
    action       text    NOT NULL,
    place        bigint  GENERATED ALWAYS AS IDENTITY,
    title        text    NOT NULL,
    priority     text    NOT NULL,
    axis         text    NOT NULL,
    factor       text    NOT NULL,
    owner        text    NOT NULL,
    partners     text[]  NOT NULL,
    from_day     date    NOT NULL,
    to_day       date    NOT NULL,
    deliverables text[]  NOT NULL,
    budget_cents bigint  NOT NULL,
    innovative   boolean NOT NULL,
    template     text    NOT NULL,
    course       text    NOT NULL DEFAULT 'PLANNED',
    started_on   date,
    ended_on     date,
    outcome      text,
    PRIMARY KEY (plan, action),
    FOREIGN KEY (plan, priority) REFERENCES action_plan_priority
);

CREATE TABLE action_plan_progress (
    place    bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    plan     text   NOT NULL,
    action   text   NOT NULL,
    on_day   date   NOT NULL,
    progress text   NOT NULL,
    FOREIGN KEY (plan, action) REFERENCES action_plan_action
);

CREATE TABLE action_plan_question (
    place    bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    plan     text   NOT NULL REFERENCES action_plan,
    question text   NOT NULL
);

CREATE TABLE action_plan_adoption (
    place     bigint  GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    plan      text    NOT NULL REFERENCES action_plan,
    committee text    NOT NULL,
    meeting   text    NOT NULL,
    session   date    NOT NULL,
    in_favour integer NOT NULL,
    against   integer NOT NULL,
    abstained integer NOT NULL,
    reasons   text    NOT NULL
);

CREATE TABLE action_plan_reopening (
    place   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    plan    text   NOT NULL REFERENCES action_plan,
    on_day  date   NOT NULL,
    reasons text   NOT NULL
);

GRANT SELECT, INSERT, UPDATE, DELETE
    ON action_plan, action_plan_priority, action_plan_action, action_plan_progress, action_plan_question,
       action_plan_adoption, action_plan_reopening TO ${role};
