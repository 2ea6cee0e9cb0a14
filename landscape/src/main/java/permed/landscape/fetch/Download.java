package permed.landscape.fetch;

import java.net.URI;
import java.util.regex.Pattern;

/**
 * One zip file a funder publishes at a fixed address.
 *
 * @param name what people call it, such as "Horizon Europe"
 * @param address where it is published, http or https
 * @param fileName its plain name without any folder, ending in {@code .zip}
 */
public record Download(String name, URI address, String fileName) {
  private static final Pattern PLAIN_ZIP_NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*\\.zip");

  /** Refuses an empty name, an address that is not on the web and a file name with a folder. */
  public Download {
    name = name.strip();
    if (name.isEmpty()) {
      throw new IllegalArgumentException("A download needs a name");
    }
    if (!WebAddress.isOne(address)) {
      throw new IllegalArgumentException("Not an http or https address: " + address);
    }
    if (!PLAIN_ZIP_NAME.matcher(fileName).matches()) {
      throw new IllegalArgumentException("Not the plain name of a zip file: " + fileName);
    }
  }
}
