package org.ipfund.catalog.access;

import static org.ipfund.platform.testing.AccessMatrix.create;
import static org.ipfund.platform.testing.AccessMatrix.everywhere;
import static org.ipfund.platform.testing.AccessMatrix.global;
import static org.ipfund.platform.testing.AccessMatrix.item;
import static org.ipfund.platform.testing.AccessMatrix.list;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ipfund.catalog.Client;
import org.ipfund.catalog.member.Joining;
import org.ipfund.catalog.move.Moving;
import org.ipfund.platform.testing.AccessMatrix;
import org.ipfund.platform.testing.AccessMatrix.Place;
import org.ipfund.platform.testing.OwnerDatabase;
import org.ipfund.platform.testing.PlainAnswer;
import org.ipfund.platform.testing.PlainRequest;

/** How each operation of the service is asked for a thing at a place. */
final class Recipes {

  private static final String WRONG_VERSION = "\"99\"";
  private static final String START =
      "INSERT INTO platform.operation (id, kind, status, total, started_by)"
          + " VALUES (?, 'TEST', 'RUNNING', 1, ?)";

  private final World world;

  Recipes(World world) {
    this.world = world;
  }

  void describeTo(AccessMatrix matrix) {
    reference(matrix);
    units(matrix);
    moves(matrix);
    funds(matrix);
    rounds(matrix);
    extensions(matrix);
    accounts(matrix);
  }

  private static PlainRequest write(PlainRequest who, Object body) {
    return who.contentType("application/json")
        .header("Idempotency-Key", Client.unique())
        .header("If-Match", WRONG_VERSION)
        .body(body);
  }

  /** A body no operation takes: who may not ask at all is told so before it is read. */
  private static PlainAnswer nonsense(PlainRequest who, String path) {
    return write(who, Map.of("nonsense", 1)).post(path);
  }

  private void reference(AccessMatrix matrix) {
    String documents = "/v1/policy-documents";
    String document =
        Client.post(
                documents,
                Map.of(
                    "title",
                    "征集通知",
                    "documentNumber",
                    "粤试〔2023〕" + (System.nanoTime() % 100_000) + "号",
                    "disclosure",
                    "PUBLIC"))
            .statusCode(201)
            .extract()
            .path("id");
    matrix
        .with("getAbout", global((who, place) -> who.get("/v1/about")))
        .with("getMe", global((who, place) -> who.get("/v1/me")))
        .with("getCodeLists", global((who, place) -> who.get("/v1/code-lists")))
        .with("getOperation", global((who, place) -> ownOperation(who)))
        .with("listRegions", global((who, place) -> who.get("/v1/regions")))
        .with("getRegion", everywhere((who, place) -> who.get("/v1/regions/" + place.code())))
        .with("startImport", global((who, place) -> nonsense(who, "/v1/imports")))
        .with("listPolicyDocuments", global((who, place) -> who.get(documents)))
        .with("getPolicyDocument", global((who, place) -> who.get(documents + "/" + document)))
        .with("addPolicyDocument", global((who, place) -> nonsense(who, documents)));
  }

  /** An operation that the asker has started. */
  private static PlainAnswer ownOperation(PlainRequest who) {
    UUID id = UUID.randomUUID();
    if (who.token() != null) {
      OwnerDatabase.run(START, id, Subjects.of(who.token()));
    }
    return who.get("/v1/operations/" + id);
  }

  private void units(AccessMatrix matrix) {
    matrix
        .with(
            "listUnits",
            list(
                (who, place) ->
                    who.queryParam("name", world.names.get(place.unit())).get("/v1/units"),
                (answer, place) -> ids(answer).contains(place.unit().toString())))
        .with("getUnit", item((who, place) -> who.get("/v1/units/" + place.unit())))
        .with(
            "addUnit",
            create((who, place) -> write(who, unit(place, "91350100M000100Y44")).post("/v1/units")))
        .with(
            "changeUnit",
            item((who, place) -> write(who, unit(place, null)).put("/v1/units/" + place.unit())));
  }

  private void moves(AccessMatrix matrix) {
    String path = "/v1/unit-moves";
    String one = path + "/" + UUID.randomUUID();
    matrix
        .with(
            "moveUnit",
            item(
                (who, place) ->
                    write(who, Moving.body(place.code(), "ENTERPRISE"))
                        .post("/v1/units/" + place.unit() + "/moves")))
        .with("listUnitMoves", global((who, place) -> who.get(path)))
        .with("getUnitMove", global((who, place) -> who.get(one)))
        .with("approveUnitMove", global((who, place) -> nonsense(who, one + "/approval")))
        .with("rejectUnitMove", global((who, place) -> nonsense(who, one + "/rejection")));
  }

  private Map<String, Object> unit(Place place, String creditCode) {
    Map<String, Object> body =
        new HashMap<>(
            Map.of("name", Client.unique(), "kind", "ENTERPRISE", "regionCode", place.code()));
    body.put("creditCode", creditCode);
    return body;
  }

  private static void funds(AccessMatrix matrix) {
    String path = "/v1/funds";
    String one = path + "/GD-IP";
    matrix
        .with("listFunds", global((who, place) -> who.get(path)))
        .with("getFund", global((who, place) -> who.get(one)))
        .with("addFund", global((who, place) -> nonsense(who, path)))
        .with("changeFund", global((who, place) -> write(who, Map.of("nonsense", 1)).put(one)));
  }

  private void rounds(AccessMatrix matrix) {
    String round = "/v1/rounds/" + world.round;
    matrix
        .with("listRounds", global((who, place) -> who.get("/v1/rounds")))
        .with("getRound", global((who, place) -> who.get(round)))
        .with("listForms", global((who, place) -> who.get(round + "/forms")))
        .with("listProjects", global((who, place) -> who.get(round + "/projects")))
        .with("openRound", global((who, place) -> nonsense(who, "/v1/rounds")))
        .with("changeRound", global((who, place) -> write(who, Map.of("nonsense", 1)).put(round)))
        .with("deleteRound", global((who, place) -> write(who, Map.of()).delete(round)))
        .with("loadProjects", global((who, place) -> nonsense(who, round + "/projects")))
        .with(
            "publishRound",
            global((who, place) -> write(who, Map.of()).post(round + "/publication")));
  }

  private void extensions(AccessMatrix matrix) {
    String path = "/v1/rounds/" + world.round + "/extensions";
    matrix
        .with(
            "listExtensions",
            list(
                (who, place) -> who.queryParam("limit", 200).get(path),
                (answer, place) -> ids(answer).contains(world.extensions.get(place.unit()))))
        .with(
            "getExtension",
            item((who, place) -> who.get(path + "/" + world.extensions.get(place.unit()))))
        .with(
            "extendDeadline",
            create((who, place) -> write(who, World.extension(place.unit())).post(path)));
  }

  private void accounts(AccessMatrix matrix) {
    things(matrix, "Registration", "/v1/registrations", "regionCode", world.registrations);
    things(matrix, "Member", "/v1/members", "unitId", world.members);
    things(matrix, "Delegation", "/v1/delegations", "unitId", world.delegations);
    action(matrix, "approveRegistration", "/v1/registrations/%s/approval", world.registrations);
    action(matrix, "rejectRegistration", "/v1/registrations/%s/rejection", world.registrations);
    action(matrix, "suspendMember", "/v1/members/%s/suspension", world.members);
    action(matrix, "resumeMember", "/v1/members/%s/resumption", world.members);
    action(matrix, "handOverUnit", "/v1/members/%s/handover", world.members);
    action(matrix, "approveMember", "/v1/members/%s/approval", world.members);
    action(matrix, "rejectMember", "/v1/members/%s/rejection", world.members);
    suspensions(matrix);
    regionDecisions(matrix);
    action(matrix, "endDelegation", "/v1/delegations/%s/end", world.delegations);
    matrix
        .with("registerUnit", global((who, place) -> nonsense(who, "/v1/registrations")))
        .with(
            "acceptInvitation", global((who, place) -> nonsense(who, "/v1/invitations/acceptance")))
        .with(
            "inviteMember",
            create(
                (who, place) ->
                    write(
                            who,
                            Map.of(
                                "unitId",
                                place.unit(),
                                "roles",
                                List.of(world.roles.get(place.unit()))))
                        .post("/v1/members")))
        .with(
            "lendRoles",
            create(
                (who, place) ->
                    write(
                            who,
                            Joining.delegation(
                                world.members.get(place.unit()), world.roles.get(place.unit())))
                        .post("/v1/delegations")));
  }

  private static void suspensions(AccessMatrix matrix) {
    String path = "/v1/suspensions";
    String one = path + "/" + UUID.randomUUID();
    matrix
        .with("listSuspensions", global((who, place) -> who.get(path)))
        .with("getSuspension", global((who, place) -> who.get(one)))
        .with("suspendSubject", global((who, place) -> nonsense(who, path)))
        .with("confirmSuspension", global((who, place) -> nonsense(who, one + "/confirmation")))
        .with("liftSuspension", global((who, place) -> nonsense(who, one + "/lifting")))
        .with("approveLifting", global((who, place) -> nonsense(who, one + "/approval")))
        .with("rejectLifting", global((who, place) -> nonsense(who, one + "/rejection")));
  }

  private static void regionDecisions(AccessMatrix matrix) {
    String path = "/v1/region-decisions";
    String one = path + "/" + UUID.randomUUID();
    String region = "/v1/regions/441621";
    matrix
        .with("closeRegion", global((who, place) -> nonsense(who, region + "/closure")))
        .with("moveRegion", global((who, place) -> nonsense(who, region + "/moves")))
        .with("listRegionDecisions", global((who, place) -> who.get(path)))
        .with("getRegionDecision", global((who, place) -> who.get(one)))
        .with("approveRegionDecision", global((who, place) -> nonsense(who, one + "/approval")))
        .with("rejectRegionDecision", global((who, place) -> nonsense(who, one + "/rejection")));
  }

  /**
   * A list and its items.
   *
   * @param filter by which the list is narrowed to the place: {@code unitId} or {@code regionCode}
   */
  private static void things(
      AccessMatrix matrix, String thing, String path, String filter, Map<UUID, String> ids) {
    matrix
        .with(
            "list" + thing + "s",
            list(
                (who, place) ->
                    who.queryParam("limit", 200).queryParam(filter, place(filter, place)).get(path),
                (answer, place) -> ids(answer).contains(ids.get(place.unit()))))
        .with("get" + thing, item((who, place) -> who.get(path + "/" + ids.get(place.unit()))));
  }

  private static Object place(String filter, Place place) {
    return filter.equals("unitId") ? place.unit() : place.code();
  }

  private static void action(
      AccessMatrix matrix, String operation, String path, Map<UUID, String> ids) {
    matrix.with(
        operation,
        item(
            (who, place) ->
                write(who, Map.of("reason", "x")).post(path.formatted(ids.get(place.unit())))));
  }

  private static List<String> ids(PlainAnswer answer) {
    return answer.each("id");
  }
}
