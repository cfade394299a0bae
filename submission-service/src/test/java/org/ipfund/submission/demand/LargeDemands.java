package org.ipfund.submission.demand;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ipfund.platform.testing.EventSizes;
import org.ipfund.platform.value.Money;
import org.ipfund.submission.filing.DemandSize;
import org.ipfund.submission.line.DemandLines;
import org.ipfund.submission.line.Indicator;
import org.ipfund.submission.line.LineRequest;
import org.ipfund.submission.testing.Guangzhou;

/** Demands whose approval makes an event of just so many bytes, at most. */
public final class LargeDemands {

  public static final DemandSize SIZE = new DemandSize(EventSizes.standard());

  private static final int LONGEST = EventSizes.most(Indicator.class, "targetText");
  private static final int INDICATOR = 3 * LONGEST + 200;

  private final UUID round;
  private final UUID unit;
  private final List<Indicator> indicators = new ArrayList<>();

  private LargeDemands(UUID round, UUID unit) {
    this.round = round;
    this.unit = unit;
    add("不少于3场次");
  }

  /** A city's demand in Chinese. */
  static DemandRequest of(Guangzhou guangzhou, int bytes) {
    return new LargeDemands(guangzhou.round(), guangzhou.city()).filled(bytes);
  }

  static String body(DemandRequest request) {
    try {
      return new ObjectMapper().findAndRegisterModules().writeValueAsString(request);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private DemandRequest filled(int bytes) {
    while (missing(bytes) > INDICATOR) {
      add("汉".repeat(LONGEST));
    }
    add("");
    int missing = missing(bytes);
    indicators.remove(indicators.size() - 1);
    add("汉".repeat(missing / 3) + "x".repeat(missing % 3));
    return request();
  }

  private int missing(int bytes) {
    return bytes - SIZE.of(request().content());
  }

  private void add(String target) {
    indicators.add(DemandLines.indicator(target, null));
  }

  private DemandRequest request() {
    LineRequest line =
        new LineRequest("专利导航", null, true, Money.yuan("100.00"), null, List.copyOf(indicators));
    return new DemandRequest(round, unit, "F2024-4", "提升保护水平", null, List.of(line));
  }
}
