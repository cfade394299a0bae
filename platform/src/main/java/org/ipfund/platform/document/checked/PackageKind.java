package org.ipfund.platform.document.checked;

/** The kinds of package that can be asked for. */
public enum PackageKind {
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  ZIP("application/zip");

  private final String mediaType;

  PackageKind(String mediaType) {
    this.mediaType = mediaType;
  }

  /** The media type of the whole file. */
  public String mediaType() {
    return mediaType;
  }

  /** The content type of the main part inside. */
  String mainType() {
    return mediaType + ".main+xml";
  }
}
