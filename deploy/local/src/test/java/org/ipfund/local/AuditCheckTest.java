package org.ipfund.local;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.ipfund.embedded.PidFile;
import org.ipfund.local.process.ServiceProcess.Launch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditCheckTest {

  @TempDir Path folder;

  @Test
  void apply_whenServiceFindsNothing_isIntact() {
    AuditCheck check = check("echo starting; echo audit chain of catalog-service: intact up to 7");

    assertEquals("intact", check.apply(Service.CATALOG));
  }

  @Test
  void apply_whenChainIsBroken_saysWhere() {
    AuditCheck check = check("echo audit chain of catalog-service: broken at 3; exit 1");

    assertEquals(
        "audit chain of catalog-service: broken at 3 (exit code 1)", check.apply(Service.CATALOG));
  }

  @Test
  void apply_whenChainIsNotProven_isNotIntact() {
    AuditCheck check = check("echo audit chain of catalog-service: not proven: no list; exit 3");

    assertEquals(
        "audit chain of catalog-service: not proven: no list (exit code 3)",
        check.apply(Service.CATALOG));
  }

  @Test
  void apply_whenServiceFails_isNotIntact() {
    assertEquals("no verdict (exit code 2)", check("exit 2").apply(Service.CATALOG));
  }

  @Test
  void apply_whenServiceIsAsked_knowsItIsToCheckOnly() {
    AuditCheck check =
        check("echo audit chain of $SERVICE: intact up to $HTTP_PORT, $AUDIT_VERIFY; exit 1");

    assertEquals(
        "audit chain of allocation: intact up to 0, true (exit code 1)",
        check.apply(Service.ALLOCATION));
  }

  private AuditCheck check(String script) {
    return new AuditCheck(
        service ->
            new Launch(
                service.title(),
                List.of("sh", "-c", script),
                folder,
                Map.of("SERVICE", service.database()),
                URI.create("http://127.0.0.1"),
                folder.resolve("log"),
                new PidFile(folder.resolve("pid"))));
  }
}
