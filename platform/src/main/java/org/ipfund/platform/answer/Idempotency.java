package org.ipfund.platform.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.naming.AnswerJson;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.ProblemKind;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.problem.Wording;
import org.ipfund.platform.value.Text;

/** Answers a request once, however often it is sent. */
@ApplicationScoped
public class Idempotency {

  private static final Wording WORDS = Wording.of(Idempotency.class);

  public static final String HEADER = "Idempotency-Key";
  private static final Pattern USABLE = Pattern.compile("[\\x21-\\x7E]{1,128}");

  /** One keyed request; two with the same key are the same when their fingerprints are. */
  record Request(String client, String key, String fingerprint) {}

  private final IdempotencyStore store;
  private final RequestFingerprint fingerprint;
  private final Caller caller;
  private final AnswerJson json;

  Idempotency(
      IdempotencyStore store, RequestFingerprint fingerprint, Caller caller, AnswerJson json) {
    this.store = store;
    this.fingerprint = fingerprint;
    this.caller = caller;
    this.json = json;
  }

  Request request() {
    String key = fingerprint.header(HEADER);
    if (key == null || !USABLE.matcher(key).matches()) {
      throw keyRequired();
    }
    return new Request(caller.name(), key, fingerprint.compute());
  }

  /** Runs the action, or replays its stored answer; inside the caller's transaction. */
  Response answer(Request request, Callable<Response> action) throws Exception {
    IdempotencyStore.Found found = store.lockAndFind(request.client(), request.key());
    if (!found.free()) {
      throw inFlight();
    }
    if (found.answer() != null) {
      return replay(request, found.answer());
    }
    Response fresh = action.call();
    Object shown = fresh.getEntity();
    Object kept = shown instanceof ShownOnce once ? once.kept() : shown;
    StoredAnswer answer =
        new StoredAnswer(
            request.fingerprint(),
            fresh.getStatus(),
            fresh.getHeaderString(HttpHeaders.LOCATION),
            fresh.getHeaderString(HttpHeaders.ETAG),
            kept == null ? null : json.text(kept));
    store.keep(request.client(), request.key(), answer);
    return kept == shown ? response(answer).build() : fresh;
  }

  private Response replay(Request request, StoredAnswer answer) {
    if (!answer.fingerprint().equals(request.fingerprint())
        && !answer.fingerprint().equals(fingerprint.ofBytes())) {
      throw new ProblemException(ProblemKind.KEY_REUSED, WORDS.text("idempotency-key.used"));
    }
    return response(answer).header("Idempotent-Replayed", "true").build();
  }

  private static Response.ResponseBuilder response(StoredAnswer answer) {
    Response.ResponseBuilder response = Response.status(answer.status());
    if (answer.location() != null) {
      response.header(HttpHeaders.LOCATION, answer.location());
    }
    if (answer.etag() != null) {
      response.header(HttpHeaders.ETAG, answer.etag());
    }
    if (answer.body() != null) {
      response.type(MediaType.APPLICATION_JSON_TYPE).entity(answer.body());
    }
    return response;
  }

  public static ProblemException inFlight() {
    return new ProblemException(ProblemKind.IN_FLIGHT, WORDS.text("idempotency-key.busy"));
  }

  private static ProblemException keyRequired() {
    Text message = WORDS.text("idempotency-key.form");
    Text remedy = WORDS.text("idempotency-key.uuid");
    return new ProblemException(
        ProblemKind.KEY_REQUIRED,
        ProblemKind.KEY_REQUIRED.title(),
        List.of(new Violation(HEADER, "idempotency", message, remedy)));
  }
}
