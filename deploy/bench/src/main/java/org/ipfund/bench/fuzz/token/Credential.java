package org.ipfund.bench.fuzz.token;

/**
 * What a request says about its sender.
 *
 * @param name for the reports, never the token itself
 * @param authorization value of the header, or null for none
 * @param genuine whether a service has to believe it; an answer to any other is a refusal
 */
public record Credential(String name, String authorization, boolean genuine) {

  /** Nobody signed in. */
  public static final Credential NONE = new Credential("nobody", null, true);
}
