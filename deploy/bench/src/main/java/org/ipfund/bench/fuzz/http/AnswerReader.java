package org.ipfund.bench.fuzz.http;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads one HTTP/1.1 answer from a connection. */
final class AnswerReader {

  private static final int FIRST_FINAL = 200;
  private static final int NO_CONTENT = 204;
  private static final int NOT_MODIFIED = 304;
  private static final int HEXADECIMAL = 16;

  private final InputStream in;

  AnswerReader(InputStream in) {
    this.in = in;
  }

  Answer read(boolean withoutBody) throws IOException {
    String line = line();
    int status = Integer.parseInt(line.split(" ", 3)[1]);
    List<Header> headers = headers();
    if (status < FIRST_FINAL) {
      return read(withoutBody);
    }
    boolean closes =
        line.startsWith("HTTP/1.0") || "close".equals(value(headers, "Connection", "keep-alive"));
    boolean bodiless = withoutBody || status == NO_CONTENT || status == NOT_MODIFIED;
    String length = value(headers, "Content-Length", null);
    boolean chunked = "chunked".equals(value(headers, "Transfer-Encoding", null));
    byte[] body = bodiless ? new byte[0] : body(chunked, length);
    boolean endless = !bodiless && !chunked && length == null;
    return new Answer(Answer.End.ANSWERED, status, headers, body, closes || endless);
  }

  private byte[] body(boolean chunked, String length) throws IOException {
    if (chunked) {
      return chunks();
    }
    return length == null ? in.readAllBytes() : exactly(Integer.parseInt(length));
  }

  private byte[] chunks() throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    while (true) {
      int length = Integer.parseInt(line().split(";")[0].strip(), HEXADECIMAL);
      all.writeBytes(exactly(length));
      line();
      if (length == 0) {
        return all.toByteArray();
      }
    }
  }

  private byte[] exactly(int length) throws IOException {
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException();
    }
    return bytes;
  }

  private List<Header> headers() throws IOException {
    List<Header> headers = new ArrayList<>();
    for (String line = line(); !line.isEmpty(); line = line()) {
      int colon = line.indexOf(':');
      headers.add(new Header(line.substring(0, colon).strip(), line.substring(colon + 1).strip()));
    }
    return headers;
  }

  private static String value(List<Header> headers, String name, String otherwise) {
    return headers.stream()
        .filter(h -> h.is(name))
        .map(h -> h.value().toLowerCase(Locale.ROOT))
        .findFirst()
        .orElse(otherwise);
  }

  private String line() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int b = in.read(); b != '\n'; b = in.read()) {
      if (b < 0) {
        throw new EOFException();
      }
      if (b != '\r') {
        bytes.write(b);
      }
    }
    return bytes.toString(StandardCharsets.ISO_8859_1);
  }
}
