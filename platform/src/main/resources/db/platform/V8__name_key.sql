-- The normal form of a name as Java's Name.key makes it, for names that were kept before there was
-- one: those have characters that are refused today, which count for nothing here.
CREATE FUNCTION platform.name_key(printed text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT regexp_replace(regexp_replace(
      translate(
        normalize(
          regexp_replace(
            regexp_replace(printed, '[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]', '', 'g'),
            '[\u0001-\u001F\u007F-\u009F\u2028\u2029]', ' ', 'g'),
          NFKC),
        U&'\2010\2011\2012\2013\2014\2015\2212\2022\2027\2219\22C5\30FB',
        U&'-------\00B7\00B7\00B7\00B7\00B7'),
      ' +', ' ', 'g'),
    '(?<![0-9A-Za-z]) | (?![0-9A-Za-z])', '', 'g')
$$;
COMMENT ON FUNCTION platform.name_key IS 'what makes two printed names the same; for migrations';
