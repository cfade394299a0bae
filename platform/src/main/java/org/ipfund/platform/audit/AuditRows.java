package org.ipfund.platform.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.ipfund.platform.journal.Insert;
import org.ipfund.platform.problem.ProblemKind;

/** The rows an entry consists of: the entry itself and its place in the queue for the chain. */
final class AuditRows {

  private static final String TABLE = "platform.audit_entry";
  private static final List<String> WHO =
      List.of(
          "id",
          "happened_at",
          "request_id",
          "actor",
          "actor_name",
          "unit_id",
          "client",
          "address",
          "operation",
          "on_behalf_of",
          "subject_type",
          "subject_id",
          "action",
          "outcome");
  private static final List<String> WHO_EXPRESSIONS =
      List.of("?", "?", "?", "?", "?", "?::uuid", "?", "?", "?", "?", "?", "?", "?", "?");

  private static final List<String> CHANGE = concat(WHO, "before", "after");
  private static final List<String> CHANGE_EXPRESSIONS =
      concat(WHO_EXPRESSIONS, "?::jsonb", "?::jsonb");
  private static final List<String> REFUSAL = concat(WHO, "problem", "status", "rules");
  private static final List<String> REFUSAL_EXPRESSIONS = concat(WHO_EXPRESSIONS, "?", "?", "?");
  private static final List<String> COUNTED = concat(REFUSAL, "after");
  private static final List<String> COUNTED_EXPRESSIONS = concat(REFUSAL_EXPRESSIONS, "?::jsonb");

  private AuditRows() {}

  private static List<String> concat(List<String> first, String... second) {
    return Stream.concat(first.stream(), Stream.of(second)).toList();
  }

  /** The entry of a change. */
  static List<Insert> done(AuditedAction deed, String before, String after) {
    return rows(deed, CHANGE, CHANGE_EXPRESSIONS, before, after);
  }

  /** The entry of a refusal. */
  static List<Insert> refused(AuditedAction deed, String problem, int status, List<String> rules) {
    Object names = rules.toArray(String[]::new);
    return rows(deed, REFUSAL, REFUSAL_EXPRESSIONS, problem, (short) status, names);
  }

  /** The entry of sign-ins that were refused for one reason, and how many they were. */
  static List<Insert> signInFaults(AuditedAction deed, String reason, int count) {
    Object rules = new String[] {reason};
    return rows(
        deed,
        COUNTED,
        COUNTED_EXPRESSIONS,
        ProblemKind.NOT_SIGNED_IN.type(),
        (short) ProblemKind.NOT_SIGNED_IN.status(),
        rules,
        "{\"count\": %d}".formatted(count));
  }

  private static List<Insert> rows(
      AuditedAction deed, List<String> columns, List<String> expressions, Object... further) {
    List<Object> values = new ArrayList<>(deed.values());
    values.addAll(Arrays.asList(further));
    return List.of(new Insert(TABLE, columns, expressions, values), pending(deed.id()));
  }

  private static Insert pending(UUID id) {
    return new Insert("platform.audit_pending", List.of("entry_id"), List.of("?"), List.of(id));
  }
}
