package org.ipfund.platform.openapi;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.ipfund.platform.access.Reach;
import org.ipfund.platform.access.RoleTable;
import org.ipfund.platform.access.Rule;

/** What a contract says of signing in, and which roles an operation is for. */
final class SignIn {

  private static final String SCHEME = "bearer";

  private SignIn() {}

  static void addTo(Components components) {
    components.addSecurityScheme(
        SCHEME,
        OASFactory.createSecurityScheme()
            .type(SecurityScheme.Type.HTTP)
            .scheme("bearer")
            .bearerFormat("JWT")
            .description(
                "A token of the province's OpenID Connect provider, verified as RFC8725 advises"));
  }

  static void require(Operation operation, Rule rule) {
    SecurityRequirement token = OASFactory.createSecurityRequirement().addScheme(SCHEME);
    operation.setSecurity(
        rule != null && rule.isPublic()
            ? List.of(OASFactory.createSecurityRequirement(), token)
            : List.of(token));
    if (rule != null) {
      operation.addExtension("x-roles", roles(rule));
    }
  }

  private static Map<String, String> roles(Rule rule) {
    Map<String, String> roles = new TreeMap<>();
    rule.reaches()
        .forEach(
            (role, reach) -> {
              if (reach != Reach.NONE && !role.equals(RoleTable.PUBLIC)) {
                roles.put(role, reach.cell());
              }
            });
    return roles;
  }
}
