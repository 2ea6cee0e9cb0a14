package permed.platform.site;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import permed.platform.site.FormPage.About;
import permed.platform.site.Signpost.Area;

/** What every page of the secretariat's desk has: its navigation, and English words. */
@Component
public class DeskPages {

  private final Signposts posts;
  private final Wordings wordings;

  DeskPages(Signposts posts, Wordings wordings) {
    this.posts = posts;
    this.wordings = wordings;
  }

  /** The pages of the desk, the one a path belongs to marked. */
  public List<Place> places(String path) {
    return posts.in(Area.DESK, path, words());
  }

  /** The consortium's working language, whatever the reader chose for other pages. */
  public Wording words() {
    return wordings.in(Locale.UK);
  }

  /** The head of a form on the desk. */
  public About about(String path, String title, String crumb, String lead) {
    return new About(title, crumb, lead, List.of(), places(path));
  }
}
