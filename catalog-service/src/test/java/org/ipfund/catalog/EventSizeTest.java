package org.ipfund.catalog;

import static org.ipfund.platform.testing.EventSizes.most;
import static org.ipfund.platform.testing.EventSizes.worst;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.ipfund.catalog.delegation.DelegationChanged;
import org.ipfund.catalog.extension.DeadlineExtended;
import org.ipfund.catalog.extension.ExtensionRequest;
import org.ipfund.catalog.form.ApprovalRoute;
import org.ipfund.catalog.form.FormKind;
import org.ipfund.catalog.form.FormRequest;
import org.ipfund.catalog.form.FormRule;
import org.ipfund.catalog.form.FormTemplate;
import org.ipfund.catalog.member.AccountChanged;
import org.ipfund.catalog.member.Role;
import org.ipfund.catalog.region.RegionChanged;
import org.ipfund.catalog.region.RegionFacts;
import org.ipfund.catalog.region.RegionLevel;
import org.ipfund.catalog.round.RoundClosed;
import org.ipfund.catalog.round.RoundPublished;
import org.ipfund.catalog.round.RoundRequest;
import org.ipfund.catalog.unit.UnitChanged;
import org.ipfund.catalog.unit.UnitKind;
import org.ipfund.catalog.unit.UnitRequest;
import org.ipfund.platform.event.Event;
import org.ipfund.platform.event.Link;
import org.ipfund.platform.problem.RuleEffect;
import org.ipfund.platform.problem.RuleStage;
import org.ipfund.platform.testing.EventSizes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a request or a row of an import may bring bounds every event of this service. */
class EventSizeTest {

  /** A token comes in a header, which has no more. */
  private static final int SUBJECT = 16_000;

  private static final String RULE = "ABCD1234-1234";
  private static final String REGION = "440100Z1";
  private static final UUID ID = UUID.randomUUID();
  private static final Instant NOW = Instant.parse("2024-05-31T15:59:59.999999999Z");
  private static final LocalDate TODAY = LocalDate.parse("2024-05-31");
  private static final List<Role> ROLES = List.of(Role.values());
  private static final List<Link> LINKS = Collections.nCopies(3, Link.to("delegation", ID));

  static Stream<Event> worstEvents() {
    return Stream.of(
        round(),
        new RoundClosed(ID, NOW, LINKS),
        new DeadlineExtended(ID, ID, NOW, worst(ExtensionRequest.class, "reason"), LINKS),
        region(),
        unit(),
        new AccountChanged("s".repeat(SUBJECT), ID, REGION, ROLES, true, LINKS),
        new DelegationChanged(
            ID, "s".repeat(SUBJECT), "s".repeat(SUBJECT), ROLES, NOW, NOW, LINKS));
  }

  private static Event round() {
    return new RoundPublished(
        ID,
        1,
        2100,
        "F".repeat(30),
        "汉".repeat(100),
        worst(RoundRequest.class, "title"),
        LocalDate.of(2100, 12, 31),
        NOW,
        RULE,
        Collections.nCopies(most(RoundRequest.class, "forms"), form()),
        Integer.MAX_VALUE,
        Integer.MAX_VALUE,
        Integer.MAX_VALUE,
        Integer.MAX_VALUE,
        true,
        LINKS);
  }

  private static FormTemplate form() {
    FormRule rule = new FormRule(RULE, RuleStage.SUBMIT, RuleEffect.FINDING);
    return new FormTemplate(
        "F".repeat(20),
        Integer.MAX_VALUE,
        FormKind.CATALOGUE,
        worst(FormRequest.class, "title"),
        ApprovalRoute.PROVINCE,
        Collections.nCopies(most(FormRequest.class, "categories"), "类".repeat(20)),
        Collections.nCopies(most(FormRequest.class, "rules"), rule));
  }

  private static Event region() {
    String path = "440000/440100/440117/440117Z1";
    return new RegionChanged(
        REGION,
        worst(RegionFacts.class, "name"),
        RegionLevel.PROVINCE,
        REGION,
        REGION,
        false,
        "440100000",
        "440100",
        path,
        TODAY,
        TODAY,
        REGION,
        LINKS);
  }

  private static Event unit() {
    String creditCode = "9".repeat(18);
    return new UnitChanged(
        ID,
        worst(UnitRequest.class, "name"),
        UnitKind.PATENT_AGENCY_OFFICE,
        REGION,
        creditCode,
        LINKS);
  }

  @ParameterizedTest
  @MethodSource("worstEvents")
  void event_whenRequestsBringTheWorst_isFarFromTooLarge(Event event) {
    int bytes = EventSizes.standard().of(event);
    assertTrue(bytes < EventSizes.LARGEST / 4, event.type() + " has " + bytes);
  }
}
