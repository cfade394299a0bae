package org.ipfund.allocation.trace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;

/** One statement for each station of the way, whatever the number of rows. */
@ApplicationScoped
class TraceQueries {

  private static final String REGION = "SELECT name FROM known_region WHERE code = :region";
  private static final String DEMANDS =
      "SELECT d.id, d.round_id, d.form_code, d.unit_id, u.name AS unit_name, d.amount"
          + " FROM known_demand d JOIN known_unit u ON u.id = d.unit_id"
          + " WHERE d.region_code = :region AND d.budget_year = :year ORDER BY d.id";
  private static final String PROJECTS =
      "SELECT id, demand_id, name, unit_id, amount FROM known_project"
          + " WHERE region_code = :region AND budget_year = :year ORDER BY id";
  private static final String TABLES =
      "SELECT id, demand_id, project_id, unit_id, requested_amount FROM known_table"
          + " WHERE region_code = :region AND budget_year = :year ORDER BY id";
  private static final String LINES =
      "SELECT n.id, n.document_number, n.stage, n.issued_at, a.demand_id, a.project_id, a.table_id,"
          + " a.unit_id, a.amount FROM issued_allocation a JOIN notice n ON n.id = a.notice_id"
          + " WHERE a.region_code = :region AND n.budget_year = :year ORDER BY n.issued_at";
  private static final String ENTRIES =
      "SELECT e.id, e.kind, e.amount, e.balance_after, e.booked_on, e.origin_id, e.cause_id,"
          + " c.holder FROM account a JOIN entry e ON e.account_id = a.id"
          + " JOIN account c ON c.id = e.counter_account_id WHERE a.region_code = :region"
          + " AND a.budget_year = :year AND a.kind = 'TREASURY' ORDER BY e.id DESC LIMIT 200";
  private static final String SUMS =
      "SELECT coalesce(sum(e.amount) FILTER (WHERE e.kind <> 'DISBURSE'), 0) AS received,"
          + " coalesce(-sum(e.amount) FILTER (WHERE e.kind = 'DISBURSE'), 0) AS disbursed"
          + " FROM account a JOIN entry e ON e.account_id = a.id WHERE a.region_code = :region"
          + " AND a.budget_year = :year AND a.kind = 'TREASURY'";

  private final EntityManager entities;

  TraceQueries(EntityManager entities) {
    this.entities = entities;
  }

  Optional<String> regionName(String region) {
    return entities
        .createNativeQuery(REGION, String.class)
        .setParameter("region", region)
        .getResultStream()
        .findFirst()
        .map(Object::toString);
  }

  List<Tuple> demands(String region, int year) {
    return rows(DEMANDS, region, year);
  }

  List<Tuple> projects(String region, int year) {
    return rows(PROJECTS, region, year);
  }

  List<Tuple> tables(String region, int year) {
    return rows(TABLES, region, year);
  }

  List<Tuple> lines(String region, int year) {
    return rows(LINES, region, year);
  }

  List<Tuple> entries(String region, int year) {
    return rows(ENTRIES, region, year);
  }

  Tuple sums(String region, int year) {
    return rows(SUMS, region, year).get(0);
  }

  @SuppressWarnings("unchecked")
  private List<Tuple> rows(String sql, String region, int year) {
    return entities
        .createNativeQuery(sql, Tuple.class)
        .setParameter("region", region)
        .setParameter("year", year)
        .getResultList();
  }
}
