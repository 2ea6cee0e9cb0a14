package permed.landscape.link.project;

import java.util.ArrayList;
import java.util.List;
import permed.landscape.grant.Project;

/** Other records, so that common words are common: how telling a word is depends on all titles. */
final class Noise {

  private static final List<String> SUBJECTS =
      List.of("glass", "rope", "sails", "bread", "ink", "felt", "brass", "clay", "salt", "reeds");
  private static final List<String> MATTERS =
      List.of("ageing", "wear", "price", "colour", "sound", "smell", "weight", "growth", "heat");

  private Noise() {}

  static List<Project> titles() {
    List<Project> noise = new ArrayList<>();
    for (String subject : SUBJECTS) {
      for (String matter : MATTERS) {
        noise.add(
            Told.by("noise:" + subject + "-" + matter)
                .title("Study of the " + matter + " of " + subject + " in listed lecture halls")
                .from("2001-01-01")
                .project());
      }
    }
    return noise;
  }
}
