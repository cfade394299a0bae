package org.ipfund.bench.fuzz.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ipfund.bench.fuzz.document.Response;
import org.ipfund.bench.fuzz.document.Schemas;
import org.ipfund.bench.fuzz.http.Answer;
import org.ipfund.bench.fuzz.http.Answer.End;
import org.ipfund.bench.fuzz.request.Expectation;
import org.ipfund.bench.fuzz.request.Made;

/** Judges every answer against the service's document and what its request deserves. */
public final class Oracle {

  private static final int BAD_REQUEST = 400;
  private static final int METHOD_NOT_ALLOWED = 405;
  private static final int SERVER_ERROR = 500;
  private static final String IN_FLIGHT = "urn:ipfund:problem:in-flight";

  private final Bodies bodies;

  /** For the service whose schemas these are; {@code problem} is the schema of its errors. */
  public Oracle(Schemas schemas, JsonNode problem) {
    this.bodies = new Bodies(schemas, problem);
  }

  /** All that is wrong with the answer; nothing when it is right. */
  public List<Fault> judge(Made made, Answer answer) {
    List<Fault> faults = new ArrayList<>();
    if (answer.end() != End.ANSWERED) {
      if (answer.end() == End.HUNG) {
        faults.add(new Fault(FaultKind.HUNG, 0, "no answer in time"));
      } else if (!made.expectation().unreadable()) {
        faults.add(new Fault(FaultKind.NO_ANSWER, 0, "the connection was closed"));
      }
      return faults;
    }
    if (answer.status() >= SERVER_ERROR) {
      faults.add(fault(FaultKind.SERVER_ERROR, answer, answer.mediaType()));
    } else {
      checkVerdict(made, answer, faults);
      checkDocumented(made, answer, faults);
    }
    checkLeaks(made, answer, faults);
    return faults;
  }

  static Fault fault(FaultKind kind, Answer answer, String detail) {
    return new Fault(kind, answer.status(), detail);
  }

  private static void checkVerdict(Made made, Answer answer, List<Fault> faults) {
    Expectation expected = made.expectation();
    boolean sure = !expected.unrouted() || made.mutations().size() == 1;
    if (answer.accepted() && expected.refused() && sure) {
      faults.add(fault(FaultKind.ACCEPTED_BROKEN, answer, String.join("+", made.mutations())));
    }
    boolean alone = made.mutations().size() == 1 && !expected.exactly().isEmpty();
    if (!answer.accepted() && alone && !expected.exactly().contains(answer.status())) {
      faults.add(fault(FaultKind.WRONG_REFUSAL, answer, "due was " + expected.exactly()));
    }
    if (expected.repeats() != null) {
      boolean same =
          answer.status() == expected.repeats().status()
              && lasting(answer.text()).equals(lasting(expected.repeats().body()));
      boolean atOnce = answer.text().contains(IN_FLIGHT);
      if (!same && !atOnce) {
        faults.add(fault(FaultKind.NOT_REPLAYED, answer, "another answer than the stored one"));
      }
    }
  }

  /** An invitation's code is shown once: a replay of its answer comes without. */
  private static String lasting(String body) {
    return body.replaceAll(",?\"code\":\"[^\"]*\"", "");
  }

  private void checkDocumented(Made made, Answer answer, List<Fault> faults) {
    if (made.request().method().equals("HEAD") || made.expectation().unreadable()) {
      return;
    }
    if (made.expectation().unrouted()) {
      if (answer.status() >= BAD_REQUEST) {
        bodies.checkProblem(answer, faults);
      }
    } else {
      checkListed(made, answer, faults);
    }
    if (answer.status() == METHOD_NOT_ALLOWED && answer.header("Allow").isEmpty()) {
      faults.add(fault(FaultKind.MISSING_HEADER, answer, "Allow"));
    }
  }

  private void checkListed(Made made, Answer answer, List<Fault> faults) {
    Optional<Response> documented = made.operation().response(answer.status());
    if (documented.isEmpty()) {
      faults.add(fault(FaultKind.UNDOCUMENTED_STATUS, answer, answer.mediaType()));
      return;
    }
    for (String header : documented.get().requiredHeaders()) {
      if (answer.header(header).isEmpty()) {
        faults.add(fault(FaultKind.MISSING_HEADER, answer, header));
      }
    }
    bodies.check(documented.get(), answer, faults);
  }

  private static void checkLeaks(Made made, Answer answer, List<Fault> faults) {
    if (answer.status() >= BAD_REQUEST) {
      Leaks.in(answer.text(), made.request())
          .ifPresent(leak -> faults.add(fault(FaultKind.LEAK, answer, leak)));
    }
  }
}
