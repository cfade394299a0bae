package org.ipfund.allocation.reconciliation;

import org.ipfund.platform.value.Text;

/** The rules of 粤财工〔2023〕126号 that a notice must satisfy before it is issued. */
public enum NoticeRule {
  C04("提前下达不重复、正式下达不遗漏", "an advance repeats nothing, a final notice leaves out nobody"),
  C05("支出列通知所定的功能分类科目", "spending is booked under the notice's function code"),
  C14("附件1为分配依据，须有分配行", "annex 1 is the allocation and must hold one"),
  C15("省财政直管县由省财政直接下达", "a province-managed county receives from the province"),
  C17("附件1合计＝各市合计＋各直管县合计", "annex 1: total = cities + province-managed counties"),
  C18("附件1各市合计＝各市小计之和", "annex 1: cities = sum of the city subtotals"),
  C19("附件1各直管县合计＝各直管县之和", "annex 1: counties = sum of the county rows"),
  C20("附件1市小计不含省直管县", "annex 1: a city subtotal excludes its province-managed counties"),
  C21("附件2市小计含省直管县", "annex 2: a city subtotal includes its province-managed counties"),
  C22("附件1（元）＝附件2（万元）×10000", "annex 1 (yuan) = annex 2 (10 000 yuan) x 10 000"),
  C23("附件1、附件2与绩效目标表逐单位一致", "annexes 1, 2 and 3 agree for every unit"),
  C24("附件2合计＝各市小计之和＝各单位之和", "annex 2: total = sum of subtotals = sum of units"),
  C25("三保目录代码与通知一致", "the 三保 code is the notice's"),
  C26("三保目录为“W 无”的不直拨“三保”专户", "W 无 is not paid into the 三保 special account"),
  C27("每个接收单位有且只有一张已审定的绩效目标表", "one approved target table for each receiver"),
  C28("接收单位＝九位区划代码＋名称", "receiving unit = nine-digit region code + name"),
  C29("二级项目名称含地区名", "the second-level project carries the region's name");

  private final Text text;

  NoticeRule(String zh, String en) {
    text = new Text(zh, en);
  }

  public Text text() {
    return text;
  }
}
