package permed.platform.accounts.internal;

/**
 * Where a request comes from, as little of it as is needed.
 *
 * @param network the network of the address, shortened: {@code 192.0.2.0/24}, {@code 2001:db8::/48}
 * @param agent kind of browser and system, such as "Firefox on Linux"
 * @param browser family of the browser alone
 * @param device token of the device, empty where it has none
 */
public record Client(String network, String agent, String browser, String device) {

  /** A part of the platform, or a command on the machine itself. */
  public static final Client ITSELF = new Client("", "", "", "");
}
