-- Structure only: what an edition says comes in through its dataset.
--
-- An edition is kept whole, as rows, and never changed. Columns are typed where a constraint bites; the rest of a fact is
-- its details. Nothing is stored twice. Constraints are named by what they say.

create extension if not exists btree_gist;

create table edition (
    name text constraint "an edition is stored once" primary key,
    year integer not null generated always as (cast(split_part(name, '.', 1) as integer)) stored,
    number integer not null generated always as (cast(split_part(name, '.', 2) as integer)) stored,
    digest text not null,
    verified_until date not null,
    stored_at timestamptz not null default now(),
    stored_by xid8 not null default pg_current_xact_id(),
    constraint "an edition is named by a year and a number" check (name ~ '^\d{4}\.[1-9]\d{0,5}$'),
    constraint "a digest is sha256 in hexadecimal digits" check (digest ~ '^sha256:[0-9a-f]{64}$')
);

-- Whether the days from the earliest to the latest, both inclusive, are those of a bound of the kind, or none is given.
create function is_bound(kind text, earliest date, latest date) returns boolean
    language sql immutable
    return case
        when num_nulls(kind, earliest, latest) = 3 then true
        when num_nulls(kind, earliest, latest) > 0 then false
        when kind = 'DAY' then latest = earliest
        when kind = 'MONTH' then extract(day from earliest) = 1 and latest = earliest + interval '1 month -1 day'
        when kind = 'YEAR' then extract(doy from earliest) = 1 and latest = earliest + interval '1 year -1 day'
        when kind = 'RANGE' then latest > earliest
        else false
    end;

-- The tables of facts. "ordinal" keeps their order in the dataset; "since" is inclusive, "until" exclusive, null is open.

create table coverage (
    edition text, ordinal integer, since date not null, details jsonb not null,
    constraint "an edition has one coverage" check (ordinal = 0)
);

create table country (
    edition text, ordinal integer, code text not null, details jsonb not null,
    constraint "a country is described once in an edition" unique (edition, code)
);

create table instrument (
    edition text, ordinal integer, id text not null, details jsonb not null,
    constraint "an instrument is described once in an edition" unique (edition, id)
);

create table bloc (
    edition text, ordinal integer, id text not null,
    since_kind text, since_earliest date, since_latest date, until_kind text, until_earliest date, until_latest date,
    opened_by text not null, closed_by text, details jsonb not null,
    constraint "a bloc is described once in an edition" unique (edition, id)
);

create table membership (
    edition text, ordinal integer, country text not null, bloc text not null,
    since_kind text, since_earliest date, since_latest date, until_kind text, until_earliest date, until_latest date,
    opened_by text not null, closed_by text, details jsonb not null,
    constraint "a member is a country of its edition"
        foreign key (edition, country) references country (edition, code),
    constraint "what a country belongs to is a bloc of its edition"
        foreign key (edition, bloc) references bloc (edition, id),
    -- Over all days on which they may hold.
    constraint "memberships of a country in a bloc do not overlap"
        exclude using gist (edition with =, country with =, bloc with =, daterange(since_earliest, until_latest) with &&)
);

-- The country may be one that the edition does not cover, such as an applicant.
create table standing (
    edition text, ordinal integer, country text not null, bloc text not null, came_into_force boolean not null,
    since_kind text, since_earliest date, since_latest date, until_kind text, until_earliest date, until_latest date,
    opened_by text not null, closed_by text, details jsonb not null,
    constraint "a standing is one in a bloc of its edition" foreign key (edition, bloc) references bloc (edition, id),
    constraint "what never came into force has no days"
        check (came_into_force or num_nonnulls(since_kind, until_kind) = 0)
);

create table regime (
    edition text, ordinal integer, id text not null,
    since_kind text, since_earliest date, since_latest date, until_kind text, until_earliest date, until_latest date,
    opened_by text not null, closed_by text, details jsonb not null,
    constraint "a regime is described once in an edition" unique (edition, id)
);

-- "ordinal" runs through the terms of all regimes.
create table term (
    edition text, ordinal integer, regime text not null,
    since_kind text, since_earliest date, since_latest date, until_kind text, until_earliest date, until_latest date,
    opened_by text not null, closed_by text, details jsonb not null,
    constraint "a term is one of a regime of its edition" foreign key (edition, regime) references regime (edition, id)
);

create table suspension (
    edition text, ordinal integer, id text not null, bloc text not null, target text not null,
    since_kind text, since_earliest date, since_latest date, until_kind text, until_earliest date, until_latest date,
    opened_by text not null, closed_by text, details jsonb not null,
    constraint "a suspension is described once in an edition" unique (edition, id),
    constraint "who suspends is a bloc of its edition" foreign key (edition, bloc) references bloc (edition, id),
    constraint "whom a suspension is aimed at is a country of its edition"
        foreign key (edition, target) references country (edition, code)
);

create table restriction (
    edition text, ordinal integer, id text not null, country text not null,
    since_kind text, since_earliest date, since_latest date, until_kind text, until_earliest date, until_latest date,
    opened_by text not null, closed_by text, details jsonb not null,
    constraint "a restriction is described once in an edition" unique (edition, id),
    constraint "who restricts is a country of its edition"
        foreign key (edition, country) references country (edition, code)
);

create table levy (
    edition text, ordinal integer, id text not null,
    since_kind text, since_earliest date, since_latest date, until_kind text, until_earliest date, until_latest date,
    opened_by text not null, closed_by text, details jsonb not null,
    constraint "a levy is described once in an edition" unique (edition, id)
);

create table notice (
    edition text, ordinal integer, id text not null,
    since_kind text, since_earliest date, since_latest date, until_kind text, until_earliest date, until_latest date,
    opened_by text not null, details jsonb not null,
    constraint "a notice is described once in an edition" unique (edition, id)
);

create table pending (
    edition text, ordinal integer, id text not null, bloc text not null, since date not null, details jsonb not null,
    constraint "a pending event is described once in an edition" unique (edition, id),
    constraint "whose text is pending is a bloc of its edition" foreign key (edition, bloc) references bloc (edition, id)
);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'a stored edition is never changed: % of "%" is refused', lower(tg_op), tg_table_name
        using errcode = 'restrict_violation', constraint = 'a stored edition is never changed', table = tg_table_name;
end
$$;

create function refuse_late_fact() returns trigger language plpgsql as $$
begin
    if (select stored_by from edition where name = new.edition) <> pg_current_xact_id() then
        raise exception 'a fact is stored together with its edition: % was stored before', new.edition
            using errcode = 'restrict_violation', constraint = 'a fact is stored together with its edition',
                table = tg_table_name;
    end if;
    return new;
end
$$;

create trigger "a stored edition is never changed"
    before update or delete or truncate on edition for each statement execute function refuse_change();

-- What holds of all facts, and of those with days in force.
do $$
declare
    facts text[] := array['coverage', 'country', 'instrument', 'bloc', 'membership', 'standing', 'regime', 'term',
        'suspension', 'restriction', 'levy', 'notice', 'pending'];
    dated text[] := array['bloc', 'membership', 'standing', 'regime', 'term', 'suspension', 'restriction', 'levy',
        'notice'];
    fact text;
begin
    foreach fact in array facts loop
        execute format('alter table %I add constraint %I primary key (edition, ordinal)',
            fact, format('a place in an edition holds one %s', fact));
        execute format('alter table %I
            add constraint "a fact belongs to a stored edition" foreign key (edition) references edition (name),
            add constraint "places are counted from zero" check (ordinal >= 0),
            add constraint "details are an object" check (jsonb_typeof(details) = ''object'')', fact);
        execute format('create trigger "a fact is stored together with its edition"
            before insert on %I for each row execute function refuse_late_fact()', fact);
        execute format('create trigger "a stored edition is never changed"
            before update or delete or truncate on %I for each statement execute function refuse_change()', fact);
    end loop;
    foreach fact in array dated loop
        execute format('alter table %I
            add constraint "a beginning is as wide as its kind says"
                check (is_bound(since_kind, since_earliest, since_latest)),
            add constraint "an end is as wide as its kind says"
                check (is_bound(until_kind, until_earliest, until_latest)),
            add constraint "a range holds a day" check (since_earliest < until_latest),
            add constraint "what opens a fact is an instrument of its edition"
                foreign key (edition, opened_by) references instrument (edition, id)', fact);
    end loop;
    foreach fact in array array_remove(dated, 'notice') loop
        execute format('alter table %I
            add constraint "what ends names the instrument that ends it"
                check ((closed_by is null) = (until_kind is null)),
            add constraint "what closes a fact is an instrument of its edition"
                foreign key (edition, closed_by) references instrument (edition, id)', fact);
    end loop;
end
$$;
