package org.ipfund.bench.fuzz.oracle;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.ipfund.bench.fuzz.document.Response;
import org.ipfund.bench.fuzz.document.Schemas;
import org.ipfund.bench.fuzz.http.Answer;

/** Holds the body of an answer to its documented media type and schema. */
final class Bodies {

  private static final String PROBLEM = "application/problem+json";
  private static final int MOST_TOLD = 3;

  private final Schemas schemas;
  private final JsonNode problem;
  private final ObjectMapper json = new ObjectMapper();

  Bodies(Schemas schemas, JsonNode problem) {
    this.schemas = schemas;
    this.problem = problem;
  }

  void check(Response documented, Answer answer, List<Fault> faults) {
    if (documented.content().isEmpty()) {
      if (answer.body().length > 0) {
        faults.add(Oracle.fault(FaultKind.UNDOCUMENTED_TYPE, answer, "a body where none is"));
      }
      return;
    }
    JsonNode schema = documented.content().get(answer.mediaType());
    if (schema == null) {
      faults.add(Oracle.fault(FaultKind.UNDOCUMENTED_TYPE, answer, answer.mediaType()));
    } else if (answer.mediaType().equals(PROBLEM)) {
      checkProblem(answer, faults);
    } else if (answer.mediaType().contains("json")) {
      checkSchema(schema, answer, faults);
    }
  }

  void checkProblem(Answer answer, List<Fault> faults) {
    if (!answer.mediaType().equals(PROBLEM)) {
      String told = answer.mediaType().isEmpty() ? "no problem document" : answer.mediaType();
      faults.add(Oracle.fault(FaultKind.UNDOCUMENTED_TYPE, answer, told));
      return;
    }
    JsonNode told = checkSchema(problem, answer, faults);
    if (told != null && told.path("status").asInt() != answer.status()) {
      faults.add(Oracle.fault(FaultKind.PROBLEM_CONTRADICTS, answer, told.path("type").asText()));
    }
  }

  private JsonNode checkSchema(JsonNode schema, Answer answer, List<Fault> faults) {
    try {
      JsonNode body = json.readTree(answer.text());
      schemas.faultsOfAnswer(schema, answer.text()).stream()
          .map(message -> message.replaceAll("/\\d+", "/*"))
          .distinct()
          .limit(MOST_TOLD)
          .forEach(m -> faults.add(Oracle.fault(FaultKind.BODY_BREAKS_SCHEMA, answer, m)));
      return body;
    } catch (JsonProcessingException broken) {
      faults.add(Oracle.fault(FaultKind.BODY_BREAKS_SCHEMA, answer, "is no JSON"));
      return null;
    }
  }
}
