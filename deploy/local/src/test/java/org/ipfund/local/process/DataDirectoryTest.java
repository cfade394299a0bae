package org.ipfund.local.process;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

  @Test
  void delete_whenMadeByARun_removesEverything(@TempDir Path folder) throws Exception {
    DataDirectory data = new DataDirectory(folder.resolve("data"));
    data.create();
    Files.writeString(data.log("some"), "text");

    data.delete();

    assertFalse(Files.exists(data.path()));
    assertDoesNotThrow(data::delete);
  }

  @Test
  void delete_whenFolderIsSomebodysElse_refuses(@TempDir Path folder) throws Exception {
    Path treasure = Files.writeString(folder.resolve("treasure"), "gold");

    assertThrows(IllegalStateException.class, () -> new DataDirectory(folder).delete());
    assertTrue(Files.exists(treasure));
  }
}
