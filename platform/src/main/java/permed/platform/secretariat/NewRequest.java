package permed.platform.secretariat;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import permed.platform.bodies.BodyId;
import permed.platform.site.Visibility;

/**
 * A request as it comes in.
 *
 * @param body the body it concerns
 * @param visibility who may read it besides its sender and the secretariat
 */
public record NewRequest(
    Request.Letter letter, Request.Channel channel, @Nullable BodyId body, Visibility visibility) {

  public NewRequest {
    Objects.requireNonNull(letter, "letter");
    Objects.requireNonNull(channel, "channel");
    if (letter.subject().isBlank() || letter.text().isBlank()) {
      throw new IllegalArgumentException("a request has a subject and a text");
    }
    if (letter.sender() instanceof Requester.Forgotten) {
      throw new IllegalArgumentException("a new request is from somebody");
    }
  }

  /** Read by its sender and the secretariat only. */
  public static NewRequest of(Request.Letter letter, Request.Channel channel) {
    return new NewRequest(letter, channel, null, Visibility.SECRETARIAT);
  }
}
