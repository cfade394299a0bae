-- Whether a unit has the name that an obligation prints is asked whenever such a demand is saved.

CREATE INDEX ix_known_unit_name ON known_unit (platform.name_key(name));
