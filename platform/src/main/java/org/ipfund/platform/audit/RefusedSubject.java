package org.ipfund.platform.audit;

/** The thing a refused request named in its path, {@code /v1/parcels/{id}/…}; null where none. */
record RefusedSubject(String type, String id) {

  private static final RefusedSubject NONE = new RefusedSubject(null, null);
  private static final int LONGEST = 200;

  /**
   * The first thing of the path, named as it was sent: what the framework decodes may be no path
   * any more.
   *
   * @param path the request's, not decoded
   * @param template the operation's, with names in braces
   */
  static RefusedSubject of(String path, String template) {
    String[] sent = path.split("/");
    String[] words = template.split("/");
    for (int i = 1; i < words.length; i++) {
      if (words[i].startsWith("{")) {
        return new RefusedSubject(one(words[i - 1]), storable(sent[i]));
      }
    }
    return NONE;
  }

  /** Collections are named in the plural, what entries tell of in the singular. */
  private static String one(String many) {
    if (many.endsWith("ies")) {
      return many.substring(0, many.length() - "ies".length()) + "y";
    }
    return many.endsWith("s") ? many.substring(0, many.length() - 1) : many;
  }

  private static String storable(String text) {
    String whole = text.replace("\0", "");
    return whole.length() <= LONGEST ? whole : whole.substring(0, LONGEST);
  }
}
