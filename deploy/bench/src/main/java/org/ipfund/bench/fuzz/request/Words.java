package org.ipfund.bench.fuzz.request;

import java.util.List;

/** Texts that have broken other software: each is valid text, unless its group says otherwise. */
public final class Words {

  public static final List<String> PLAIN =
      List.of(
          "知识产权质押融资对接活动",
          "高价值专利培育布局",
          "Patent pledge financing",
          "广州市市场监督管理局",
          "≥95%",
          "不少于100件",
          "2024年12月底前完成",
          "逐步提升",
          "a");

  public static final List<String> STRANGE =
      List.of(
          "😀👩‍👩‍👧‍👦🇨🇳",
          "\u202Eمرحبا שלום",
          "Z\u0335a\u0336l\u0337g\u0338o\u0301\u0302\u0303",
          "\u200B\u200D\uFEFF",
          "𠮷𡃁㐂",
          "ﷺ",
          "İıſß",
          "\u2028\u2029",
          "\uFFFE\uFFFF",
          "％＿＼",
          "%_\\",
          "''\"\"``",
          "null",
          "undefined",
          "-0",
          "1e400",
          "\\u0000",
          "{{7*7}}${7*7}#{7*7}%{7*7}");

  public static final List<String> ATTACKS =
      List.of(
          "' OR '1'='1' --",
          "1; DROP TABLE unit; --",
          "x') UNION SELECT version(), null --",
          "pg_sleep(30)",
          "'; SELECT pg_sleep(30); --",
          "<script>alert(1)</script>",
          "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>",
          "../../../../etc/passwd",
          "..\\..\\windows\\win.ini",
          "file:///etc/passwd",
          "${jndi:ldap://127.0.0.1:1/a}",
          "=cmd|' /C calc'!A0",
          "\r\nX-Injected: 1",
          "%s%s%s%n%d",
          "{0} {1} {}",
          "(?:a+)+$aaaaaaaaaaaaaaaaaaaaaaaaaaaa!");

  public static final List<String> CONTROLS =
      List.of(
          "a\u0000b", "\u0000", "\u0001\u0002\u001F", "\u007F\u0085", "a\nb\tc\rd", "\u001B[31m");

  public static final List<String> LONE_SURROGATES = List.of("\uD800", "a\uDFFFb", "\uDC00\uD800");

  public static final List<String> BROKEN_MONEY =
      List.of(
          "1.234",
          "1e3",
          "--1",
          "",
          "1,000.00",
          "99999999999999999999.00",
          "NaN",
          "¥1",
          " 1.00",
          "1.00 ",
          "0x10",
          "１.00",
          ".5",
          "5.",
          "+1.00",
          "1.00元",
          "Infinity");

  public static final List<String> EDGE_MONEY =
      List.of(
          "-1.00",
          "0.00",
          "0",
          "0.01",
          "-0.00",
          "999999999999999.99",
          "-999999999999999.99",
          "000000000000001.00",
          "1.5");

  public static final List<String> BROKEN_DATES =
      List.of(
          "0000-00-00",
          "2023-02-30",
          "2023-13-01",
          "20230525",
          "2023-05-25T00:00:00Z",
          "9999999-12-31",
          "2023-5-1",
          "25.05.2023",
          "",
          "2023-05-25+08:00",
          "today",
          "-");

  public static final List<String> EDGE_DATES =
      List.of("9999-12-31", "0001-01-01", "2024-02-29", "1582-10-10", "1970-01-01", "0000-01-01");

  public static final List<String> BROKEN_INSTANTS =
      List.of(
          "2023-05-25",
          "2023-05-25 00:00:00",
          "2023-05-25T25:00:00Z",
          "1684972800",
          "9999999-12-31T00:00:00Z",
          "",
          "2023-02-30T00:00:00Z",
          "2023-05-25T00:00:00+99:00");

  public static final List<String> EDGE_INSTANTS =
      List.of(
          "9999-12-31T23:59:59.999999999Z",
          "0001-01-01T00:00:00Z",
          "2023-05-25T00:00:00+14:00",
          "2016-12-31T23:59:60Z",
          "2023-05-25T00:00:00.123456789-12:00");

  private Words() {}
}
