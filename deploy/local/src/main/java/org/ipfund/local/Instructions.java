package org.ipfund.local;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.ipfund.local.identity.Realm;
import org.ipfund.local.identity.Secrets;

/**
 * How one signs in by hand. The lines name the files of the secrets, so that no secret stands on
 * the screen or among a process's arguments.
 */
record Instructions(String protocol, Secrets secrets, String frontend) {

  List<String> lines() {
    return List.of(
        "A person's token (usernames: deploy/local/data/users.csv; all share one password):",
        "  curl -s "
            + protocol
            + "/token -d grant_type=password -d client_id="
            + Realm.LOCAL
            + " \\",
        "    -d username=440100-clerk --data-urlencode password@"
            + secrets.file(Secrets.PASSWORD)
            + " \\",
        "    --data-urlencode client_secret@" + secrets.fileOfClient(Realm.LOCAL),
        "A system client's token (deploy/local/data/clients.csv):",
        "  curl -s " + protocol + "/token -d grant_type=client_credentials \\",
        "    -d client_id=finance-440100 --data-urlencode client_secret@"
            + secrets.fileOfClient("finance-440100"),
        "The frontend's sign-in (add code_challenge, state and nonce):",
        "  " + authorization(),
        "The realm's caretaker is admin at http://127.0.0.1:"
            + Issuer.PORT
            + "/admin, password in "
            + caretaker());
  }

  private String authorization() {
    return protocol
        + "/auth?client_id="
        + Realm.FRONTEND
        + "&response_type=code&scope=openid&code_challenge_method=S256&redirect_uri="
        + URLEncoder.encode(frontend + "/callback", StandardCharsets.UTF_8);
  }

  private Path caretaker() {
    return secrets.file(Secrets.CARETAKER);
  }
}
