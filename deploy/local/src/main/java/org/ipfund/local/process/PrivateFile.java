package org.ipfund.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Files that only their owner may read, from the moment they exist. */
public final class PrivateFile {

  private static final FileAttribute<Set<PosixFilePermission>> FOLDER = mode("rwx------");
  private static final FileAttribute<Set<PosixFilePermission>> FILE = mode("rw-------");

  private PrivateFile() {}

  /** Writes the file, in the place of one that was there; folders that are missing are private. */
  public static void write(Path file, String text) throws IOException {
    folder(file.getParent());
    Files.deleteIfExists(file);
    Files.createFile(file, FILE);
    Files.writeString(file, text);
  }

  /** Makes the folder and those above it that are missing; only their owner may enter them. */
  public static void folder(Path folder) throws IOException {
    Files.createDirectories(folder, FOLDER);
  }

  private static FileAttribute<Set<PosixFilePermission>> mode(String permissions) {
    return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
  }
}
