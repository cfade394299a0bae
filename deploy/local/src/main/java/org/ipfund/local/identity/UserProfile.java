package org.ipfund.local.identity;

import static org.ipfund.local.Json.json;
import static org.ipfund.local.Json.text;

import java.util.List;
import java.util.Map;

/**
 * What Keycloak keeps of a user. Unit and region decide what somebody may see, therefore only an
 * administrator of the realm may change them; attributes not named here are refused.
 */
final class UserProfile {

  private static final List<String> EVERYONE = List.of("admin", "user");
  private static final List<String> ADMINISTRATOR = List.of("admin");
  private static final String UUID_PATTERN = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

  private UserProfile() {}

  static Map<String, Object> component() {
    Map<String, Object> profile =
        json(
            "attributes",
            List.of(
                attribute(
                    "username",
                    "${username}",
                    json(
                        "length", json("min", 3, "max", 64),
                        "username-prohibited-characters", Map.of())),
                attribute("email", "${email}", json("email", Map.of())),
                attribute("firstName", "${firstName}", json("length", json("max", 255))),
                attribute("lastName", "${lastName}", json("length", json("max", 255))),
                attribute("unit_id", "单位", pattern(UUID_PATTERN)),
                attribute("region_code", "行政区划代码", pattern("[0-9]{6}(Z[0-9])?"))));
    return json(
        "org.keycloak.userprofile.UserProfileProvider",
        List.of(
            json(
                "providerId",
                "declarative-user-profile",
                "config",
                json("kc.user.profile.config", List.of(text(profile))))));
  }

  private static Map<String, Object> attribute(
      String name, String title, Map<String, Object> validations) {
    return json(
        "name", name,
        "displayName", title,
        "multivalued", false,
        "permissions", json("view", EVERYONE, "edit", ADMINISTRATOR),
        "validations", validations);
  }

  private static Map<String, Object> pattern(String pattern) {
    return json("pattern", json("pattern", pattern, "error-message", "error-invalid-value"));
  }
}
