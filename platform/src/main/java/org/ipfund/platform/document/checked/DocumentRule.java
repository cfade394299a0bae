package org.ipfund.platform.document.checked;

import static org.ipfund.platform.problem.ProblemKind.MALFORMED;
import static org.ipfund.platform.problem.ProblemKind.RULE_REFUSED;
import static org.ipfund.platform.problem.ProblemKind.TOO_LARGE;

import java.util.List;
import java.util.Locale;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.ProblemKind;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.value.Text;

/** The rules a file must keep before its content is believed; each has a stable identifier. */
public enum DocumentRule {
  EMPTY(MALFORMED, "文件为空", "the file is empty"),
  NOT_A_ZIP(MALFORMED, "不是 Office 2007 及以上格式的文件", "not an Office package or zip file"),
  BROKEN(
      MALFORMED,
      "文件已损坏或不完整",
      "the file is damaged or incomplete",
      new Text("请重新保存后再上传", "Save the file again and upload it")),
  XML(MALFORMED, "内部 XML 无效", "a part is not valid XML in UTF-8"),
  FILE_SIZE(TOO_LARGE, "文件过大", "the file is too large"),
  ZIP_BOMB(TOO_LARGE, "解压后内容过大或过多", "unpacks to too much content"),
  ROWS(TOO_LARGE, "行数超出上限", "too many rows"),
  COLUMNS(TOO_LARGE, "列数超出上限", "too many columns"),
  CELL_LENGTH(TOO_LARGE, "单元格文字过长", "the text of a cell is too long"),
  TEXT_AMOUNT(TOO_LARGE, "文字总量超出上限", "too much text in all"),
  LEGACY(
      RULE_REFUSED,
      "不接受旧版格式（.xls、.doc）",
      "the old formats .xls and .doc are refused",
      new Text("请另存为 .xlsx 或 .docx", "Save it as .xlsx or .docx")),
  ENCRYPTED(
      RULE_REFUSED,
      "文件已加密",
      "the file is encrypted",
      new Text("请取消打开密码后保存", "Remove the password to open and save")),
  KIND(RULE_REFUSED, "文件类型与要求不符", "not the kind of file that is asked for"),
  PATH(RULE_REFUSED, "压缩包内的路径不安全", "an unsafe path inside the package"),
  DUPLICATE(RULE_REFUSED, "压缩包内有重名条目", "two entries of the same name"),
  NESTED(
      RULE_REFUSED,
      "压缩包内又有压缩包",
      "an archive inside the archive",
      new Text("请将文件逐一上传", "Upload the files one by one")),
  MACRO(
      RULE_REFUSED,
      "含有宏",
      "contains macros",
      new Text("请另存为不含宏的 .xlsx 或 .docx", "Save it without macros as .xlsx or .docx")),
  EXTERNAL(
      RULE_REFUSED,
      "引用了外部内容",
      "links to content outside the file",
      new Text("请断开外部链接后保存", "Break the links to other files and save")),
  CONNECTION(
      RULE_REFUSED,
      "含有外部数据连接",
      "contains a data connection",
      new Text("请在“数据”中删除连接后保存", "Delete the connections under Data and save")),
  EMBEDDED(
      RULE_REFUSED,
      "含有嵌入对象",
      "contains an embedded object",
      new Text("请删除嵌入对象，附件单独上传", "Delete the object; upload it on its own")),
  DOCTYPE(RULE_REFUSED, "XML 中有 DOCTYPE 声明", "XML with a document type declaration"),
  FIELD(RULE_REFUSED, "含有会读取外部内容的域代码", "a field code that fetches outside content"),
  FORMULA(
      RULE_REFUSED,
      "含有公式",
      "holds a formula",
      new Text("请选择性粘贴为数值后保存", "Paste it as a value and save")),
  ERROR_VALUE(
      RULE_REFUSED,
      "是错误值",
      "holds an error value",
      new Text("请改为正确的数值", "Put the right value there")),
  NUMBER(RULE_REFUSED, "不是有效的数值", "is not a number"),
  DATE(RULE_REFUSED, "不是有效的日期", "is not a date"),
  ORDER(MALFORMED, "行或单元格的位置无效", "a row or cell out of its place"),
  SHEET(RULE_REFUSED, "没有该工作表", "there is no such sheet"),
  MORE(RULE_REFUSED, "另有错误未逐一列出", "more faults that are not listed");

  private final ProblemKind kind;
  private final String zh;
  private final String en;
  private final Text remedy;

  /** For some faults nothing but another file helps. */
  DocumentRule(ProblemKind kind, String zh, String en) {
    this(
        kind,
        zh,
        en,
        new Text("请新建文件，粘贴内容后上传", "Paste the content into a new file and upload that"));
  }

  /**
   * @param remedy what the sender can do in Excel, Word or WPS
   */
  DocumentRule(ProblemKind kind, String zh, String en, Text remedy) {
    this.kind = kind;
    this.zh = zh;
    this.en = en;
    this.remedy = remedy;
  }

  /** The identifier in problem documents, such as {@code sheet-zip-bomb}. */
  public String id() {
    return "sheet-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  ProblemKind kind() {
    return kind;
  }

  /** The fault at a part of the file or at a cell ({@code Sheet1!C7}). */
  Violation at(String place) {
    Text message =
        place.isEmpty() ? new Text(zh, en) : new Text(place + "：" + zh, place + ": " + en);
    return new Violation(place, id(), message, remedy);
  }

  /** The refusal for this fault alone. */
  public ProblemException refuse(String place) {
    return new ProblemException(kind, new Text(zh, en), List.of(at(place)));
  }
}
