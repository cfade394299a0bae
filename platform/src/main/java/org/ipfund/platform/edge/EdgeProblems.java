package org.ipfund.platform.edge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import org.ipfund.platform.problem.Problem;
import org.ipfund.platform.problem.ProblemCount;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.ProblemKind;
import org.ipfund.platform.problem.Problems;
import org.ipfund.platform.problem.ReaderLanguage;
import org.ipfund.platform.problem.Wording;
import org.ipfund.platform.value.Text;

/** Problem documents for what is refused before a resource is chosen. */
@Singleton
public class EdgeProblems {

  private static final Wording WORDS = Wording.of(EdgeProblems.class);

  /** Ahead of the server's own handler of failures, which answers without a body. */
  private static final int FIRST = -2_000;

  private static final int CLIENT_FAULT = 400;
  private static final int SERVER_FAULT = 500;

  /** A refused body up to this size is read and dropped, a larger one ends the connection. */
  private static final long CHEAP_BYTES = 65_536;

  /** A late body still comes; a process that ends takes nothing more. */
  private static final Set<ProblemKind> LAST_OF_CONNECTION =
      EnumSet.of(ProblemKind.REQUEST_TIMEOUT, ProblemKind.UNAVAILABLE);

  private static final Text IN_CHUNKS = WORDS.text("body-in-chunks", LargestBody.USUAL);

  private final ObjectMapper json;
  private final ProblemCount count;

  EdgeProblems(ObjectMapper json, ProblemCount count) {
    this.json = json;
    this.count = count;
  }

  static ProblemException of(ProblemKind kind) {
    return new ProblemException(kind, kind.title(), List.of());
  }

  void register(@Observes Router router) {
    router.route().order(FIRST).failureHandler(this::answer);
  }

  private void answer(RoutingContext failed) {
    if (failed.failure() instanceof HttpClosedException) {
      return;
    }
    Optional<ProblemException> refused =
        failed.failure() == null && isTooLargeInChunks(failed)
            ? Optional.of(new ProblemException(ProblemKind.TOO_LARGE, IN_CHUNKS, List.of()))
            : refusal(failed.failure(), failed.statusCode());
    if (refused.isPresent() && !failed.response().headWritten()) {
      write(failed, refused.get());
    } else {
      failed.next();
    }
  }

  private static boolean isTooLargeInChunks(RoutingContext failed) {
    return failed.statusCode() == ProblemKind.TOO_LARGE.status()
        && failed.request().headers().contains(HttpHeaderNames.TRANSFER_ENCODING);
  }

  /** What the client is told, unless the failure is one that the server's own handler logs. */
  private static Optional<ProblemException> refusal(Throwable failure, int status) {
    if (failure instanceof ProblemException known) {
      return Optional.of(known);
    }
    if (failure instanceof RejectedExecutionException) {
      // No thread takes work any more: the process ends.
      return Optional.of(of(ProblemKind.UNAVAILABLE));
    }
    return status >= CLIENT_FAULT && status < SERVER_FAULT
        ? Optional.of(of(Problems.kindOf(status)))
        : Optional.empty();
  }

  private void write(RoutingContext failed, ProblemException refused) {
    HttpServerRequest request = failed.request();
    count.add(refused.kind());
    Locale language = ReaderLanguage.of(request.getHeader(HttpHeaderNames.ACCEPT_LANGUAGE));
    HttpServerResponse response =
        failed
            .response()
            .setStatusCode(refused.kind().status())
            .putHeader(HttpHeaderNames.CONTENT_TYPE, Problem.MEDIA_TYPE)
            .putHeader(HttpHeaderNames.CONTENT_LANGUAGE, language.toLanguageTag())
            .putHeader(RequestId.HEADER, RequestId.of(request.getHeader(RequestId.HEADER)));
    int wait = refused.kind().retryAfter();
    if (wait > 0 && !response.headers().contains(HttpHeaderNames.RETRY_AFTER)) {
      response.putHeader(HttpHeaderNames.RETRY_AFTER, String.valueOf(wait));
    }
    Buffer body = bytes(Problem.of(refused, language, request.path()));
    if (isCheap(request) && !LAST_OF_CONNECTION.contains(refused.kind())) {
      response.end(body);
      request.resume();
    } else {
      response.putHeader(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
      response.end(body).onComplete(sent -> request.connection().close());
    }
  }

  private static boolean isCheap(HttpServerRequest request) {
    if (request.isEnded()) {
      return true;
    }
    String length = request.getHeader(HttpHeaderNames.CONTENT_LENGTH);
    return length == null
        ? !request.headers().contains(HttpHeaderNames.TRANSFER_ENCODING)
        : Long.parseLong(length) <= CHEAP_BYTES;
  }

  private Buffer bytes(Problem problem) {
    try {
      return Buffer.buffer(json.writeValueAsBytes(problem));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
