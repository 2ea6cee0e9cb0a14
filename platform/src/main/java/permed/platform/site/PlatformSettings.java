package permed.platform.site;

import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Every setting of the platform, read from {@code permed.*} properties or {@code PERMED_*}
 * environment variables.
 *
 * @param data folder that holds the archive and the snapshots
 * @param address network address to listen on; the default admits this machine only
 * @param port TCP port to listen on, 0 for any free one
 * @param publicAddress address people reach the platform at, put in front of permanent links; when
 *     absent the address of the request is used
 * @param zone time zone the consortium counts its days in
 * @param jobs whether this process does the work that is due by the clock; several on one database
 *     share it
 * @param sample whether an empty register is filled with the sample consortium at the start
 * @param limits how much one request may ask for
 * @param database where people, bodies and decisions are kept
 * @param mail how mail leaves the platform
 */
@ConfigurationProperties("permed")
public record PlatformSettings(
    @DefaultValue("data") Path data,
    @DefaultValue("127.0.0.1") String address,
    @DefaultValue("8080") int port,
    @Nullable URI publicAddress,
    @DefaultValue("Europe/Brussels") ZoneId zone,
    @DefaultValue("true") boolean jobs,
    @DefaultValue("false") boolean sample,
    @DefaultValue Limits limits,
    @DefaultValue Database database,
    @DefaultValue Mail mail) {

  public PlatformSettings {
    if (publicAddress != null && !publicAddress.isAbsolute()) {
      throw new IllegalArgumentException(
          "permed.public-address needs a scheme and a host: " + publicAddress);
    }
  }

  /** Whether people reach the platform over TLS, so that cookies must never go without it. */
  public boolean isPublishedSecurely() {
    return publicAddress != null && "https".equalsIgnoreCase(publicAddress.getScheme());
  }

  /** Where people reach the platform, without a slash at the end, for links in mails. */
  public String base() {
    String base = publicAddress == null ? "http://localhost:" + port : publicAddress.toString();
    return base.replaceFirst("/+$", "");
  }

  /**
   * How much one request may ask for.
   *
   * @param queryLength characters of a search text
   * @param pageSize projects on one page of the website
   * @param apiPageSize projects in one page of the JSON API
   * @param deliveryMegabytes size of a file a member delivers
   */
  public record Limits(
      @DefaultValue("1000") int queryLength,
      @DefaultValue("100") int pageSize,
      @DefaultValue("1000") int apiPageSize,
      @DefaultValue("32") int deliveryMegabytes) {

    public Limits {
      if (queryLength < 1 || pageSize < 1 || apiPageSize < 1 || apiPageSize > 1000) {
        throw new IllegalArgumentException("Limits start at 1, the API's end at 1000");
      }
      if (deliveryMegabytes < 1 || deliveryMegabytes > 60) {
        throw new IllegalArgumentException("permed.limits.delivery-megabytes are 1 to 60");
      }
    }
  }

  /**
   * Where people, bodies and decisions are kept.
   *
   * @param url JDBC URL of a PostgreSQL 15 or newer, such as
   *     jdbc:postgresql://db.example.org/permed; when absent the platform runs its own in the data
   *     folder
   * @param user user of that database
   * @param password password of that user
   * @param connections connections to the database at once, at most
   */
  public record Database(
      @Nullable String url,
      @DefaultValue("permed") String user,
      @DefaultValue("") String password,
      @DefaultValue("10") int connections) {

    public Database {
      if (url != null && !url.startsWith("jdbc:postgresql:")) {
        throw new IllegalArgumentException(
            "permed.database.url needs to start with jdbc:postgresql:");
      }
      if (connections < 2 || connections > 40) {
        throw new IllegalArgumentException("permed.database.connections are 2 to 40");
      }
    }

    @Override
    public String toString() {
      return "Database[url=" + url + ", user=" + user + "]";
    }
  }

  /**
   * How mail leaves the platform.
   *
   * @param host mail server (SMTP) that takes the mails; when absent each is written as a file into
   *     the folder mail of the data folder
   * @param port port of that server
   * @param user user of that server, absent where it asks for none
   * @param password password of that user
   * @param starttls whether the connection must be encrypted (STARTTLS) before anything is sent
   * @param from address the mails come from; its domain also names them
   */
  public record Mail(
      @Nullable String host,
      @DefaultValue("587") int port,
      @Nullable String user,
      @DefaultValue("") String password,
      @DefaultValue("true") boolean starttls,
      @DefaultValue("permed@localhost") String from) {

    public Mail {
      if (!from.matches("[^\\s<>,;@]+@[^\\s<>,;@]+")) {
        throw new IllegalArgumentException("permed.mail.from is one address: " + from);
      }
    }

    /** What follows the @ of the address mails come from. */
    public String domain() {
      return from.substring(from.indexOf('@') + 1);
    }

    @Override
    public String toString() {
      return "Mail[host=" + host + ", user=" + user + ", from=" + from + "]";
    }
  }
}
