package org.ipfund.platform.document.word;

import java.io.InputStream;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.ipfund.platform.document.checked.OfficePackage;

/** Gives POI the parts of a checked package, so that it never unpacks what was not checked. */
final class CheckedEntries implements ZipEntrySource {

  private final OfficePackage pack;
  private final Map<String, ZipArchiveEntry> entries = new LinkedHashMap<>();
  private boolean closed;

  CheckedEntries(OfficePackage pack) {
    this.pack = pack;
    pack.names().forEach(name -> entries.put(name, new ZipArchiveEntry(name)));
  }

  @Override
  public Enumeration<? extends ZipArchiveEntry> getEntries() {
    return Collections.enumeration(entries.values());
  }

  @Override
  public ZipArchiveEntry getEntry(String path) {
    return entries.get(path);
  }

  @Override
  public InputStream getInputStream(ZipArchiveEntry entry) {
    return pack.read(entry.getName());
  }

  @Override
  public void close() {
    closed = true;
  }

  @Override
  public boolean isClosed() {
    return closed;
  }
}
