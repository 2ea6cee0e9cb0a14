package permed.platform.secretariat;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the secretariat works.
 *
 * @param requestsKept how long the sender and the words of a request are kept after it was done
 *     with, as an ISO 8601 period
 * @param requestsPerHour requests taken through the public form from one network address
 */
@ConfigurationProperties("permed.secretariat")
public record SecretariatSettings(
    @DefaultValue("P36M") Period requestsKept, @DefaultValue("10") int requestsPerHour) {

  public SecretariatSettings {
    if (requestsPerHour < 1) {
      throw new IllegalArgumentException("permed.secretariat.requests-per-hour is 1 or more");
    }
  }
}
