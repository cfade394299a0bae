package org.ipfund.platform.sample;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import org.ipfund.platform.testing.OwnerDatabase;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.TestEvents;
import org.junit.jupiter.api.Test;

/** Order is checked, not assumed. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class InboxOrderTest {

  private static final String MISSING =
      "SELECT missing FROM platform.inbox_order WHERE topic = 'foreign.v1' AND subject = ?";
  private static final String WAITS = "SELECT 1 FROM pg_locks WHERE NOT granted";
  private static final String POWER = "org.example.power-given.v1";

  @Inject Heard heard;

  private static UUID power(String person, long sequence, boolean suspended) {
    String data = "{\"person\": \"%s\", \"suspended\": %s}".formatted(person, suspended);
    return TestEvents.publish(Heard.TOPIC, POWER, person, sequence, data);
  }

  @Test
  void receive_whenAnOlderOneComesLater_keepsTheNewerState() {
    String person = Heard.unique();
    power(person, 2, true);
    heard.awaitStamps(0, person);
    UUID older = power(person, 1, false);
    heard.awaitState("LATE", older);
    assertEquals(0, heard.stamps(person));
    power(person, 3, false);
    heard.awaitStamps(1, person);
  }

  @Test
  void receive_whenASequenceComesAgainUnderAnotherId_keepsTheFirst() {
    String person = Heard.unique();
    power(person, 1, true);
    heard.awaitStamps(0, person);
    heard.awaitState("LATE", power(person, 1, false));
    assertEquals(0, heard.stamps(person));
  }

  @Test
  void receive_whenSomeAreMissing_goesOnAndNoticesThem() {
    String parcel = Heard.unique();
    String office = Heard.open();
    Heard.stamp(parcel, 1, office);
    Heard.stamp(parcel, 5, office);
    heard.awaitStamps(2, parcel);
    heard.awaitAnswer(3L, MISSING, parcel);
  }

  @Test
  void receive_whenOthersOfTheSubjectDoNotConcernUs_countsThemToo() {
    String parcel = Heard.unique();
    String office = Heard.open();
    Heard.stamp(parcel, 1, office);
    TestEvents.publish(Heard.TOPIC, "org.example.ignored.v1", parcel, 2, "{}");
    Heard.stamp(parcel, 3, office);
    heard.awaitStamps(2, parcel);
    heard.awaitAnswer(0L, MISSING, parcel);
  }

  @Test
  void receive_whenTheSameComesTwiceAtOnce_hasItsEffectOnce() {
    String office = Heard.open();
    heard.awaitAllTaken();
    String parcel = Heard.unique();
    UUID id = UUID.randomUUID();
    for (int i = 0; i < 20; i++) {
      TestEvents.publish(id, Heard.TOPIC, Heard.STAMPED, parcel, 1, Heard.data(parcel, office));
    }
    Heard.stamp(parcel, 2, office);
    heard.awaitStamps(2, parcel);
    assertNull(heard.ask("SELECT 1 FROM platform.inbox_parked WHERE subject = ?", parcel));
  }

  @Test
  void receive_whenOthersCameWhileItWaited_takesAllInTheirOrder() {
    String parcel = Heard.unique();
    String office = Heard.unique();
    UUID first = Heard.stamp(parcel, 1, office);
    heard.awaitState("WAITING", first);
    UUID last = null;
    for (int sequence = 2; sequence <= 30; sequence++) {
      last = Heard.stamp(parcel, sequence, office);
    }
    heard.awaitState("BEHIND", last);
    Heard.open(office);
    heard.awaitStamps(30, parcel);
    heard.awaitAnswer(0L, MISSING, parcel);
  }

  @Test
  void receive_whenTwoOfASubjectFailed_theLaterOneDoesNotOvertake() {
    String parcel = Heard.unique();
    String office = Heard.unique();
    UUID first = Heard.stamp(parcel, 1, office);
    heard.awaitState("WAITING", first);
    UUID second = Heard.stamp(parcel, 2, Heard.open());
    heard.awaitState("BEHIND", second);
    OwnerDatabase.run(
        "UPDATE platform.inbox_parked SET state = 'RETRYING', retry_at = now() WHERE event_id = ?",
        second);
    heard.awaitAllTaken();
    heard.awaitState("RETRYING", second);
    Heard.open(office);
    heard.awaitStamps(2, parcel);
    assertNull(heard.ask("SELECT 1 FROM platform.inbox_parked WHERE subject = ?", parcel));
  }

  @Test
  void receive_whenOneThatFailedComesAfterOneThatOnlyWaits_doesNotOvertakeIt() {
    String parcel = Heard.unique();
    String office = Heard.unique();
    heard.awaitState("WAITING", Heard.stamp(parcel, 1, office));
    UUID second = Heard.stamp(parcel, 2, Heard.open());
    UUID third = Heard.stamp(parcel, 3, Heard.open());
    heard.awaitState("BEHIND", second);
    heard.awaitState("BEHIND", third);
    OwnerDatabase.run(
        "UPDATE platform.inbox_parked SET state = 'RETRYING', retry_at = now() WHERE event_id = ?",
        third);
    Heard.open(office);
    heard.awaitStamps(3, parcel);
    assertNull(heard.ask("SELECT 1 FROM platform.inbox_parked WHERE subject = ?", parcel));
  }

  @Test
  void receive_whenAnOlderOneComesWhileTheNewerWaits_takesTheOlderFirst() {
    String parcel = Heard.unique();
    String office = Heard.unique();
    heard.awaitState("WAITING", Heard.stamp(parcel, 2, office));
    Heard.stamp(parcel, 1, Heard.open());
    heard.awaitStamps(1, parcel);
    Heard.open(office);
    heard.awaitStamps(2, parcel);
    assertNull(heard.ask("SELECT 1 FROM platform.inbox_parked WHERE subject = ?", parcel));
  }

  @Test
  void receive_whileTheOneBeforeIsTakenUp_countsNoGap() {
    String parcel = Heard.unique();
    String office = Heard.open();
    AtomicBoolean failing = new AtomicBoolean(true);
    Semaphore inHand = new Semaphore(0);
    Semaphore goOn = new Semaphore(0);
    ForeignEvents.TROUBLE.put(
        parcel,
        () -> {
          if (failing.get()) {
            throw new IllegalStateException("not yet");
          }
          inHand.release();
          goOn.acquireUninterruptibly();
        });
    heard.awaitState("RETRYING", Heard.stamp(parcel, 1, office));
    failing.set(false);
    inHand.acquireUninterruptibly();
    Heard.stamp(parcel, 2, office);
    await().atMost(Duration.ofSeconds(30)).until(() -> OwnerDatabase.ask(WAITS) != null);
    goOn.release(2);
    heard.awaitStamps(2, parcel);
    heard.awaitAnswer(0L, MISSING, parcel);
  }
}
