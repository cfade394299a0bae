package org.ipfund.platform.limit;

import io.netty.util.NetUtil;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * From which address a request comes: the connection's, or, where that is a named proxy's, what the
 * proxies say in {@code X-Forwarded-For}. Each adds at the end whom it was asked by; what stands
 * before the last address that is no proxy's was written by the client and is worth nothing.
 */
@Singleton
public class ClientAddresses {

  private static final String FORWARDED = "X-Forwarded-For";
  private static final int IPV6_BYTES = 16;
  private static final int NETWORK_BYTES = 8;

  private final List<Network> proxies;

  @Inject
  ClientAddresses(
      @ConfigProperty(name = "quarkus.http.proxy.proxy-address-forwarding") boolean believed,
      @ConfigProperty(name = "quarkus.http.proxy.trusted-proxies") Optional<List<String>> proxies) {
    this(believed, proxies.orElse(List.of()));
  }

  ClientAddresses(boolean believed, List<String> proxies) {
    if (believed && proxies.isEmpty()) {
      throw new IllegalStateException(
          "PROXY_FORWARDING without TRUSTED_PROXIES would believe everybody: name the proxies");
    }
    this.proxies = believed ? proxies.stream().map(Network::of).toList() : List.of();
  }

  /** The address in figures, or null for a connection that has none. */
  public String of(HttpServerRequest request) {
    SocketAddress peer = request.connection().remoteAddress();
    String address = peer == null ? null : peer.hostAddress();
    if (proxies.isEmpty() || address == null) {
      return address;
    }
    return client(
        address,
        request.headers().getAll(FORWARDED).stream()
            .flatMap(line -> Stream.of(line.split(",")))
            .map(ClientAddresses::figures)
            .toList());
  }

  /** The address by which a client is counted: all of IPv4, the network (/64) of IPv6. */
  public String counted(HttpServerRequest request) {
    String address = of(request);
    return address == null ? "unknown" : network(address);
  }

  /** The last address that no named proxy has, told by named proxies alone. */
  String client(String peer, List<String> forwarded) {
    String last = peer;
    for (int i = forwarded.size() - 1; i >= 0 && isProxy(last); i--) {
      if (NetUtil.createByteArrayFromIpAddressString(forwarded.get(i)) == null) {
        return last;
      }
      last = forwarded.get(i);
    }
    return last;
  }

  private boolean isProxy(String address) {
    return proxies.stream().anyMatch(network -> network.holds(address));
  }

  /** Without blanks, port and brackets. */
  private static String figures(String element) {
    String plain = element.strip();
    if (plain.startsWith("[") && plain.contains("]")) {
      return plain.substring(1, plain.indexOf(']'));
    }
    boolean hasPort = plain.indexOf(':') > 0 && plain.indexOf(':') == plain.lastIndexOf(':');
    return hasPort ? plain.substring(0, plain.indexOf(':')) : plain;
  }

  static String network(String address) {
    byte[] bytes = NetUtil.createByteArrayFromIpAddressString(address);
    return bytes == null || bytes.length < IPV6_BYTES
        ? address
        : HexFormat.of().formatHex(bytes, 0, NETWORK_BYTES) + "/64";
  }
}
