package org.ipfund.platform.sample;

import static org.ipfund.platform.sample.HeldCalls.awaitTimes;
import static org.ipfund.platform.sample.HeldCalls.heldAs;
import static org.ipfund.platform.sample.HeldCalls.openOffice;
import static org.ipfund.platform.sample.HeldCalls.poison;
import static org.ipfund.platform.sample.HeldCalls.publish;
import static org.ipfund.platform.sample.HeldCalls.stamp;
import static org.ipfund.platform.sample.HeldCalls.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.ConfigProvider;
import org.ipfund.platform.held.EventsCommand;
import org.ipfund.platform.testing.OwnerDatabase;
import org.ipfund.platform.testing.ServersResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The command against the database of the running application, which finds what it changed. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class EventsCommandTest {

  private final String parcel = unique();

  @BeforeEach
  void name() {
    System.setProperty("EVENTS_OPERATOR", "zhang");
  }

  @AfterEach
  void clear() {
    System.clearProperty("EVENTS_COMMAND");
    System.clearProperty("EVENTS_OPERATOR");
  }

  private static String run(int exitCode, String command) {
    System.setProperty("EVENTS_COMMAND", command);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream printed = new PrintStream(out, true, StandardCharsets.UTF_8);
    int code = EventsCommand.run(ConfigProvider.getConfig(), printed);
    String text = out.toString(StandardCharsets.UTF_8).strip();
    assertEquals(exitCode, code, text);
    return text;
  }

  private static String actor(String id, String action) {
    return OwnerDatabase.ask(
        "SELECT actor FROM platform.audit_entry WHERE before ->> 'id' = ? AND action = ?",
        id,
        action);
  }

  @Test
  void list_whenEventsAreHeld_printsOneLineEach() {
    String id = poison(parcel, 1);
    assertTrue(run(0, "list").contains(id + " INCOMING POISON foreign.v1/"));
    assertTrue(run(0, "list POISON").contains(id));
    assertFalse(run(0, "list BEHIND").contains(id));
    String shown = run(0, "show " + id);
    assertTrue(shown.contains("subject: " + parcel), shown);
    assertFalse(shown.contains("secret"), shown);
  }

  @Test
  void skip_whenEventIsPoison_isFoundByTheRunningService() {
    String id = poison(parcel, 1);
    heldAs("BEHIND", publish(parcel, 2, stamp(parcel, openOffice())));
    assertTrue(run(0, "skip " + id + " 重复 报送").startsWith("given up: " + id));
    awaitTimes(parcel, 1);
    assertEquals("operator:zhang", actor(id, "skipped"));
    assertEquals(
        "重复 报送",
        OwnerDatabase.ask(
            "SELECT after ->> 'reason' FROM platform.audit_entry WHERE before ->> 'id' = ?", id));
    run(1, "skip " + id + " again");
  }

  @Test
  void retry_whenTheCauseIsGone_isFoundByTheRunningService() {
    OwnerDatabase.run("INSERT INTO stamp VALUES (?, 2147483647)", parcel);
    String id = heldAs("POISON", publish(parcel, 1, stamp(parcel, openOffice())));
    OwnerDatabase.run("UPDATE stamp SET times = 1 WHERE parcel = ?", parcel);
    run(0, "retry " + id);
    awaitTimes(parcel, 2);
    assertEquals("operator:zhang", actor(id, "retried"));
  }

  @Test
  void retry_whenItMayNot_isRefusedAndTellsWhatToDo() {
    poison(parcel, 1);
    String behind = heldAs("BEHIND", publish(parcel, 2, "{}"));
    assertTrue(run(1, "retry " + behind).contains("remedy: retry or skip that one first"));
    run(1, "show " + unique());
  }

  @Test
  void replay_fromPosition_tellsHowMany() {
    assertTrue(run(0, "replay 999999999 test").startsWith("0 events are sent again"));
  }

  @Test
  void command_whenNotUsable_saysHow() {
    for (String wrong :
        new String[] {"dance", "show", "show 7", "skip " + unique(), "list SAD", "replay 0 x"}) {
      assertTrue(run(2, wrong).startsWith("not done: "), wrong);
    }
    run(2, "skip " + unique() + " " + "x".repeat(2000));
    System.clearProperty("EVENTS_OPERATOR");
    assertTrue(run(2, "retry " + unique()).contains("EVENTS_OPERATOR"));
    run(0, "list BEHIND");
  }

  @Test
  void isWanted_withoutTheSetting_isFalse() {
    assertFalse(EventsCommand.isWanted(ConfigProvider.getConfig()));
  }
}
