-- Edition 2001.1 with one fact of every kind, and two of what others refer to.
insert into edition (name, digest, verified_until)
    values ('2001.1', 'sha256:' || repeat('0', 64), '2001-12-31');
insert into coverage (edition, ordinal, since, details) values ('2001.1', 0, '1990-01-01', '{}');
insert into country (edition, ordinal, code, details) values ('2001.1', 0, 'XA', '{}'), ('2001.1', 1, 'XB', '{}');
insert into instrument (edition, ordinal, id, details)
    values ('2001.1', 0, 'treaty', '{}'), ('2001.1', 1, 'order', '{}');
insert into bloc (edition, ordinal, id, opened_by, details)
    values ('2001.1', 0, 'NORTH', 'treaty', '{}'), ('2001.1', 1, 'SOUTH', 'treaty', '{}');
insert into membership (edition, ordinal, country, bloc, opened_by, details)
    values ('2001.1', 0, 'XA', 'SOUTH', 'treaty', '{}');
insert into standing (edition, ordinal, country, bloc, came_into_force, opened_by, details)
    values ('2001.1', 0, 'ZZ', 'NORTH', false, 'treaty', '{}');
insert into regime (edition, ordinal, id, opened_by, details) values ('2001.1', 0, 'TARIFF', 'treaty', '{}');
insert into term (edition, ordinal, regime, opened_by, details) values ('2001.1', 0, 'TARIFF', 'treaty', '{}');
insert into suspension (edition, ordinal, id, bloc, target, opened_by, details)
    values ('2001.1', 0, 'SANCTIONS', 'NORTH', 'XA', 'order', '{}');
insert into restriction (edition, ordinal, id, country, opened_by, details)
    values ('2001.1', 0, 'BAN', 'XA', 'order', '{}');
insert into levy (edition, ordinal, id, opened_by, details) values ('2001.1', 0, 'LEVY', 'order', '{}');
insert into notice (edition, ordinal, id, opened_by, details) values ('2001.1', 0, 'GAP', 'order', '{}');
insert into pending (edition, ordinal, id, bloc, since, details)
    values ('2001.1', 0, 'SUMMIT', 'NORTH', '2001-01-01', '{}');
