package org.ipfund.platform.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes problem documents in the reader's language. */
@ApplicationScoped
class Problems {

  private static final Map<Integer, ProblemKind> BY_STATUS =
      Map.of(
          400, ProblemKind.MALFORMED,
          401, ProblemKind.NOT_SIGNED_IN,
          403, ProblemKind.FORBIDDEN,
          404, ProblemKind.NOT_FOUND,
          405, ProblemKind.METHOD_NOT_ALLOWED,
          406, ProblemKind.NOT_ACCEPTABLE,
          413, ProblemKind.TOO_LARGE,
          415, ProblemKind.UNSUPPORTED_MEDIA_TYPE);

  Response answer(ProblemException refused, HttpHeaders headers, UriInfo uri) {
    Locale language = ReaderLanguage.of(headers);
    return Response.status(refused.kind().status())
        .type(Problem.MEDIA_TYPE)
        .header(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag())
        .entity(Problem.of(refused, language, uri.getPath()))
        .build();
  }

  Response answer(ProblemKind kind, HttpHeaders headers, UriInfo uri) {
    return answer(new ProblemException(kind, kind.title(), List.of()), headers, uri);
  }

  /** The kind that stands for a status the framework chose. */
  static ProblemKind kindOf(int status) {
    ProblemKind fallback = status < 500 ? ProblemKind.MALFORMED : ProblemKind.INTERNAL;
    return BY_STATUS.getOrDefault(status, fallback);
  }
}
