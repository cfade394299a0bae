package org.ipfund.bench.crash.stream;

import java.util.List;
import java.util.UUID;
import org.ipfund.bench.crash.stream.Message.Kind;
import org.ipfund.bench.crash.stream.Message.Type;

/** Where the units lie. */
public final class Regions {

  static final String PROVINCE = "440000";
  static final String CITY = "440100";

  private Regions() {}

  /** What must be known before the first trial. */
  public static List<Message> known() {
    return List.of(
        message(PROVINCE, Facts.province(), new UUID(0, 1)),
        message(CITY, Facts.city(CITY), new UUID(0, 2)));
  }

  /** A city that only this trial has; its units wait for it. */
  static Message late(int trial, UUID id) {
    String code = lateCode(trial);
    return message(code, Facts.city(code), id);
  }

  static String lateCode(int trial) {
    return "45%04d".formatted(trial);
  }

  private static Message message(String code, String data, UUID id) {
    return new Message(id, Type.REGION, code, 1, Kind.NEWS, data);
  }
}
