package org.ipfund.bench.fuzz.http;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;

/**
 * A kept connection to one service that sends whatever it is given. Made for one thread. A
 * connection that the service has closed between two requests is opened again.
 */
public final class Wire implements AutoCloseable {

  private static final int PIECE = 64 * 1024;

  private final URI address;
  private final Duration patience;
  private Socket socket;
  private BufferedInputStream in;

  /** To a service, with the time it has for an answer. */
  public Wire(URI address, Duration patience) {
    this.address = address;
    this.patience = patience;
  }

  /** Sends and waits; a missing answer is an {@link Answer} too. */
  public Answer exchange(Request request) {
    boolean kept = socket != null;
    Answer answer = once(request);
    if (kept && answer.end() == Answer.End.CLOSED) {
      answer = once(request);
    }
    return answer;
  }

  private Answer once(Request request) {
    Answer answer;
    try {
      open();
      boolean sentAll = send(request);
      answer = new AnswerReader(in).read(request.method().equals("HEAD"));
      if (!sentAll || answer.closes()) {
        close();
      }
    } catch (SocketTimeoutException late) {
      close();
      answer = Answer.none(Answer.End.HUNG);
    } catch (IOException broken) {
      close();
      answer = Answer.none(Answer.End.CLOSED);
    }
    return answer;
  }

  private void open() throws IOException {
    if (socket == null) {
      socket = new Socket();
      socket.setTcpNoDelay(true);
      socket.setSoTimeout((int) patience.toMillis());
      socket.connect(
          new InetSocketAddress(address.getHost(), address.getPort()), (int) patience.toMillis());
      in = new BufferedInputStream(socket.getInputStream(), PIECE);
    }
  }

  /** False when the service answered or closed before the end: it needs no more. */
  private boolean send(Request request) throws IOException {
    byte[] head = request.head(address.getHost() + ":" + address.getPort());
    byte[] payload = request.payload();
    OutputStream out = socket.getOutputStream();
    if (payload.length <= PIECE) {
      byte[] whole = java.util.Arrays.copyOf(head, head.length + payload.length);
      System.arraycopy(payload, 0, whole, head.length, payload.length);
      out.write(whole);
      return true;
    }
    out.write(head);
    try {
      for (int at = 0; at < payload.length; at += PIECE) {
        if (in.available() > 0) {
          return false;
        }
        out.write(payload, at, Math.min(PIECE, payload.length - at));
      }
      return true;
    } catch (SocketTimeoutException late) {
      throw late;
    } catch (IOException closedForWriting) {
      return false;
    }
  }

  @Override
  public void close() {
    if (socket != null) {
      try {
        socket.close();
      } catch (IOException e) {
        // It is gone either way.
      }
      socket = null;
    }
  }
}
