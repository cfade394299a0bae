package org.ipfund.platform.sheet;

import java.util.EnumMap;
import java.util.Map;
import org.ipfund.platform.value.Text;

/** What the sender of a refused file can do in Excel, Word or WPS. */
final class SheetRemedies {

  private static final Map<SheetRule, Text> REMEDIES = new EnumMap<>(SheetRule.class);

  private static final Text ANOTHER =
      new Text("请新建文件，粘贴内容后上传", "Paste the content into a new file and upload that");

  static {
    put(SheetRule.BROKEN, "请重新保存后再上传", "Save the file again and upload it");
    put(SheetRule.LEGACY, "请另存为 .xlsx 或 .docx", "Save it as .xlsx or .docx");
    put(SheetRule.ENCRYPTED, "请取消打开密码后保存", "Remove the password to open and save");
    put(SheetRule.MACRO, "请另存为不含宏的 .xlsx 或 .docx", "Save it without macros as .xlsx or .docx");
    put(SheetRule.EXTERNAL, "请断开外部链接后保存", "Break the links to other files and save");
    put(SheetRule.CONNECTION, "请在“数据”中删除连接后保存", "Delete the connections under Data and save");
    put(SheetRule.EMBEDDED, "请删除嵌入对象，附件单独上传", "Delete the object; upload it on its own");
    put(SheetRule.FORMULA, "请选择性粘贴为数值后保存", "Paste it as a value and save");
    put(SheetRule.ERROR_VALUE, "请改为正确的数值", "Put the right value there");
    put(SheetRule.NESTED, "请将文件逐一上传", "Upload the files one by one");
  }

  private SheetRemedies() {}

  private static void put(SheetRule rule, String zh, String en) {
    REMEDIES.put(rule, new Text(zh, en));
  }

  /** The remedy; for some nothing but another file helps. */
  static Text of(SheetRule rule) {
    return REMEDIES.getOrDefault(rule, ANOTHER);
  }
}
