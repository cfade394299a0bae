package org.ipfund.local.story;

/**
 * One step of the story.
 *
 * @param given the scene it belongs to
 * @param who the username of who acts
 * @param when what they do
 * @param expected what must be seen then
 * @param seen what was seen
 * @param checks how many of the checks held afterwards, as {@code 9/9}
 */
record Beat(String given, String who, String when, String expected, String seen, String checks) {

  /** Whether it came as it must, and all that must always hold still holds. */
  boolean isMet() {
    return expected.equals(seen) && holds();
  }

  private boolean holds() {
    String[] parts = checks.split("/", 2);
    return parts.length == 2 && parts[0].equals(parts[1]);
  }
}
