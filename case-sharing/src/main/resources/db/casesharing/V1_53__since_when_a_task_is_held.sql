-- A task is held under the mandate of the day it was given: whoever is designated anew is given it anew.
ALTER TABLE situation_task ADD COLUMN since date;

UPDATE situation_task t
   SET since = coalesce((SELECT m.designated_on
                           FROM situation s
                           JOIN ad_hoc_member m ON m.ad_hoc_group = s.in_group AND m.person = t.person
                          WHERE s.situation = t.situation), DATE '1970-01-01');

ALTER TABLE situation_task ALTER COLUMN since SET NOT NULL;
