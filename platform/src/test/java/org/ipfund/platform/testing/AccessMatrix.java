package org.ipfund.platform.testing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.ipfund.platform.access.Reach;
import org.ipfund.platform.access.RoleTable;

/**
 * Asks for every operation, as every role, for a thing at every position relative to the asker, and
 * compares the answer with what the role table promises. The table is the only source of what is
 * expected; a service says how each operation is asked for ({@link Recipe}).
 */
public final class AccessMatrix {

  /** Where the thing lies, seen from the asker. */
  public enum Position {
    OWN,
    CHILD,
    SIBLING,
    PARENT,
    OTHER_CITY
  }

  /** A unit at a place, with the thing of the operation that belongs to it. */
  public record Place(UUID unit, String code) {}

  /**
   * How one operation is asked for; see {@link #item}, {@link #list}, {@link #create}.
   *
   * @param placed whether the place makes a difference to the request; else one a role will do
   */
  public record Recipe(Kind kind, Ask ask, Listed listed, boolean placed) {

    /** What decides whether a position may be seen. */
    public enum Kind {
      /** One thing, named in the path: hidden ones are 404. */
      ITEM,
      /** A list: hidden things are missing. */
      LIST,
      /** A new thing for a unit named in the body: as if the unit did not exist. */
      CREATE,
      /** Something without a place: the role alone decides. */
      GLOBAL
    }
  }

  /** Sends the request, signed in already, for the thing at the place. */
  public interface Ask {
    PlainAnswer send(PlainRequest signedIn, Place place);
  }

  /** True when the thing at the place stands in the answer. */
  public interface Listed {
    boolean in(PlainAnswer answer, Place place);
  }

  /** One thing named in the path. Send a wrong version, so that nothing changes. */
  public static Recipe item(Ask ask) {
    return new Recipe(Recipe.Kind.ITEM, ask, null, true);
  }

  public static Recipe list(Ask ask, Listed listed) {
    return new Recipe(Recipe.Kind.LIST, ask, listed, true);
  }

  public static Recipe create(Ask ask) {
    return new Recipe(Recipe.Kind.CREATE, ask, null, true);
  }

  public static Recipe global(Ask ask) {
    return new Recipe(Recipe.Kind.GLOBAL, ask, null, false);
  }

  /** Something that has a place and is the same to all who may ask at all. */
  public static Recipe everywhere(Ask ask) {
    return new Recipe(Recipe.Kind.GLOBAL, ask, null, true);
  }

  /**
   * What was asked and how often it was as promised.
   *
   * @param placed operations that were asked for at every place
   */
  public record Result(
      int asked, long placed, Map<Position, Integer> byPosition, List<String> faults) {}

  private record Question(String role, String token, Position at, Place place) {}

  private static final int ASKERS = 4;

  /** In whose place all others lie, as the services are set. */
  private static final String CENTRE = "440000";

  private static final String AUDITOR = "AUDITOR";
  private static final String CITY = "CITY_CLERK";
  private static final Set<String> OFFICES =
      Set.of(AUDITOR, DutyChecks.SECURITY_AUDITOR, DutyChecks.OPERATOR);

  private final RoleTable table = RoleTable.load();
  private final Map<String, Recipe> recipes = new LinkedHashMap<>();
  private final Map<String, Map<Position, Place>> worlds = new LinkedHashMap<>();
  private final Set<String> disclosed = new TreeSet<>();
  private final Judgement judgement = new Judgement(disclosed);
  private final List<String> faults = new ArrayList<>();
  private final Map<Position, Integer> counts = new EnumMap<>(Position.class);
  private final Map<String, String> tokens = new HashMap<>();
  private int asked;

  /** Knows how the operations are asked for that every service has of record and held events. */
  public AccessMatrix() {
    with("listAuditEntries", global((who, place) -> who.get("/v1/audit-entries")));
    with("exportAuditEntries", global((who, place) -> who.get("/v1/audit-entries/export")));
    with("getAuditChain", global((who, place) -> who.get("/v1/audit-chain")));
    with("getAuditEntry", global((who, place) -> who.get("/v1/audit-entries/" + anyEntry())));
    with("listHeldEvents", global((who, place) -> who.get("/v1/held-events")));
    with("getHeldEvent", global((who, place) -> who.get("/v1/held-events/" + new UUID(0, 0))));
    with(
        "retryHeldEvent", global((who, place) -> post(who, "/" + new UUID(0, 0) + "/retry", "{}")));
    with("skipHeldEvent", global((who, place) -> post(who, "/" + new UUID(0, 0) + "/skip", "{}")));
    with("replayEvents", global((who, place) -> replay(who)));
  }

  private static PlainAnswer post(PlainRequest who, String path, String body) {
    return keyed(who).body(body).post("/v1/held-events" + path);
  }

  /** Without a reason, so that nothing is replayed. */
  private static PlainAnswer replay(PlainRequest who) {
    return keyed(who).body("{}").post("/v1/event-replays");
  }

  private static PlainRequest keyed(PlainRequest who) {
    return who.contentType("application/json").header("Idempotency-Key", UUID.randomUUID());
  }

  /** The refusals of this matrix have entries already. */
  private static String anyEntry() {
    return OwnerDatabase.ask("SELECT id FROM platform.audit_entry LIMIT 1");
  }

  /** Says how an operation is asked for. */
  public AccessMatrix with(String operation, Recipe recipe) {
    recipes.put(operation, recipe);
    return this;
  }

  /**
   * Says where the things lie for the holders of a role: each position's place has to hold one of
   * every thing. The first place (OWN) is the asker's own unit.
   */
  public AccessMatrix world(Map<Position, Place> places, String... roles) {
    for (String role : roles) {
      worlds.put(role, places);
    }
    return this;
  }

  /** These operations show things that are disclosed to whoever may ask at all. */
  public AccessMatrix disclosing(String... operations) {
    disclosed.addAll(List.of(operations));
    return this;
  }

  /** Asks everything. */
  public Result run() {
    UnplacedCallers unplaced = new UnplacedCallers(table, disclosed);
    for (String operation : table.operations()) {
      Recipe recipe = recipes.get(operation);
      if (recipe == null) {
        faults.add(operation + " has no recipe");
        continue;
      }
      anonymous(operation, recipe);
      askAll(operation, recipe);
      Place any = worlds.values().iterator().next().get(Position.OWN);
      auditorOfCity(operation, recipe);
      faults.addAll(unplaced.faults(operation, recipe, any));
    }
    checkEveryRoleHasWorld();
    faults.addAll(new DutyChecks(table).faults());
    long placed = recipes.values().stream().filter(Recipe::placed).count();
    return new Result(asked, placed, counts, faults);
  }

  private void checkEveryRoleHasWorld() {
    table.roles().stream()
        .filter(role -> !worlds.containsKey(role))
        .filter(role -> !Set.of(RoleTable.PUBLIC, RoleTable.SIGNED_IN).contains(role))
        .forEach(role -> faults.add(role + " has no world"));
  }

  private void anonymous(String operation, Recipe recipe) {
    Place any = worlds.values().iterator().next().get(Position.OWN);
    int status = recipe.ask().send(PlainRequest.anonymous(), any).statusCode();
    asked++;
    boolean open = table.operation(operation).isPublic();
    if (open == (status == 401)) {
      faults.add("%s by nobody: %d".formatted(operation, status));
    }
  }

  /** An auditor of a city sees what lies below it, where a clerk of it does. */
  private void auditorOfCity(String operation, Recipe recipe) {
    Map<String, Reach> reaches = table.operation(operation).reaches();
    boolean comparable = reaches.get(AUDITOR) == Reach.ALL && reaches.get(CITY) == Reach.BELOW;
    if (!comparable || recipe.kind() == Recipe.Kind.GLOBAL) {
      return;
    }
    Map<Position, Place> places = worlds.get(CITY);
    String token =
        tokens.computeIfAbsent(
            "matrix-city-auditor",
            name -> Tokens.person(name, null, places.get(Position.OWN).code(), AUDITOR));
    places.forEach(
        (position, place) -> {
          PlainAnswer answer = recipe.ask().send(PlainRequest.of(token), place);
          String fault = judgement.of(operation, recipe, Reach.BELOW, position, place, answer);
          if (fault != null) {
            faults.add(
                "%s by an auditor of a city on %s: %s (%d %s)"
                    .formatted(operation, position, fault, answer.statusCode(), answer.asString()));
          }
        });
  }

  /** What changes nothing may be asked at once; what may succeed goes one after the other. */
  private void askAll(String operation, Recipe recipe) {
    List<Question> questions = new ArrayList<>();
    worlds.forEach(
        (role, places) -> {
          String token = token(operation, role, places.get(Position.OWN));
          places.forEach(
              (at, place) -> {
                if (recipe.placed() || at == Position.OWN) {
                  questions.add(new Question(role, token, at, place));
                }
              });
        });
    boolean quiet = recipe.kind() == Recipe.Kind.LIST || recipe.kind() == Recipe.Kind.ITEM;
    AtOnce.map(questions, quiet ? ASKERS : 1, question -> fault(operation, recipe, question))
        .forEach(fault -> fault.ifPresent(faults::add));
    asked += questions.size();
    questions.forEach(question -> counts.merge(question.at(), 1, Integer::sum));
  }

  private Optional<String> fault(String operation, Recipe recipe, Question asked) {
    Reach reach = table.operation(operation).reach(Set.of(asked.role()));
    PlainAnswer answer = recipe.ask().send(PlainRequest.of(asked.token()), asked.place());
    return Optional.ofNullable(
            judgement.of(operation, recipe, reach, asked.at(), asked.place(), answer))
        .map(
            fault ->
                "%s by %s on %s: %s (%d %s)"
                    .formatted(
                        operation,
                        asked.role(),
                        asked.at(),
                        fault,
                        answer.statusCode(),
                        answer.asString()));
  }

  /** Who reads changes nothing, so that one person a role will do; signing is dear. */
  private String token(String operation, String role, Place own) {
    String subject = "matrix-" + role + "-" + (reads(operation) ? "reads" : operation);
    return tokens.computeIfAbsent(subject, name -> sign(name, role, own));
  }

  private static boolean reads(String operation) {
    return Stream.of("list", "get", "export").anyMatch(operation::startsWith);
  }

  private static String sign(String subject, String role, Place own) {
    if (role.equals(RoleTable.SYSTEM)) {
      return Tokens.system(subject);
    }
    return OFFICES.contains(role)
        ? Tokens.person(subject, null, CENTRE, role)
        : Tokens.person(subject, own.unit(), own.code(), role);
  }
}
