package org.ipfund.platform.answer;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.util.Arrays;
import java.util.Base64;
import org.ipfund.platform.contract.ResourceMethods;
import org.ipfund.platform.naming.AnswerJson;
import org.ipfund.platform.problem.ReaderLanguage;
import org.ipfund.platform.value.Sha256;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Writes every JSON answer with its names, once. That to a GET, and to a HEAD like it, gets an
 * entity tag of what it shows to this reader, and who has just that already ({@code If-None-Match})
 * is answered 304. What it shows may depend on the reader, on the language and on the day, so the
 * tag is made of the answer itself.
 */
public class Freshness {

  /** After every other filter: nothing changes the answer any more. */
  private static final int LAST = 0;

  private static final int MARK = 12;

  private final AnswerJson json;

  Freshness(AnswerJson json) {
    this.json = json;
  }

  @ServerResponseFilter(priority = LAST)
  public void mark(ContainerRequestContext request, ContainerResponseContext response)
      throws JsonProcessingException {
    if (response.getStatus() >= Status.MULTIPLE_CHOICES.getStatusCode()
        || !(response.getEntity() instanceof Record shown)) {
      return;
    }
    byte[] answer = json.bytes(shown);
    if (!ResourceMethods.READS.contains(request.getMethod())
        || response.getStatus() != Status.OK.getStatusCode()) {
      response.setEntity(answer, null, MediaType.APPLICATION_JSON_TYPE);
      return;
    }
    // Labels are in the reader's language.
    response
        .getHeaders()
        .putSingle(HttpHeaders.CONTENT_LANGUAGE, ReaderLanguage.now().toLanguageTag());
    String tag =
        shown instanceof Versioned resource
            ? Etags.of(resource.version(), mark(answer))
            : Etags.of(mark(answer));
    response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
    if (Etags.isKnown(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag)) {
      response.setStatus(Status.NOT_MODIFIED.getStatusCode());
      response.setEntity(null);
    } else {
      response.setEntity(answer, null, MediaType.APPLICATION_JSON_TYPE);
    }
  }

  private static String mark(byte[] answer) {
    byte[] hash = Arrays.copyOf(Sha256.of(answer), MARK);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
  }
}
