package org.ipfund.local.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ipfund.local.Service;
import org.ipfund.local.process.Waiting;

/**
 * The four services as a person sees them. Creating and acting carry the idempotency key of their
 * step, changes carry the version they were made from, long work is followed to its end. A refusal
 * is an {@link ApiRefusal}.
 */
public final class Api {

  private static final Duration PAUSE = Duration.ofMillis(200);
  private static final Duration HEARSAY = Duration.ofSeconds(60);
  private static final int ACCEPTED = 202;
  private static final int NOT_FOUND = 404;

  private final Function<Service, URI> addresses;
  private final Identities identities;
  private final String person;
  private final PrintStream out;
  private final Consumer<Service> afterWrite;
  private final Http http;

  /**
   * Nobody at the services' addresses yet; {@link #as} makes it somebody. Progress of long work
   * goes to {@code out}.
   */
  public Api(Function<Service, URI> addresses, Identities identities, PrintStream out) {
    this(addresses, identities, null, out, written -> {}, new Http());
  }

  private Api(
      Function<Service, URI> addresses,
      Identities identities,
      String person,
      PrintStream out,
      Consumer<Service> afterWrite,
      Http http) {
    this.addresses = addresses;
    this.identities = identities;
    this.person = person;
    this.out = out;
    this.afterWrite = afterWrite;
    this.http = http;
  }

  /** The services of this machine. */
  public static Api local(Identities identities, PrintStream out) {
    return new Api(Service::address, identities, out);
  }

  /** The same services for this person or system client. */
  public Api as(String name) {
    return new Api(addresses, identities, name, out, afterWrite, http);
  }

  /** The same services for somebody who has not signed in. */
  public Api anonymous() {
    return as(null);
  }

  /** The same services, with something that happens after each write. */
  public Api after(Consumer<Service> write) {
    return new Api(addresses, identities, person, out, write, http);
  }

  /** Reads a resource or list, path from {@code /v1} on. */
  public Answer get(Service service, String path) {
    return read(addresses.apply(service).resolve(path));
  }

  /** Reads all pages of a list. */
  public List<JsonNode> all(Service service, String path) {
    List<JsonNode> items = new ArrayList<>();
    String more = path.contains("?") ? "&cursor=" : "?cursor=";
    String page = path;
    while (page != null) {
      JsonNode body = get(service, page).body();
      body.path("items").forEach(items::add);
      JsonNode next = body.path("next");
      page = next.isTextual() ? path + more + next.asText() : null;
    }
    return items;
  }

  /** Reads a resource again, for its present version. */
  public Answer refresh(Answer resource) {
    return read(resource.address());
  }

  /** Creates a resource or starts long work; the same step creates it once. */
  public Answer create(Service service, String path, Object body, String step) {
    URI address = addresses.apply(service).resolve(path);
    Answer answer = http.send("POST", address, headers(null, step), body);
    afterWrite.accept(service);
    return finished(answer);
  }

  /** Acts on the version of the resource that was read: {@code POST …/action}. */
  public Answer act(Answer resource, String action, Object body, String step) {
    URI address = URI.create(resource.address() + "/" + action);
    Answer answer = http.send("POST", address, headers(resource.etag(), step), body);
    Stream.of(Service.values())
        .filter(s -> addresses.apply(s).getPort() == address.getPort())
        .findFirst()
        .ifPresent(afterWrite);
    return finished(answer);
  }

  /** Replaces what the version that was read says: {@code PUT}, on the resource or a part of it. */
  public Answer replace(Answer resource, String part, Object body) {
    URI address = URI.create(resource.address() + part);
    return http.send("PUT", address, headers(resource.etag(), null), body);
  }

  /**
   * Creates as {@link #create} does, and tries again while the service has yet to hear of something
   * that the body names.
   */
  public Answer createOnceKnown(Service service, String path, Object body, String step) {
    AtomicReference<Answer> created = new AtomicReference<>();
    AtomicReference<ApiRefusal> refusal = new AtomicReference<>();
    Waiting.until(
        () -> {
          try {
            created.set(create(service, path, body, step));
          } catch (ApiRefusal e) {
            refusal.set(e);
          }
          return created.get() != null || !refusal.get().isPassing();
        },
        HEARSAY,
        PAUSE);
    if (created.get() == null) {
      throw refusal.get();
    }
    return created.get();
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
    Map<String, String> headers = new HashMap<>();
    if (person != null) {
      headers.put("Authorization", "Bearer " + identities.token(person));
    }
    if (etag != null) {
      headers.put("If-Match", etag);
    }
    if (step != null) {
      headers.put("Idempotency-Key", StepKey.of(person, step));
    }
    return headers;
  }
}
