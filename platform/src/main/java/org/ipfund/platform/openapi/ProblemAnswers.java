package org.ipfund.platform.openapi;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.ipfund.platform.answer.Answer;
import org.ipfund.platform.problem.Problem;

/** The problem answers that operations share, in every service's contract. */
final class ProblemAnswers {

  private static final String RETRY_AFTER = "Retry-After";
  private static final long LONGEST_WAIT = 3600;

  /** What to wait before the same request is sent again, where waiting helps. */
  private enum Wait {
    NONE,
    SOMETIMES,
    ALWAYS
  }

  private record Answer(String status, String text, Wait retry) {

    Answer(String status, String text) {
      this(status, text, Wait.NONE);
    }
  }

  private static final List<Answer> ALL =
      List.of(
          new Answer("400", "Malformed request"),
          new Answer("401", "Not signed in"),
          new Answer("403", "Not among the caller's duties"),
          new Answer("404", "Not found, or not for the caller to know of"),
          new Answer("406", "Not acceptable"),
          new Answer("413", "Request too large"),
          new Answer("414", "URI too long"),
          new Answer("415", "Unsupported media type"),
          new Answer("429", "Too many requests", Wait.ALWAYS),
          new Answer("431", "Headers too large"),
          new Answer("503", "Busy or away for a while; nothing was changed", Wait.ALWAYS));
  private static final List<Answer> WRITES =
      List.of(
          new Answer("408", "The body did not come in time"),
          new Answer("409", "State conflict, or the same request is in flight", Wait.SOMETIMES),
          new Answer("412", "Stale version"),
          new Answer("422", "Refused by a rule"),
          new Answer("428", "If-Match required"));

  private ProblemAnswers() {}

  static void addTo(Operation operation, boolean writes) {
    if (operation.getResponses() == null) {
      operation.setResponses(OASFactory.createAPIResponses());
    }
    ALL.forEach(answer -> add(operation, answer));
    if (writes) {
      WRITES.forEach(answer -> add(operation, answer));
    }
  }

  private static void add(Operation operation, Answer answer) {
    APIResponse own = operation.getResponses().getAPIResponse(answer.status);
    if (own == null || own.getContent() == null) {
      operation.getResponses().addAPIResponse(answer.status, response(answer));
    }
  }

  private static APIResponse response(Answer answer) {
    APIResponse response =
        OASFactory.createAPIResponse()
            .description(answer.text)
            .content(
                OASFactory.createContent()
                    .addMediaType(
                        Problem.MEDIA_TYPE,
                        OASFactory.createMediaType().schema(ProblemSchemas.reference())));
    return answer.retry == Wait.NONE
        ? response
        : response.addHeader(RETRY_AFTER, retryAfter(answer.retry == Wait.ALWAYS));
  }

  private static Header retryAfter(boolean required) {
    return OASFactory.createHeader()
        .description("Seconds after which the same request may be sent again")
        .required(required ? true : null)
        .schema(
            OASFactory.createSchema()
                .type(List.of(Schema.SchemaType.INTEGER))
                .format("int32")
                .minimum(BigDecimal.ONE)
                .maximum(BigDecimal.valueOf(LONGEST_WAIT)));
  }
}
