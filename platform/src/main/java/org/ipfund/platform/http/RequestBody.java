package org.ipfund.platform.http;

import jakarta.enterprise.context.RequestScoped;

/** The raw body of the running request, kept for its fingerprint. */
@RequestScoped
public class RequestBody {

  private static final byte[] NONE = {};

  private byte[] bytes = NONE;

  byte[] bytes() {
    return bytes;
  }

  void keep(byte[] read) {
    bytes = read;
  }
}
