-- Structure only: what an edition says comes in through its dataset.
--
-- An edition is kept whole and never changed: a row for the edition, and a row for each of its facts, in the JSON form that
-- facts have everywhere. Columns are generated from it where a constraint needs them. Constraints are named by what they say.

create extension if not exists btree_gist;

-- A bound is written as 2025-01-29, 2025-01, 1979, or two days with a slash between, the earliest and the latest.
create function is_bound(bound text) returns boolean language sql immutable
    return bound is null or bound ~ '^\d{4}(-\d\d(-\d\d(/\d{4}-\d\d-\d\d)?)?)?$';

create function first_day(bound text) returns date language sql immutable
    return case when is_bound(bound) then make_date(
        cast(substr(bound, 1, 4) as integer),
        cast(coalesce(nullif(substr(bound, 6, 2), ''), '1') as integer),
        cast(coalesce(nullif(substr(bound, 9, 2), ''), '1') as integer)) end;

create function last_day(bound text) returns date language sql immutable
    return case length(bound)
        when 4 then cast(first_day(bound) + interval '1 year -1 day' as date)
        when 7 then cast(first_day(bound) + interval '1 month -1 day' as date)
        else first_day(split_part(bound, '/', -1))
    end;

-- The days on which something may hold: "since" inclusive, "until" exclusive, null is open.
create function possible_days(in_force jsonb) returns daterange language sql immutable
    return case
        when in_force is null then null
        when first_day(in_force ->> 'since') >= last_day(in_force ->> 'until') then 'empty'
        else daterange(first_day(in_force ->> 'since'), last_day(in_force ->> 'until'))
    end;

-- "head" holds what an edition says besides its facts.
create table edition (
    name text constraint "an edition is stored once" primary key,
    year integer not null generated always as (cast(split_part(name, '-R', 1) as integer)) stored,
    number integer not null generated always as (cast(split_part(name, '-R', 2) as integer)) stored,
    digest text not null,
    head jsonb not null,
    verified_until date not null generated always as (first_day(head ->> 'verifiedUntil')) stored,
    published date not null generated always as (first_day(head ->> 'published')) stored,
    -- Not now(): the transaction may have begun before another that stored an older edition.
    stored_at timestamptz not null default clock_timestamp(),
    stored_by xid8 not null default pg_current_xact_id(),
    constraint "an edition is named by a year and a number" check (name ~ '^\d{4}-R(0[1-9]|[1-9]\d{1,4})$'),
    constraint "an edition is stored by its own name" check (name = head ->> 'edition'),
    constraint "a digest is sha256 in hexadecimal digits" check (digest ~ '^sha256:[0-9a-f]{64}$')
);

-- "kind" is the list that the fact stands in, "ordinal" its place there, from zero.
create table fact (
    edition text not null,
    kind text not null,
    ordinal integer not null,
    details jsonb not null,
    id text generated always as (coalesce(details ->> 'id', details ->> 'code')) stored,
    country text generated always as (details ->> 'country') stored,
    bloc text generated always as (details ->> 'bloc') stored,
    possible daterange generated always as (possible_days(details -> 'inForce')) stored,
    constraint "a place in a list of an edition holds one fact" primary key (edition, kind, ordinal),
    constraint "a fact belongs to a stored edition" foreign key (edition) references edition (name),
    constraint "an id names one fact of its kind" unique (edition, kind, id),
    constraint "places are counted from zero" check (ordinal >= 0),
    constraint "a fact is an object" check (jsonb_typeof(details) = 'object'),
    constraint "a beginning is a day or a month or a year or two days"
        check (is_bound(details #>> '{inForce,since}')),
    constraint "an end is a day or a month or a year or two days" check (is_bound(details #>> '{inForce,until}')),
    constraint "a range holds a day" check (not isempty(possible)),
    constraint "a membership has days" check (kind <> 'memberships' or possible is not null),
    constraint "what ends names the instrument that ends it" check (
        kind in ('notices', 'surveys') or (details ->> 'closedBy' is null) = (details #>> '{inForce,until}' is null)),
    -- Over all days on which they may hold.
    constraint "memberships of a country in a bloc do not overlap" exclude using gist
        (edition with =, country with =, bloc with =, possible with &&) where (kind = 'memberships')
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
create trigger "a stored edition is never changed"
    before update or delete or truncate on fact for each statement execute function refuse_change();
create trigger "a fact is stored together with its edition"
    before insert on fact for each row execute function refuse_late_fact();

-- For who reads with SQL: a view for each kind that there is today.
do $$
declare
    kind text;
begin
    foreach kind in array array['countries', 'instruments', 'blocs', 'memberships', 'standings', 'regimes', 'suspensions',
        'restrictions', 'levies', 'requirements', 'groups', 'surveys', 'goods', 'notices', 'pending'] loop
        execute format('create view %I as
            select edition, ordinal, id, country, bloc, possible, details from fact where kind = %L', kind, kind);
    end loop;
end
$$;
