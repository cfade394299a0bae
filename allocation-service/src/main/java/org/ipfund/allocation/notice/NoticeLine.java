package org.ipfund.allocation.notice;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.ipfund.platform.value.Ids;
import org.ipfund.platform.value.Money;

/** One printed row of an annex; a draft's annex is replaced as a whole, never row by row. */
@Entity
@Immutable
class NoticeLine {

  @Id private UUID id;
  private UUID noticeId;
  private int annex;
  private int seq;

  @Enumerated(EnumType.STRING)
  private RowKind rowKind;

  private String name;
  private String regionCode;
  private String secondaryProjectName;
  private String receivingUnit;
  private String threeGuaranteesCode;
  private Boolean directToSpecialAccount;
  private String functionCode;
  private Money amount;
  private String budgetCode;
  private Integer citySeq;
  private Boolean provinceManaged;

  protected NoticeLine() {}

  NoticeLine(UUID noticeId, int annex, LineRequest row) {
    id = Ids.next();
    this.noticeId = noticeId;
    this.annex = annex;
    seq = row.seq();
    rowKind = row.rowKind();
    name = row.name();
    regionCode = row.regionCode();
    secondaryProjectName = row.secondaryProjectName();
    receivingUnit = row.receivingUnit();
    threeGuaranteesCode = row.threeGuaranteesCode();
    directToSpecialAccount = row.directToSpecialAccount();
    functionCode = row.functionCode();
    amount = row.yuan();
    budgetCode = row.budgetCode();
    citySeq = row.citySeq();
    provinceManaged = row.provinceManaged();
  }

  int annex() {
    return annex;
  }

  int seq() {
    return seq;
  }

  String regionCode() {
    return regionCode;
  }

  /** What the reconciliation reads of the row. */
  AnnexRow row(int index) {
    return new AnnexRow(
        annex,
        index,
        rowKind,
        name,
        regionCode,
        amount,
        new AnnexRow.Particulars(
            secondaryProjectName,
            receivingUnit,
            threeGuaranteesCode,
            directToSpecialAccount,
            functionCode,
            provinceManaged));
  }

  LineResponse response() {
    return new LineResponse(
        annex,
        seq,
        rowKind,
        rowKind.label(),
        name,
        regionCode,
        secondaryProjectName,
        receivingUnit,
        threeGuaranteesCode,
        directToSpecialAccount,
        functionCode,
        amount,
        annex == Annexes.BY_UNIT ? Wan.of(amount) : null,
        budgetCode,
        citySeq,
        provinceManaged);
  }
}
