package org.ipfund.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;

/** Problem documents for what is refused before a resource is chosen. */
@Singleton
public class EdgeProblems {

  /** Ahead of the server's own handler of failures, which answers without a body. */
  private static final int FIRST = -2_000;

  private static final int CLIENT_FAULT = 400;
  private static final int SERVER_FAULT = 500;

  /** A refused body up to this size is read and dropped, a larger one ends the connection. */
  private static final long CHEAP_BYTES = 65_536;

  private final ObjectMapper json;

  EdgeProblems(ObjectMapper json) {
    this.json = json;
  }

  static ProblemException of(ProblemKind kind) {
    return new ProblemException(kind, kind.title(), List.of());
  }

  void register(@Observes Router router) {
    router.route().order(FIRST).failureHandler(this::answer);
  }

  private void answer(RoutingContext failed) {
    int status = failed.statusCode();
    if (failed.failure() instanceof HttpClosedException) {
      return;
    }
    if (status >= CLIENT_FAULT && status < SERVER_FAULT && !failed.response().headWritten()) {
      write(failed, status);
    } else {
      failed.next();
    }
  }

  private void write(RoutingContext failed, int status) {
    HttpServerRequest request = failed.request();
    ProblemException refused =
        failed.failure() instanceof ProblemException known ? known : of(Problems.kindOf(status));
    Locale language = ReaderLanguage.of(request.getHeader(HttpHeaderNames.ACCEPT_LANGUAGE));
    HttpServerResponse response =
        failed
            .response()
            .setStatusCode(refused.kind().status())
            .putHeader(HttpHeaderNames.CONTENT_TYPE, Problem.MEDIA_TYPE)
            .putHeader(HttpHeaderNames.CONTENT_LANGUAGE, language.toLanguageTag())
            .putHeader(RequestId.HEADER, RequestId.of(request.getHeader(RequestId.HEADER)));
    Buffer body = bytes(Problem.of(refused, language, request.path()));
    if (isCheap(request) && status != ProblemKind.REQUEST_TIMEOUT.status()) {
      response.end(body);
      request.resume();
    } else {
      response.putHeader(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
      response.end(body).onComplete(sent -> request.connection().close());
    }
  }

  private static boolean isCheap(HttpServerRequest request) {
    if (request.isEnded() || request.version() == HttpVersion.HTTP_2) {
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
