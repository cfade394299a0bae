package org.ipfund.local.story.check;

/** Where the story plays, and its figures in yuan; all amounts are invented. */
public final class Plot {

  public static final int YEAR = 2024;
  public static final String ADVANCE_NUMBER = "粤财工〔2023〕126号";
  public static final String FINAL_NUMBER = "粤财工〔2024〕9001号";
  public static final String FUNCTION = "2011409";
  public static final String INVENTED = "（虚构续写 invented continuation）";

  /** 广州, whose amount is raised, and the zone that receives through it. */
  public static final String RAISED = "440100";

  public static final String RAISED_TO = "12890000.00";
  public static final String ZONE = "440100Z1";
  public static final String ZONE_NAME = "中新广州知识城";
  public static final String ZONE_UNIT = "中新广州知识城建设服务中心（虚构）";
  public static final String ZONE_ASKED = "260000.00";
  public static final String ZONE_AMOUNT = "250000.00";

  /** 汕头, whose amount is lowered from 8010000.00. */
  public static final String LOWERED = "440500";

  public static final String LOWERED_TO = "7000000.00";

  /** 连州, which ends. */
  public static final String ENDED = "441882";

  /** 紫金, which goes from 河源 to 惠州. */
  public static final String MOVED = "441621";

  public static final String MOVED_FROM = "441600";
  public static final String MOVED_TO = "441300";

  /** 台山, a county of 江门 that comes late with 120000.00 beside its 100000.00. */
  public static final String LATE = "440781";

  public static final String LATE_CITY = "440700";
  public static final String LATE_AMOUNT = "120000.00";
  public static final String LATE_TOTAL = "220000.00";

  /** A provincial unit with two forms: 300000.00, and 150000.00 of the 200000.00 it asked for. */
  public static final String PROVINCE = "440000";

  public static final String CENTRE = "省知识产权保护中心";
  public static final String CENTRE_TOTAL = "450000.00";

  /** 罗定, which a draft forgets. */
  public static final String FORGOTTEN = "445381";

  public static final String CEILING = "173500000.00";

  private Plot() {}
}
