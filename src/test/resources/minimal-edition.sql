-- Edition 2001-R01 with a fact of every kind.
insert into edition (name, digest, head)
    values ('2001-R01', 'sha256:' || repeat('0', 64), '{"edition": "2001-R01", "verifiedUntil": "2001-12-31", "published": "2002-01-01"}');
insert into fact (edition, kind, ordinal, details) values
    ('2001-R01', 'countries', 0, '{"code": "XA"}'),
    ('2001-R01', 'instruments', 0, '{"id": "treaty"}'),
    ('2001-R01', 'blocs', 0, '{"id": "NORTH", "inForce": {}}'),
    ('2001-R01', 'memberships', 0, '{"country": "XA", "bloc": "SOUTH", "inForce": {}}'),
    ('2001-R01', 'standings', 0, '{"country": "ZZ", "bloc": "NORTH"}'),
    ('2001-R01', 'regimes', 0, '{"id": "TARIFF", "inForce": {}}'),
    ('2001-R01', 'suspensions', 0, '{"id": "SANCTIONS", "inForce": {}}'),
    ('2001-R01', 'restrictions', 0, '{"id": "BAN", "inForce": {}}'),
    ('2001-R01', 'levies', 0, '{"id": "LEVY", "inForce": {}}'),
    ('2001-R01', 'notices', 0, '{"id": "GAP", "inForce": {}}'),
    ('2001-R01', 'pending', 0, '{"id": "SUMMIT", "bloc": "NORTH", "since": "2001-01-01"}');
