package permed.platform.obligations.web;

import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import permed.platform.meetings.CalendarFile;
import permed.platform.obligations.Feeds;
import permed.platform.people.PersonId;
import permed.platform.site.Allowed;
import permed.platform.site.Right;

/**
 * Calendars for programs that cannot sign in: whoever knows the private address may read them. A
 * wrong one is answered like a page that does not exist.
 */
@Controller
class FeedController {

  private final Feeds feeds;
  private final FeedMaker maker;

  FeedController(Feeds feeds, FeedMaker maker) {
    this.feeds = feeds;
    this.maker = maker;
  }

  @GetMapping("/calendar/{token}.ics")
  @Allowed(Right.PUBLIC)
  ResponseEntity<String> own(@PathVariable String token) {
    return answer(feeds.ownerOf(token).map(maker::of));
  }

  @GetMapping("/calendar/{token}/{body}.ics")
  @Allowed(Right.PUBLIC)
  ResponseEntity<String> ofBody(@PathVariable String token, @PathVariable String body) {
    Optional<PersonId> owner = feeds.ownerOf(token);
    return answer(owner.flatMap(person -> maker.of(person, body)));
  }

  private static ResponseEntity<String> answer(Optional<String> calendar) {
    return calendar
        .map(
            text ->
                ResponseEntity.ok()
                    .contentType(MediaType.parseMediaType(CalendarFile.MEDIA_TYPE))
                    .cacheControl(CacheControl.noCache().cachePrivate())
                    .header("X-Robots-Tag", "noindex")
                    .eTag(CalendarFile.tag(text))
                    .body(text))
        .orElse(ResponseEntity.notFound().build());
  }
}
