package org.ipfund.bench.fuzz.http;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A request as it goes over the wire, well-formed or not.
 *
 * @param service short name of the service it is for
 * @param target what stands in the request line, each char one byte
 * @param headers in their order, values in UTF-8; length and host are added where they are missing
 * @param body the bytes of the body, or null for none
 * @param chunked whether the body is sent in chunks instead of with its length
 */
public record Request(
    String service,
    String method,
    String target,
    List<Header> headers,
    byte[] body,
    boolean chunked) {

  private static final int CHUNK = 4096;

  /** The value of the first header of that name. */
  public Optional<String> header(String name) {
    return headers.stream().filter(h -> h.is(name)).map(Header::value).findFirst();
  }

  /** Request line and headers. */
  byte[] head(String host) {
    StringBuilder text = new StringBuilder(method + " " + latin(target) + " HTTP/1.1\r\n");
    if (header("Host").isEmpty()) {
      text.append("Host: ").append(host).append("\r\n");
    }
    for (Header header : headers) {
      text.append(header.name()).append(": ").append(utf8(header.value())).append("\r\n");
    }
    if (chunked) {
      text.append("Transfer-Encoding: chunked\r\n");
    } else if (header("Content-Length").isEmpty() && (body != null || !method.equals("GET"))) {
      text.append("Content-Length: ").append(body == null ? 0 : body.length).append("\r\n");
    }
    return text.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  /** The body as it is sent. */
  byte[] payload() {
    if (body == null) {
      return new byte[0];
    }
    return chunked ? inChunks() : body;
  }

  private byte[] inChunks() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int at = 0; at < body.length; at += CHUNK) {
      int length = Math.min(CHUNK, body.length - at);
      out.writeBytes((Integer.toHexString(length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
      out.write(body, at, length);
      out.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
    }
    out.writeBytes("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    return out.toByteArray();
  }

  private static String latin(String text) {
    return new String(text.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.ISO_8859_1);
  }

  private static String utf8(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }
}
