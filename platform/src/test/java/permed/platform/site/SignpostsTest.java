package permed.platform.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SignpostsTest {

  private static final Signpost HOME = new Signpost(Signpost.Area.DESK, 0, "/desk", "nav.data");
  private static final Signpost BODIES =
      new Signpost(Signpost.Area.DESK, 20, "/desk/bodies", "nav.method");
  private static final Signpost ME = new Signpost(Signpost.Area.ME, 10, "/me", "nav.help");

  private final Signposts posts = new Signposts(List.of(BODIES, ME, HOME));

  @Test
  void areOfOneAreaInTheirOrder() throws IOException {
    assertThat(places("/desk")).extracting(Place::label).containsExactly("Data", "Method");
  }

  @Test
  void markThePageAndWhatLiesBelowIt() throws IOException {
    assertThat(places("/desk/bodies/excom"))
        .extracting(Place::current)
        .containsExactly(false, true);
    assertThat(places("/desk")).extracting(Place::current).containsExactly(true, false);
  }

  @Test
  void doNotTakeALongerNameForAPageBelow() throws IOException {
    assertThat(places("/desk/bodies-old")).noneMatch(Place::current);
  }

  private List<Place> places(String path) throws IOException {
    Wording english = new Wordings(MessageFiles.all()).in(Locale.UK);
    return posts.in(Signpost.Area.DESK, path, english);
  }
}
