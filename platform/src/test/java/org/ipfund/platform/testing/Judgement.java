package org.ipfund.platform.testing;

import java.util.Set;
import org.ipfund.platform.access.Reach;

/** Whether an answer is what a reach promises for a thing at a position. */
final class Judgement {

  private static final Set<Integer> REFUSED = Set.of(401, 403, 404);

  private final Set<String> disclosed;

  /**
   * @param disclosed operations that show things to whoever may ask at all
   */
  Judgement(Set<String> disclosed) {
    this.disclosed = disclosed;
  }

  /** What is wrong with the answer; null when nothing is. */
  String of(
      String operation,
      AccessMatrix.Recipe recipe,
      Reach reach,
      AccessMatrix.Position position,
      AccessMatrix.Place place,
      PlainAnswer answer) {
    int status = answer.statusCode();
    if (status >= 500) {
      return "a failure";
    }
    if (reach == Reach.NONE) {
      return status == 403 ? null : "must be 403";
    }
    boolean seen =
        disclosed.contains(operation)
            || recipe.kind() == AccessMatrix.Recipe.Kind.GLOBAL
            || reaches(reach, position);
    return switch (recipe.kind()) {
      case ITEM ->
          seen
              ? REFUSED.contains(status) ? "must be let through" : null
              : status == 404 ? null : "must be 404";
      case LIST ->
          status != 200
              ? "must be a list"
              : recipe.listed().in(answer, place) == seen
                  ? null
                  : seen ? "must be listed" : "must be missing";
      case CREATE ->
          seen
              ? REFUSED.contains(status) ? "must be let through" : null
              : status == 422 || status == 404 ? null : "must be as if unknown";
      case GLOBAL -> status == 401 || status == 403 ? "must be let through" : null;
    };
  }

  private static boolean reaches(Reach reach, AccessMatrix.Position position) {
    return switch (reach) {
      case ALL -> true;
      case BELOW ->
          position == AccessMatrix.Position.OWN || position == AccessMatrix.Position.CHILD;
      case OWN -> position == AccessMatrix.Position.OWN;
      case OPEN, NONE -> false;
    };
  }
}
