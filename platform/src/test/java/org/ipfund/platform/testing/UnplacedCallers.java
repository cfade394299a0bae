package org.ipfund.platform.testing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ipfund.platform.access.Combinations;
import org.ipfund.platform.access.Reach;
import org.ipfund.platform.access.RoleTable;
import org.ipfund.platform.access.Rule;

/**
 * Asks for an operation as callers of whom nobody here knows where they belong: systems and persons
 * of a region that was never heard of, and with tokens that say nothing of a region. They change
 * nothing, and see nothing but what is open.
 */
final class UnplacedCallers {

  private static final String NEVER_HEARD_OF = "999999";
  private static final Set<String> ELSEWHERE =
      Set.of(RoleTable.PUBLIC, RoleTable.SIGNED_IN, RoleTable.SYSTEM);

  private final RoleTable table;
  private final Set<String> disclosed;
  private final List<Unplaced> callers;

  UnplacedCallers(RoleTable table, Set<String> disclosed) {
    this.table = table;
    this.disclosed = disclosed;
    this.callers = callers();
  }

  private record Unplaced(String name, String token, Set<String> roles) {}

  /** The same for all operations, because they change nothing. */
  private List<Unplaced> callers() {
    String subject = "unplaced";
    Set<String> system = Set.of(RoleTable.SYSTEM);
    List<Unplaced> all = new ArrayList<>();
    all.add(new Unplaced("a system", Tokens.systemOf(subject, NEVER_HEARD_OF), system));
    all.add(new Unplaced("a system without region", Tokens.systemOf(subject, null), system));
    for (Set<String> held : persons()) {
      String[] roles = held.toArray(String[]::new);
      String person = subject + "-" + roles.length + roles[0];
      Set<String> signedIn = new HashSet<>(held);
      signedIn.add(RoleTable.SIGNED_IN);
      String lost = Tokens.person(person + "-p", null, NEVER_HEARD_OF, roles);
      String silent = Tokens.person(person + "-n", null, null, roles);
      all.add(new Unplaced("a person", lost, signedIn));
      all.add(new Unplaced("a person without region", silent, signedIn));
    }
    return all;
  }

  /** All roles of people, spread over as few persons as may hold them. */
  private List<Set<String>> persons() {
    Set<String> roles = new TreeSet<>(table.roles());
    roles.removeAll(ELSEWHERE);
    List<Set<String>> persons = new ArrayList<>();
    for (String role : roles) {
      persons.stream()
          .filter(held -> Combinations.clash(held, List.of(role)).isEmpty())
          .findFirst()
          .orElseGet(
              () -> {
                persons.add(new TreeSet<>());
                return persons.get(persons.size() - 1);
              })
          .add(role);
    }
    return persons;
  }

  /** What is not as it must be, with the thing at this place. */
  List<String> faults(String operation, AccessMatrix.Recipe recipe, AccessMatrix.Place place) {
    List<String> faults = new ArrayList<>();
    Rule rule = table.operation(operation);
    for (Unplaced caller : callers) {
      if (rule.isOpenTo(caller.roles())) {
        continue;
      }
      PlainRequest request = PlainRequest.of(caller.token());
      PlainAnswer answer = recipe.ask().send(request, place);
      boolean read = Set.of("GET", "HEAD").contains(request.method());
      boolean allowed = rule.reach(caller.roles()) != Reach.NONE;
      if (!isRight(operation, recipe, place, answer, read && allowed)) {
        faults.add(
            "%s by %s of no known place: %d %s"
                .formatted(operation, caller.name(), answer.statusCode(), answer.asString()));
      }
    }
    return faults;
  }

  private boolean isRight(
      String operation,
      AccessMatrix.Recipe recipe,
      AccessMatrix.Place place,
      PlainAnswer answer,
      boolean mayAsk) {
    int status = answer.statusCode();
    if (!mayAsk) {
      return status == 403;
    }
    if (disclosed.contains(operation)) {
      return status < 500;
    }
    return switch (recipe.kind()) {
      case LIST -> status == 200 && !recipe.listed().in(answer, place);
      case ITEM, CREATE -> status == 404;
      case GLOBAL -> status < 500 && !lists(answer);
    };
  }

  /** True when a list, or a table to take away, has a row. */
  private static boolean lists(PlainAnswer answer) {
    if (answer.statusCode() != 200) {
      return false;
    }
    if (answer.contentType().startsWith("text/csv")) {
      return answer.asString().lines().count() > 1;
    }
    return !answer.json("/items").isEmpty();
  }
}
