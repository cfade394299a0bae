package org.ipfund.performance.share;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.ipfund.performance.body.BodyPeople;
import org.ipfund.performance.plan.PlanReader;
import org.ipfund.performance.task.PartyRole;
import org.ipfund.platform.paging.PageRequest;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;
import org.ipfund.platform.value.BusinessClock;

/**
 * Tells what is not divided yet: no task and nobody who answers is left out (SB-013), and every
 * body files its plan of the year (SB-010, SB-086). Who only cooperates needs no share.
 */
@ApplicationScoped
class DecompositionReader {

  private static final UUID BEFORE_ALL = new UUID(0, 0);

  /** A share of a party: its own, or that of a member of the collective it is. */
  private static final String OF_PARTY =
      """
      s.task_id = y.task_id AND (s.body_id = y.body_id OR s.body_id IN (
        SELECT m.member_id FROM body_member m WHERE m.collective_id = y.body_id))\
      """;

  private static final String PARTIES =
      """
      FROM task_party y JOIN task t ON t.id = y.task_id JOIN body b ON b.id = y.body_id
      """;
  private static final String LIST =
      "SELECT t.id, t.number, t.title, y.body_id, y.role, b.short_name,"
          + " (SELECT s.status FROM task_share s WHERE "
          + OF_PARTY
          + " AND s.year = ? AND s.status <> 'WITHDRAWN' ORDER BY s.proposed_at DESC LIMIT 1) AS"
          + " last "
          + PARTIES;
  private static final String COUNTED =
      "SELECT y.task_id, y.body_id, b.short_name,"
          + " ARRAY(SELECT DISTINCT s.year || ' ' || s.status FROM task_share s WHERE "
          + OF_PARTY
          + ") AS shares, ARRAY(SELECT f.year::text FROM body_year_plan f WHERE f.plan_id ="
          + " y.plan_id AND f.body_id = y.body_id AND f.status = 'FILED') AS filed "
          + PARTIES;
  private static final String ANSWERS =
      "y.plan_id = ? AND y.role <> 'COOPERATE' AND t.status <> 'DROPPED'";

  private final Database database;
  private final PlanReader plans;
  private final BodyPeople people;
  private final BusinessClock clock;

  DecompositionReader(Database database, PlanReader plans, BodyPeople people, BusinessClock clock) {
    this.database = database;
    this.plans = plans;
    this.people = people;
    this.clock = clock;
  }

  private int year(Integer asked) {
    return asked == null ? clock.today().getYear() : asked;
  }

  List<UndecomposedItem> page(
      UUID planId, UndecomposedFilter filter, PageRequest page, Locale language) {
    int year = year(filter.year());
    List<UndecomposedItem> found =
        new Select(LIST)
            .then("", year)
            .where(ANSWERS, planId)
            .where("(t.number, y.body_id) > (?, ?)", afterNumber(page), afterBody(page))
            .where(
                "NOT EXISTS (SELECT 1 FROM task_share s WHERE "
                    + OF_PARTY
                    + " AND s.year = ? AND s.status = 'AGREED')",
                year)
            .where(people.owns("y.scope", "y.body_id"))
            .filter("y.body_id = ?", filter.bodyId())
            .then(" ORDER BY t.number, y.body_id")
            .limit(page.fetch())
            .read(database, row -> item(row, year, language));
    if (found.isEmpty()) {
      plans.require(planId);
    }
    return found;
  }

  private static int afterNumber(PageRequest page) {
    try {
      return page.after() == null ? 0 : Integer.parseInt(part(page, 0));
    } catch (NumberFormatException foreign) {
      throw PageRequest.badCursor();
    }
  }

  private static UUID afterBody(PageRequest page) {
    return page.after() == null ? BEFORE_ALL : PageRequest.id(part(page, 1));
  }

  private static String part(PageRequest page, int index) {
    String[] parts = page.after().split("/", -1);
    if (parts.length != 2) {
      throw PageRequest.badCursor();
    }
    return parts[index];
  }

  private static UndecomposedItem item(Columns row, int year, Locale language) throws SQLException {
    PartyRole role = row.constant("role", PartyRole.class);
    ShareStatus status = row.constant("last", ShareStatus.class);
    return new UndecomposedItem(
        row.id("id"),
        row.number("number"),
        row.text("title"),
        row.id("body_id"),
        row.text("short_name"),
        role,
        role.label().in(language),
        year,
        status,
        status == null ? null : status.label().in(language));
  }

  private record Part(
      UUID taskId, UUID bodyId, String bodyName, Set<String> shares, boolean filed) {

    boolean has(int year, ShareStatus status) {
      return shares.contains(year + " " + status.name());
    }
  }

  /**
   * @throws org.ipfund.platform.problem.ProblemException 404 when there is no such document
   */
  DecompositionResponse get(UUID planId, Integer asked) {
    int year = year(asked);
    plans.require(planId);
    List<Part> parts =
        new Select(COUNTED)
            .where(ANSWERS, planId)
            .where(people.owns("y.scope", "y.body_id"))
            .then(" ORDER BY b.short_name, y.body_id")
            .read(database, row -> part(row, year));
    List<DecompositionResponse.UnfiledBody> unfiled =
        parts.stream()
            .filter(part -> !part.filed())
            .map(part -> new DecompositionResponse.UnfiledBody(part.bodyId(), part.bodyName()))
            .distinct()
            .toList();
    int bodies = (int) parts.stream().map(Part::bodyId).distinct().count();
    return new DecompositionResponse(
        planId,
        year,
        tasks(parts, year, false),
        tasks(parts, year, true),
        parts.size(),
        (int) parts.stream().filter(part -> part.has(year, ShareStatus.AGREED)).count(),
        (int) parts.stream().filter(part -> part.has(year, ShareStatus.PROPOSED)).count(),
        bodies,
        bodies - unfiled.size(),
        unfiled);
  }

  private static int tasks(List<Part> parts, int year, boolean undecomposed) {
    return (int)
        parts.stream()
            .filter(part -> !undecomposed || !part.has(year, ShareStatus.AGREED))
            .map(Part::taskId)
            .distinct()
            .count();
  }

  private static Part part(Columns row, int year) throws SQLException {
    return new Part(
        row.id("task_id"),
        row.id("body_id"),
        row.text("short_name"),
        new HashSet<>(row.texts("shares")),
        row.texts("filed").contains(Integer.toString(year)));
  }
}
