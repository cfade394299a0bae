package org.ipfund.local.identity;

import static org.ipfund.local.Json.json;

import java.util.List;
import java.util.Map;

/** How one signs in to the realm, and for how long; times are seconds. */
final class RealmSettings {

  private static final int TOKEN_LIFE = 300;
  private static final int IDLE_SESSION = 1800;
  private static final int LONGEST_SESSION = 36_000;
  private static final int EVENTS_KEPT = 30 * 24 * 3600;
  private static final int FAILURES_ALLOWED = 10;
  private static final int WAIT_STEP = 60;
  private static final int LONGEST_WAIT = 900;

  private static final String PASSWORD_POLICY =
      "length(12) and notUsername(undefined) and passwordHistory(3) and hashAlgorithm(%s)"
          + " and hashIterations(%d)";

  private RealmSettings() {}

  static Map<String, Object> of(String name) {
    Map<String, Object> settings =
        json(
            "realm", name,
            "enabled", true,
            "displayName", "知识产权专项资金",
            "sslRequired", "external",
            "registrationAllowed", false,
            "resetPasswordAllowed", false,
            "rememberMe", false,
            "loginWithEmailAllowed", false,
            "editUsernameAllowed", false,
            "internationalizationEnabled", true,
            "supportedLocales", List.of("zh-Hans", "en"),
            "defaultLocale", "zh-Hans",
            "passwordPolicy",
                PASSWORD_POLICY.formatted(PasswordHash.ALGORITHM, PasswordHash.ITERATIONS),
            "eventsEnabled", true,
            "eventsExpiration", EVENTS_KEPT,
            "adminEventsEnabled", true,
            "adminEventsDetailsEnabled", true);
    settings.putAll(sessions());
    settings.putAll(bruteForce());
    return settings;
  }

  private static Map<String, Object> sessions() {
    return json(
        "defaultSignatureAlgorithm",
        "RS256",
        "accessTokenLifespan",
        TOKEN_LIFE,
        "ssoSessionIdleTimeout",
        IDLE_SESSION,
        "ssoSessionMaxLifespan",
        LONGEST_SESSION,
        // A refresh token works once; who steals one and uses it ends the session.
        "revokeRefreshToken",
        true,
        "refreshTokenMaxReuse",
        0);
  }

  private static Map<String, Object> bruteForce() {
    return json(
        "bruteForceProtected", true,
        "permanentLockout", false,
        "failureFactor", FAILURES_ALLOWED,
        "waitIncrementSeconds", WAIT_STEP,
        "maxFailureWaitSeconds", LONGEST_WAIT);
  }
}
