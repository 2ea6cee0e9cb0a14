package permed.platform.accounts.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;
import permed.platform.accounts.internal.Client;
import permed.platform.site.PlatformSettings;

/** Tells where a request comes from, in as few words as are needed. */
@Component
class Clients {

  private static final int IPV6_KEPT = 6;

  private final boolean behindProxy;

  Clients(PlatformSettings settings) {
    this.behindProxy = settings.publicAddress() != null;
  }

  Client of(HttpServletRequest request) {
    String agent = request.getHeader(HttpHeaders.USER_AGENT);
    Cookie device = WebUtils.getCookie(request, Cookies.DEVICE);
    return new Client(
        network(address(request)),
        UserAgent.said(agent),
        UserAgent.browser(agent),
        device == null ? "" : device.getValue());
  }

  /**
   * The address itself, or what the proxy on this machine or network says it is. Only the last
   * entry is the proxy's own; the ones before it anybody can write.
   */
  private String address(HttpServletRequest request) {
    String forwarded = request.getHeader("X-Forwarded-For");
    String remote = request.getRemoteAddr();
    boolean proxied = behindProxy && forwarded != null && isNear(remote);
    return proxied ? forwarded.substring(forwarded.lastIndexOf(',') + 1).strip() : remote;
  }

  private static boolean isNear(String address) {
    InetAddress parsed = parse(address);
    return parsed != null && (parsed.isLoopbackAddress() || parsed.isSiteLocalAddress());
  }

  /** The network of an address: three of four octets, or the first 48 bits. */
  static String network(String address) {
    InetAddress parsed = parse(address);
    if (parsed == null) {
      return "unknown";
    }
    byte[] bytes = parsed.getAddress();
    return bytes.length == 4
        ? "%d.%d.%d.0/24".formatted(bytes[0] & 255, bytes[1] & 255, bytes[2] & 255)
        : ipv6(Arrays.copyOf(bytes, IPV6_KEPT));
  }

  private static String ipv6(byte[] prefix) {
    HexFormat hex = HexFormat.of();
    return hex.formatHex(prefix, 0, 2)
        + ":"
        + hex.formatHex(prefix, 2, 4)
        + ":"
        + hex.formatHex(prefix, 4, 6)
        + "::/48";
  }

  /** Only literals: a name would be looked up. */
  private static @Nullable InetAddress parse(String address) {
    if (!address.matches("[0-9.]{7,15}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*(%.*)?")) {
      return null;
    }
    try {
      return InetAddress.getByName(address.replaceFirst("%.*", ""));
    } catch (UnknownHostException noAddress) {
      return null;
    }
  }
}
