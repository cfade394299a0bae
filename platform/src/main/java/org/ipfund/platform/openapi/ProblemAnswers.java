package org.ipfund.platform.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.ipfund.platform.problem.Problem;

/** The problem answers that operations share, said once in every service's contract. */
final class ProblemAnswers {

  private record Answer(String status, String name, String text, Headers waiting) {

    Answer(String status, String name, String text) {
      this(status, name, text, null);
    }
  }

  private static final List<Answer> ALL =
      List.of(
          new Answer("400", "Malformed", "Malformed request: every fault is named"),
          new Answer("401", "NotSignedIn", "Not signed in"),
          new Answer("403", "NotAllowed", "Not among the caller's duties"),
          new Answer("404", "NotFound", "Not found, or not for the caller to know of"),
          new Answer("406", "NotAcceptable", "Not to be had in the form asked for"),
          new Answer("413", "TooLarge", "Request too large"),
          new Answer("414", "UriTooLong", "URI too long"),
          new Answer("415", "UnsupportedMediaType", "Unsupported media type"),
          new Answer("429", "TooManyRequests", "Too many requests", Headers.RETRY_AFTER),
          new Answer("431", "HeadersTooLarge", "Headers too large"),
          new Answer("500", "Failed", "A fault of the service; nothing was changed"),
          new Answer(
              "503", "Busy", "Busy or away for a while; nothing was changed", Headers.RETRY_AFTER));
  private static final List<Answer> WRITES =
      List.of(
          new Answer("408", "TooSlow", "The body did not come in time"),
          new Answer(
              "409",
              "Conflict",
              "State conflict, or the same request is in flight",
              Headers.RETRY_AFTER_AT_TIMES),
          new Answer("422", "Refused", "Refused by rules: each is named with its remedy"));
  private static final List<Answer> VERSIONED =
      List.of(
          new Answer("412", "Stale", "Changed since it was read"),
          new Answer("428", "VersionRequired", "If-Match required"));

  private ProblemAnswers() {}

  static void addTo(Components components) {
    for (List<Answer> kind : List.of(ALL, WRITES, VERSIONED)) {
      kind.forEach(answer -> components.addResponse(answer.name, response(answer)));
    }
  }

  static void addTo(Operation operation, boolean writes, boolean versioned) {
    if (operation.getResponses() == null) {
      operation.setResponses(OASFactory.createAPIResponses());
    }
    ALL.forEach(answer -> add(operation, answer));
    if (writes) {
      WRITES.forEach(answer -> add(operation, answer));
    }
    if (versioned) {
      VERSIONED.forEach(answer -> add(operation, answer));
    }
  }

  private static void add(Operation operation, Answer answer) {
    APIResponse own = operation.getResponses().getAPIResponse(answer.status);
    if (own == null || own.getContent() == null) {
      operation
          .getResponses()
          .addAPIResponse(
              answer.status,
              OASFactory.createAPIResponse().ref("#/components/responses/" + answer.name));
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
    Headers.common(response);
    if (answer.waiting != null) {
      answer.waiting.on(response);
    }
    return response;
  }
}
