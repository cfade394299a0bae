package org.ipfund.performance.body;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.access.Condition;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.ProblemKind;
import org.ipfund.platform.problem.Wording;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.value.BusinessClock;
import org.jspecify.annotations.Nullable;

/** Who acts for a body today: the people of its unit, or of the region whose bureau it is. */
@ApplicationScoped
public class BodyPeople {

  private static final Wording WORDS = Wording.of(BodyPeople.class);

  private record Standing(String name, boolean mine) {}

  private final Database database;
  private final Participation participation;
  private final Caller caller;
  private final BusinessClock clock;

  BodyPeople(Database database, Participation participation, Caller caller, BusinessClock clock) {
    this.database = database;
    this.participation = participation;
    this.caller = caller;
    this.clock = clock;
  }

  private List<Standing> standing(@Nullable UUID bodyId) {
    return database.list(
        "SELECT b.name, body_keys(b.id, ?) && ? AS mine FROM body b WHERE b.id = ?",
        row -> new Standing(row.text("name"), row.flag("mine")),
        clock.today(),
        participation.keys(),
        bodyId);
  }

  /** Whether the caller is of this body's own people. */
  public boolean includesCaller(@Nullable UUID bodyId) {
    return bodyId != null && standing(bodyId).stream().anyMatch(Standing::mine);
  }

  /** Those of these bodies whose own people the caller is of. */
  public Set<UUID> among(Collection<UUID> bodyIds) {
    return new HashSet<>(
        database.list(
            "SELECT b.id FROM body b WHERE b.id = ANY (?) AND body_keys(b.id, ?) && ?",
            row -> row.id("id"),
            bodyIds.toArray(UUID[]::new),
            clock.today(),
            participation.keys()));
  }

  /** Rows of what the caller's office issued or what lies below, and of the bodies it acts for. */
  public Condition owns(String scopeColumn, String bodyColumn) {
    return caller
        .sees(scopeColumn, null, null)
        .or("body_keys(" + bodyColumn + ", ?) && ?", clock.today(), participation.keys());
  }

  /** Whether there is such a body. */
  public boolean isKnown(UUID bodyId) {
    return !standing(bodyId).isEmpty();
  }

  /**
   * @throws ProblemException 403 unless the caller is of this body's own people
   */
  public void require(@Nullable UUID bodyId) {
    List<Standing> found = bodyId == null ? List.of() : standing(bodyId);
    if (found.stream().noneMatch(Standing::mine)) {
      String name = found.isEmpty() ? "" : found.get(0).name();
      throw new ProblemException(ProblemKind.FORBIDDEN, WORDS.text("body-people", name));
    }
  }

  /**
   * @throws ProblemException 403 unless the caller is of this body's own people or of the office of
   *     this region
   */
  public void requireOrOffice(@Nullable UUID bodyId, String scope) {
    if (!participation.isOffice(scope)) {
      require(bodyId);
    }
  }
}
