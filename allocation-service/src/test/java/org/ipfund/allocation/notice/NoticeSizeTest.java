package org.ipfund.allocation.notice;

import static org.ipfund.platform.testing.EventSizes.LARGEST;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ipfund.allocation.fixture.Notices;
import org.ipfund.platform.event.EventSize;
import org.ipfund.platform.event.Link;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.testing.BodyLimits;
import org.ipfund.platform.testing.EventSizes;
import org.ipfund.platform.value.Money;
import org.junit.jupiter.api.Test;

class NoticeSizeTest {

  /** One Han character may be printed as a sign that stands for four. */
  private static final int LONGEST_NUMBER = 4 * 100;

  private static final EventSize SIZE = EventSizes.standard();
  private static final NoticeSize NOTICES = new NoticeSize(SIZE);
  private static final Money AMOUNT = Money.yuan("999999999999999.99");
  private static final UUID ID = UUID.randomUUID();

  private static NoticeIssued.Line line(int number) {
    String region = "%06dZ1".formatted(number);
    return new NoticeIssued.Line(
        region, UUID.randomUUID(), ID, ID, Integer.MAX_VALUE, AMOUNT, AMOUNT.negated(), AMOUNT);
  }

  private static Stream<Link> links(NoticeIssued.Line line) {
    return Stream.of(
        Link.to("region", line.regionCode()),
        Link.to("unit", line.unitId()),
        Link.to("demand", ID),
        Link.to("project", line.projectId()),
        Link.to("table", line.tableId()));
  }

  /** All that a line may name, each of its own. */
  private static NoticeIssued issued(int allocations) {
    List<NoticeIssued.Line> lines =
        IntStream.range(0, allocations).mapToObj(NoticeSizeTest::line).toList();
    Stream<Link> head = Stream.of(Link.to("notice", ID), Link.to("appropriation", ID));
    return new NoticeIssued(
        ID,
        "汉".repeat(LONGEST_NUMBER),
        2100,
        NoticeStage.ADVANCE,
        "F".repeat(30),
        new Money(AMOUNT.yuan().movePointRight(4)),
        lines,
        Stream.concat(head, lines.stream().flatMap(NoticeSizeTest::links)).toList());
  }

  private static List<LineRequest> allocations(int count) {
    return Collections.nCopies(
        count, PrintedNotice.request(Notices.first("200.00", "100.00").get(3)));
  }

  @Test
  void most_whenSoManyAreIssued_fitIntoTheEvent() {
    assertEquals(1544, NOTICES.most());
    int bytes = SIZE.of(issued(NOTICES.most()));
    assertTrue(bytes <= LARGEST && bytes > LARGEST * 95L / 100, "bytes: " + bytes);
  }

  @Test
  void excess_whenOneAllocationTooMany_saysHowManyThereAreAndMayBe() {
    assertTrue(NOTICES.excess(1, allocations(1544)).isEmpty());
    assertTrue(NOTICES.excess(2, allocations(1545)).isEmpty());
    Violation fault = NOTICES.excess(1, allocations(1545)).orElseThrow();
    assertEquals("notice-size", fault.rule());
    assertEquals("/rows", fault.pointer());
    assertEquals("附件1有 1545 行分配，一份通知最多 1544 行", fault.message().zh());
    assertEquals(
        "annex 1 has 1545 allocations, one notice holds at most 1544", fault.message().en());
  }

  private static LineRequest longest(int seq) {
    String text = "汉".repeat(200);
    return new LineRequest(
        seq,
        RowKind.ALLOCATION,
        text,
        "440100Z1",
        text,
        text,
        "汉".repeat(50),
        true,
        "2011409",
        AMOUNT,
        null,
        "609001",
        1000,
        true);
  }

  @Test
  void body_ofTheLongestAnnex_isJustBelowItsLimit() {
    int most = EventSizes.most(LinesRequest.class, "rows");
    int bytes =
        SIZE.of(
            new LinesRequest(IntStream.range(0, most).mapToObj(NoticeSizeTest::longest).toList()));
    long limit = BodyLimits.of(NoticeLineResource.class, "replaceLines");
    assertTrue(bytes < limit && bytes > limit / 2, "bytes: " + bytes);
  }
}
