package permed.platform.meetings;

import java.util.Objects;
import permed.platform.site.Visibility;

/**
 * What is planned of a meeting.
 *
 * @param place where people go; empty for a remote meeting or while it is open
 * @param link where people join; empty where nobody does or while it is open
 * @param visibility who may see that it takes place
 */
public record MeetingPlan(
    String title,
    MeetingTime time,
    MeetingMode mode,
    String place,
    String link,
    Visibility visibility) {

  public MeetingPlan {
    Objects.requireNonNull(time, "time");
    Objects.requireNonNull(mode, "mode");
    Objects.requireNonNull(visibility, "visibility");
    title = title.strip();
    place = place.strip();
    link = link.strip();
    if (title.isEmpty()) {
      throw new IllegalArgumentException("a meeting has a title");
    }
    if (!link.isEmpty() && !link.matches("https?://\\S+")) {
      throw new IllegalArgumentException("a link starts with https://");
    }
  }
}
