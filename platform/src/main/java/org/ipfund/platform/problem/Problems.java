package org.ipfund.platform.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Writes problem documents in the reader's language. */
@ApplicationScoped
public class Problems {

  private final ProblemCount count;

  Problems(ProblemCount count) {
    this.count = count;
  }

  public Response answer(ProblemException refused, HttpHeaders headers, UriInfo uri) {
    Locale language = ReaderLanguage.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    int retryAfter = refused.kind().retryAfter();
    count.add(refused.kind());
    return Response.status(refused.kind().status())
        .header(HttpHeaders.RETRY_AFTER, retryAfter == 0 ? null : retryAfter)
        .type(Problem.MEDIA_TYPE)
        .header(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag())
        .entity(Problem.of(refused, language, uri.getRequestUri().getRawPath()))
        .build();
  }

  public Response answer(ProblemKind kind, HttpHeaders headers, UriInfo uri) {
    return answer(new ProblemException(kind, kind.title(), List.of()), headers, uri);
  }

  /** The kind that stands for a status the framework chose. */
  public static ProblemKind kindOf(int status) {
    ProblemKind fallback = status < 500 ? ProblemKind.MALFORMED : ProblemKind.INTERNAL;
    return Arrays.stream(ProblemKind.values())
        .filter(kind -> kind.status() == status)
        .findFirst()
        .orElse(fallback);
  }
}
