package org.ipfund.performance.body;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
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
  private final BusinessClock clock;

  BodyPeople(Database database, Participation participation, BusinessClock clock) {
    this.database = database;
    this.participation = participation;
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
