package org.ipfund.local.api;

import java.io.PrintStream;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Predicate;
import org.ipfund.local.Service;
import org.ipfund.local.Waiting;

/**
 * The four services as a client sees them. Creating and acting carry the idempotency key of their
 * step, changes carry the version they were made from, long work is followed to its end. A refusal
 * is an {@link ApiRefusal}.
 */
public final class Api {

  private static final Duration PAUSE = Duration.ofMillis(200);
  private static final int ACCEPTED = 202;
  private static final int NOT_FOUND = 404;

  private final Function<Service, URI> addresses;
  private final String client;
  private final PrintStream out;
  private final Http http = new Http();

  /**
   * A client of this name at the services' addresses; progress of long work goes to {@code out}.
   */
  public Api(Function<Service, URI> addresses, String client, PrintStream out) {
    this.addresses = addresses;
    this.client = client;
    this.out = out;
  }

  /** The services of this machine. */
  public static Api local(String client, PrintStream out) {
    return new Api(Service::address, client, out);
  }

  /** The same services for another client. */
  public Api as(String otherClient) {
    return new Api(addresses, otherClient, out);
  }

  /** Reads a resource or list, path from {@code /v1} on. */
  public Answer get(Service service, String path) {
    return read(addresses.apply(service).resolve(path));
  }

  /** Reads a resource again, for its present version. */
  public Answer refresh(Answer resource) {
    return read(resource.address());
  }

  /** Creates a resource or starts long work; the same step creates it once. */
  public Answer create(Service service, String path, Object body, String step) {
    URI address = addresses.apply(service).resolve(path);
    return finished(http.send("POST", address, headers(null, step), body));
  }

  /** Acts on the version of the resource that was read: {@code POST …/action}. */
  public Answer act(Answer resource, String action, Object body, String step) {
    URI address = URI.create(resource.address() + "/" + action);
    return finished(http.send("POST", address, headers(resource.etag(), step), body));
  }

  /** Changes fields of the version that was read (JSON Merge Patch). */
  public Answer change(Answer resource, Object fields) {
    Map<String, String> headers = headers(resource.etag(), null);
    headers.put("Content-Type", "application/merge-patch+json");
    return http.send("PATCH", resource.address(), headers, fields);
  }

  /**
   * Reads again and again until the answer is as hoped: the effect of an event that another service
   * has yet to hear.
   *
   * @throws IllegalStateException when the patience ends before
   */
  public Answer until(
      Service service, String path, Predicate<Answer> hoped, Duration patience, String what) {
    AtomicReference<Answer> latest = new AtomicReference<>();
    boolean seen =
        Waiting.until(
            () -> {
              latest.set(readIfThere(service, path));
              return latest.get() != null && hoped.test(latest.get());
            },
            patience,
            PAUSE);
    if (!seen) {
      throw new IllegalStateException(
          what + " did not happen within " + patience.toSeconds() + " s at " + path);
    }
    return latest.get();
  }

  private Answer readIfThere(Service service, String path) {
    try {
      return get(service, path);
    } catch (ApiRefusal e) {
      if (e.status() == NOT_FOUND) {
        return null;
      }
      throw e;
    }
  }

  private Answer read(URI address) {
    return http.send("GET", address, headers(null, null), null);
  }

  private Answer finished(Answer answer) {
    return answer.status() == ACCEPTED ? new Operations(this::read, out).follow(answer) : answer;
  }

  private Map<String, String> headers(String etag, String step) {
    Map<String, String> headers = new HashMap<>(Map.of("X-Client-Id", client));
    if (etag != null) {
      headers.put("If-Match", etag);
    }
    if (step != null) {
      headers.put("Idempotency-Key", StepKey.of(client, step));
    }
    return headers;
  }
}
