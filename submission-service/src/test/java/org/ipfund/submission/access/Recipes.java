package org.ipfund.submission.access;

import static org.ipfund.platform.testing.AccessMatrix.create;
import static org.ipfund.platform.testing.AccessMatrix.global;
import static org.ipfund.platform.testing.AccessMatrix.item;
import static org.ipfund.platform.testing.AccessMatrix.list;

import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.ipfund.platform.access.RoleTable;
import org.ipfund.platform.testing.AccessMatrix;
import org.ipfund.platform.testing.AccessMatrix.Listed;
import org.ipfund.platform.testing.AccessMatrix.Place;
import org.ipfund.platform.testing.AccessMatrix.Recipe;
import org.ipfund.platform.testing.OwnerDatabase;
import org.ipfund.platform.testing.PlainAnswer;
import org.ipfund.platform.testing.PlainRequest;

/** How each operation of the service is asked for. Versions are wrong, so that nothing changes. */
final class Recipes {

  private static final String NO_VERSION = "\"999\"";
  private static final String REASON = "{\"reason\": \"指标不全\"}";
  private static final Listed NOT_EMPTY = (answer, place) -> !answer.json("/items").isEmpty();
  private static final Listed COUNTED = (answer, place) -> answer.json("/unitCount").asInt() > 0;

  private final FiledThings things;

  private Recipes(FiledThings things) {
    this.things = things;
  }

  static AccessMatrix of(FiledThings things) {
    AccessMatrix matrix = new AccessMatrix();
    Recipes recipes = new Recipes(things);
    recipes.demands(matrix);
    recipes.consolidations(matrix);
    matrix
        .with("listProjects", recipes.listOf("/v1/projects", NOT_EMPTY))
        .with("getProject", recipes.read(place -> things.of(place).project()))
        .with(
            "listFundProjects",
            list(
                (caller, place) -> caller.get("/v1/fund-projects?unitId=" + place.unit()),
                NOT_EMPTY))
        .with("getFundProject", recipes.read(place -> things.of(place).fundProject()))
        .with(
            "spreadFundProject",
            recipes.change(
                place -> things.of(place).fundProject() + "/spread", place -> "{\"items\": []}"))
        .with(
            "establishSubProject",
            recipes.act(
                place -> things.of(place).fundProject(),
                "projects",
                "{\"name\": \"子项目\", \"amount\": \"1.00\"}"))
        .with(
            "getRoundSummary",
            list(
                (caller, place) ->
                    caller.get("/v1/rounds/" + things.of(place).round() + "/summary"),
                COUNTED))
        .with("getAbout", global((caller, place) -> caller.get("/v1/about")))
        .with("getMe", global((caller, place) -> caller.get("/v1/me")))
        .with("getCodeLists", global((caller, place) -> caller.get("/v1/code-lists")))
        .with("getOperation", ownOperation());
    return matrix;
  }

  private void demands(AccessMatrix matrix) {
    Function<Place, String> demand = place -> things.of(place).demand();
    matrix
        .with("listDemands", listOf("/v1/demands", NOT_EMPTY))
        .with("getDemand", read(demand))
        .with("listDemandLines", read(demand.andThen(path -> path + "/lines")))
        .with("createDemand", make("/v1/demands", things::demand))
        .with("changeDemand", change(demand, things::demand))
        .with("deleteDemand", remove(demand))
        .with("withdrawDemand", act(demand, "withdrawal", "{}"))
        .with("submitDemand", act(demand, "submission", "{}"))
        .with("returnDemand", act(demand, "return", REASON))
        .with("approveDemand", act(demand, "approval", "{}"));
  }

  private void consolidations(AccessMatrix matrix) {
    Function<Place, String> consolidation = place -> things.of(place).consolidation();
    matrix
        .with("listConsolidations", listOf("/v1/consolidations", NOT_EMPTY))
        .with("getConsolidation", read(consolidation))
        .with("listConsolidationLines", read(consolidation.andThen(path -> path + "/lines")))
        .with("createConsolidation", make("/v1/consolidations", things::consolidation))
        .with("changeConsolidation", change(consolidation, things::consolidation))
        .with("deleteConsolidation", remove(consolidation))
        .with("reportConsolidation", act(consolidation, "report", "{}"))
        .with("returnConsolidation", act(consolidation, "return", REASON))
        .with("approveConsolidation", act(consolidation, "approval", "{}"));
  }

  private Recipe listOf(String path, Listed listed) {
    return list(
        (caller, place) -> caller.get(path + "?roundId=" + things.of(place).round()), listed);
  }

  private Recipe read(Function<Place, String> path) {
    return item((caller, place) -> caller.get(path.apply(place)));
  }

  private Recipe make(String path, Function<Place, String> body) {
    return create((caller, place) -> keyed(caller).body(body.apply(place)).post(path));
  }

  private Recipe change(Function<Place, String> path, Function<Place, String> body) {
    return item(
        (caller, place) -> versioned(caller).body(body.apply(place)).put(path.apply(place)));
  }

  private Recipe remove(Function<Place, String> path) {
    return item((caller, place) -> versioned(caller).delete(path.apply(place)));
  }

  private Recipe act(Function<Place, String> path, String action, String body) {
    return item(
        (caller, place) -> versioned(caller).body(body).post(path.apply(place) + "/" + action));
  }

  private static PlainRequest keyed(PlainRequest caller) {
    return caller
        .contentType("application/json")
        .header("Idempotency-Key", UUID.randomUUID().toString());
  }

  private static PlainRequest versioned(PlainRequest caller) {
    return keyed(caller).header("If-Match", NO_VERSION);
  }

  /** A long work is its starter's wherever that is; each role has started one. */
  private static Recipe ownOperation() {
    List<UUID> started =
        RoleTable.load().roles().stream()
            .map(role -> startedBy("matrix-" + role + "-getOperation"))
            .toList();
    BiFunction<PlainRequest, UUID, PlainAnswer> get =
        (caller, id) -> caller.get("/v1/operations/" + id);
    return global(
        (caller, place) ->
            started.stream()
                .map(id -> get.apply(caller, id))
                .filter(answer -> answer.statusCode() != 404)
                .findFirst()
                .orElseGet(() -> get.apply(caller, UUID.randomUUID())));
  }

  private static UUID startedBy(String subject) {
    UUID id = UUID.randomUUID();
    OwnerDatabase.run(
        "INSERT INTO platform.operation (id, kind, status, total, dry_run, started_by)"
            + " VALUES (?, 'import', 'SUCCEEDED', 0, false, ?)",
        id,
        subject);
    return id;
  }
}
