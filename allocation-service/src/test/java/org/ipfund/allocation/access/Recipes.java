package org.ipfund.allocation.access;

import static org.ipfund.platform.testing.AccessMatrix.create;
import static org.ipfund.platform.testing.AccessMatrix.global;
import static org.ipfund.platform.testing.AccessMatrix.item;
import static org.ipfund.platform.testing.AccessMatrix.list;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.ipfund.allocation.fixture.Notices;
import org.ipfund.allocation.fixture.Payments;
import org.ipfund.allocation.fixture.World;
import org.ipfund.platform.access.RoleTable;
import org.ipfund.platform.testing.AccessMatrix;
import org.ipfund.platform.testing.AccessMatrix.Place;
import org.ipfund.platform.testing.AccessMatrix.Recipe;
import org.ipfund.platform.testing.OwnerDatabase;
import org.ipfund.platform.testing.PlainAnswer;
import org.ipfund.platform.testing.PlainRequest;

/** How each operation is asked for; nothing of it changes anything. */
final class Recipes {

  private static final String OPERATION =
      "INSERT INTO platform.operation (id, kind, status, total, started_by)"
          + " VALUES (?, 'test', 'SUCCEEDED', 1, ?)";

  private final World world;

  Recipes(World world) {
    this.world = world;
  }

  AccessMatrix all() {
    AccessMatrix matrix =
        new AccessMatrix()
            .with("getAbout", global((as, place) -> as.get("/v1/about")))
            .with("getMe", global((as, place) -> as.get("/v1/me")))
            .with("getCodeLists", global((as, place) -> as.get("/v1/code-lists")))
            .with("getOperation", operation());
    appropriations(matrix);
    notices(matrix);
    money(matrix);
    return matrix;
  }

  private void appropriations(AccessMatrix matrix) {
    String path = "/v1/appropriations";
    Map<String, Object> none = Notices.appropriationBody(world.year(), "0.00");
    matrix
        .with("listAppropriations", listOf(path, place -> world.appropriation()))
        .with("getAppropriation", item((as, place) -> as.get(path + "/" + world.appropriation())))
        .with("enterAppropriation", global((as, place) -> post(as, none, path)));
    String changes = path + "/" + world.appropriation() + "/changes";
    Map<String, Object> change =
        Map.of("amount", "1.00", "documentNumber", "粤财预〔2024〕1号", "reason", "x");
    matrix
        .with("listAppropriationChanges", item((as, place) -> as.get(changes)))
        .with("getAppropriationChange", item((as, place) -> as.get(changes + "/" + world.change())))
        .with("changeAppropriation", item((as, place) -> post(stale(as), change, changes)));
    for (String decision : List.of("approve approval", "reject rejection", "withdraw withdrawal")) {
      String[] words = decision.split(" ");
      matrix.with(
          words[0] + "AppropriationChange",
          item((as, place) -> decide(as, changes + "/" + world.change(), words[1])));
      matrix.with(
          words[0] + "Appropriation",
          item((as, place) -> decide(as, path + "/" + world.appropriation(), words[1])));
    }
  }

  private void notices(AccessMatrix matrix) {
    String disclosed = "/v1/notices/" + world.disclosed();
    String draft = "/v1/notices/" + world.draft();
    Map<String, Object> nowhere = Notices.body(world.year(), UUID.randomUUID().toString());
    Map<String, Object> rows = Map.of("rows", Notices.first("1.00", "1.00"));
    matrix
        .disclosing("listNotices", "getNotice", "listNoticeLines")
        .with("listNotices", listOf("/v1/notices", place -> world.disclosed().toString()))
        .with("getNotice", item((as, place) -> as.get(disclosed)))
        .with(
            "listNoticeLines",
            list(
                (as, place) -> as.get(disclosed + "/lines?annex=1"),
                (answer, place) -> holds(answer, "regionCode", place.code())))
        .with("draftNotice", global((as, place) -> post(as, nowhere, "/v1/notices")))
        .with(
            "changeNotice",
            item((as, place) -> stale(as).contentType("application/json").body(nowhere).put(draft)))
        .with("deleteNotice", item((as, place) -> stale(as).delete(draft)))
        .with(
            "replaceNoticeLines",
            item(
                (as, place) ->
                    stale(as)
                        .contentType("application/json")
                        .body(rows)
                        .put(draft + "/lines?annex=1")))
        .with("reconcileNotice", item((as, place) -> as.get(draft + "/reconciliation")))
        .with("issueNotice", item((as, place) -> post(stale(as), Map.of(), draft + "/issue")));
  }

  private void money(AccessMatrix matrix) {
    Function<Place, String> account = place -> world.account(place.code()).toString();
    Function<Place, String> payment = place -> world.payment(place.code()).toString();
    Function<Place, String> refund = place -> world.refund(place.code()).toString();
    for (String decision : List.of("approve approval", "reject rejection", "cancel cancellation")) {
      String[] words = decision.split(" ");
      matrix.with(
          words[0] + "Refund",
          item((as, place) -> decide(as, "/v1/refunds/" + refund.apply(place), words[1])));
    }
    matrix
        .with("listAccounts", listOf("/v1/accounts", account))
        .with("getAccount", item((as, place) -> as.get("/v1/accounts/" + account.apply(place))))
        .with(
            "listEntries",
            list(
                (as, place) -> as.get("/v1/entries?accountId=" + account.apply(place)),
                (answer, place) -> holds(answer, "accountId", account.apply(place))))
        .with(
            "listPositions",
            list(
                (as, place) -> as.get("/v1/positions?limit=200&budgetYear=" + world.year()),
                (answer, place) -> holds(answer, "regionCode", place.code())))
        .with(
            "disburse",
            create(
                (as, place) ->
                    post(
                        as,
                        Payments.body(place.code(), world.disclosed().toString(), "0.00"),
                        Payments.PATH)))
        .with(
            "approveDisbursement",
            item((as, place) -> decide(as, Payments.PATH + "/" + payment.apply(place), "approval")))
        .with(
            "rejectDisbursement",
            item(
                (as, place) -> decide(as, Payments.PATH + "/" + payment.apply(place), "rejection")))
        .with(
            "cancelDisbursement",
            item(
                (as, place) ->
                    decide(as, Payments.PATH + "/" + payment.apply(place), "cancellation")))
        .with("listDisbursements", listOf(Payments.PATH, payment))
        .with(
            "getDisbursement",
            item((as, place) -> as.get(Payments.PATH + "/" + payment.apply(place))))
        .with(
            "refundDisbursement",
            item(
                (as, place) ->
                    post(
                        stale(as),
                        Payments.refund("1.00"),
                        Payments.PATH + "/" + payment.apply(place) + "/refund")))
        .with(
            "listRefunds",
            list(
                (as, place) -> as.get("/v1/refunds?limit=200"),
                (answer, place) -> holds(answer, "id", refund.apply(place))))
        .with("getRefund", item((as, place) -> as.get("/v1/refunds/" + refund.apply(place))))
        .with(
            "traceRegion",
            item(
                (as, place) ->
                    as.get(
                        "/v1/trace/regions/%s?budgetYear=%d"
                            .formatted(place.code(), world.year()))));
  }

  private Recipe listOf(String path, Function<Place, String> thing) {
    return list(
        (as, place) -> as.get(path + "?limit=200&budgetYear=" + world.year()),
        (answer, place) -> holds(answer, "id", thing.apply(place)));
  }

  private static boolean holds(PlainAnswer answer, String field, String wanted) {
    return answer.each(field).contains(wanted);
  }

  private static PlainAnswer decide(PlainRequest as, String thing, String decision) {
    return post(stale(as), Map.of("reason", "x"), thing + "/" + decision);
  }

  private static PlainRequest stale(PlainRequest as) {
    return as.header("If-Match", "\"99\"");
  }

  private static PlainAnswer post(PlainRequest as, Map<String, Object> body, String path) {
    return as.contentType("application/json")
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(body)
        .post(path);
  }

  /** Each role has started a work of its own and asks for all of them: its own it may follow. */
  private static Recipe operation() {
    List<UUID> started = RoleTable.load().roles().stream().map(Recipes::startedBy).toList();
    return global(
        (as, place) -> {
          List<PlainAnswer> answers =
              started.stream().map(id -> as.get("/v1/operations/" + id)).toList();
          return answers.stream()
              .filter(answer -> answer.statusCode() == 200)
              .findFirst()
              .orElse(Objects.requireNonNull(answers.get(0)));
        });
  }

  private static UUID startedBy(String role) {
    UUID id = UUID.randomUUID();
    OwnerDatabase.run(OPERATION, id, "matrix-" + role + "-getOperation");
    return id;
  }
}
