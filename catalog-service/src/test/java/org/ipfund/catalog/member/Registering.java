package org.ipfund.catalog.member;

import java.util.HashMap;
import java.util.Map;
import org.ipfund.catalog.Client;
import org.ipfund.catalog.CreditCodes;
import org.ipfund.catalog.Signed;

/** People who ask to be let in with a unit. */
public final class Registering {

  public static final String PATH = "/v1/registrations";

  private Registering() {}

  /** A registration of a unit that nobody knows. */
  public static Map<String, Object> body(String region) {
    Map<String, Object> body = new HashMap<>();
    body.put("unitName", "登记单位 " + Client.unique());
    body.put("kind", "ENTERPRISE");
    body.put("regionCode", region);
    body.put("creditCode", CreditCodes.next());
    body.put("contactRole", "知识产权部");
    return body;
  }

  /** Registers a new person's unit; returns the registration's identifier. */
  public static String register(String region) {
    return register(Client.unique(), body(region));
  }

  public static String register(String subject, Map<String, Object> body) {
    return Signed.post(Signed.stranger(subject), PATH, body).statusCode(201).extract().path("id");
  }
}
