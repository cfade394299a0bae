-- One appropriation of a year and fund that is in force or may come into force, however the fund's
-- name is printed.
DROP INDEX uq_appropriation_budget_year_fund_name;
CREATE UNIQUE INDEX uq_appropriation_budget_year_fund_name ON appropriation (budget_year, fund_key)
  WHERE status IN ('PREPARED', 'IN_FORCE');
