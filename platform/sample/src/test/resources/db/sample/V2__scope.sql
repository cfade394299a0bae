ALTER TABLE parcel
  ADD COLUMN scope text COLLATE "C" NOT NULL,
  ADD COLUMN unit_id uuid,
  ADD COLUMN held text COLLATE "C" NOT NULL DEFAULT '0';
CREATE INDEX ix_parcel_scope ON parcel (scope, label);
ALTER TABLE parcel ENABLE ROW LEVEL SECURITY;
CREATE POLICY parcel_scope ON parcel USING (
  scope >= (SELECT nullif(current_setting('ipfund.scope', true), ''))
  AND scope < (SELECT nullif(current_setting('ipfund.scope', true), '') || '~')
  AND held <= (SELECT current_setting('ipfund.depth', true))
  OR unit_id = (SELECT nullif(current_setting('ipfund.unit', true), '')::uuid));
