package permed.platform.site;

import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The side navigation of an area, as all modules together make it. */
@Component
public class Signposts {

  private final List<Signpost> all;

  @Autowired
  Signposts(ObjectProvider<Signpost> all) {
    this(all.stream().toList());
  }

  Signposts(List<Signpost> all) {
    this.all = all.stream().sorted(Comparator.comparingInt(Signpost::order)).toList();
  }

  /** The pages of an area, the one a path belongs to marked as current. */
  public List<Place> in(Signpost.Area area, String path, Wording wording) {
    return all.stream()
        .filter(post -> post.area() == area)
        .map(post -> Place.of(post.href(), wording.text(post.label()), post.leadsTo(path)))
        .toList();
  }
}
