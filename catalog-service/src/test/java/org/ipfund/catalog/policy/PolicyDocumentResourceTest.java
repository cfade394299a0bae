package org.ipfund.catalog.policy;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.ipfund.catalog.Client;
import org.ipfund.platform.testing.AtOnce;
import org.ipfund.platform.testing.ServersResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class PolicyDocumentResourceTest {

  private static final String PATH = "/v1/policy-documents";
  private static final AtomicInteger NUMBER = new AtomicInteger();

  private static Map<String, Object> document(String number) {
    return Map.of("title", "知识产权政策文件", "documentNumber", number, "issuedOn", "2021-09-22");
  }

  private static int next() {
    return NUMBER.incrementAndGet();
  }

  @Test
  void add_whenPrintedInRoundBrackets_keepsTheNormalForm() {
    int number = next();
    String key = Client.unique();
    Map<String, Object> body = document("粤府(2021)" + number + "号");
    String id =
        Client.post(key, PATH, body)
            .statusCode(201)
            .header("ETag", "\"0\"")
            .header("Location", containsString(PATH))
            .body("documentNumber", equalTo("粤府〔2021〕" + number + "号"))
            .extract()
            .path("id");
    Client.post(key, PATH, body).statusCode(201).body("id", equalTo(id));
    Client.get(PATH + "/" + id).statusCode(200).body("issuedOn", equalTo("2021-09-22"));
  }

  @Test
  void add_whenNumberIsKnownInOtherBrackets_isConflict() {
    int number = next();
    Client.post(PATH, document("粤府[2021]" + number + "号")).statusCode(201);
    Client.post(PATH, document("粤府（2021）" + number + "号"))
        .statusCode(409)
        .body("detail", equalTo("该文号的文件已登记"));
  }

  @Test
  void add_whenTwoClientsAddOne_oneLoses() {
    Map<String, Object> body = document("粤府〔2021〕" + next() + "号");
    List<Integer> answers =
        AtOnce.together(2, () -> Client.post(PATH, body).extract().statusCode());
    assertEquals(List.of(201, 409), answers.stream().sorted().toList());
  }

  @Test
  void add_whenShapeIsWrong_namesEveryField() {
    Client.post(PATH, Map.of("title", "", "documentNumber", "通知", "issuedOn", "昨天"))
        .statusCode(400)
        .body("violations.pointer", containsInAnyOrder("/title", "/documentNumber", "/issuedOn"));
  }

  @Test
  void list_whenPaged_goesOn() {
    Client.post(PATH, document("粤府〔2021〕" + next() + "号"));
    Client.post(PATH, document("粤府〔2021〕" + next() + "号"));
    String next =
        Client.get(PATH, "limit", 1)
            .statusCode(200)
            .body("items", hasSize(1))
            .body("next", notNullValue())
            .extract()
            .path("next");
    Client.get(PATH, "limit", 1, "cursor", next).statusCode(200).body("items", hasSize(1));
    Client.get(PATH, "cursor", "eA").statusCode(400);
    Client.get(PATH + "/" + Client.unique()).statusCode(404);
  }
}
