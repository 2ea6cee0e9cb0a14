package permed.landscape.snapshot.build;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import permed.landscape.grant.Project;
import permed.landscape.grant.Taxonomy;
import permed.landscape.snapshot.Grants;

/** As many different projects as a test asks for, always the same, in no order. */
public final class ManyProjects {

  private static final List<String> COUNTRIES = List.of("SE", "FR", "DE", "IT", "ES", "");

  private ManyProjects() {}

  public static List<Project> of(int count) {
    Random random = new Random(42);
    List<Project> projects = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      projects.add(one(i, random));
    }
    Collections.shuffle(projects, random);
    return projects;
  }

  private static Project one(int number, Random random) {
    Grants grant =
        Grants.aGrant(Integer.toString(100_000 + number))
            .titled("en", "Study number " + random.nextInt(1_000_000))
            .running((2014 + number % 10) + "-01-01", (2018 + number % 10) + "-12")
            .of(random.nextInt(10_000_000) + "." + (10 + random.nextInt(90)))
            .coded(Taxonomy.TOPIC, 1, "TOPIC-" + number % 50)
            .coded(Taxonomy.EUROSCIVOC, 1, "/21/" + number % 9, "medicine", "field " + number % 9)
            .ledBy("Organisation " + random.nextInt(200), country(random), "100.50");
    for (int i = random.nextInt(6); i > 0; i--) {
      grant.joinedBy("Organisation " + random.nextInt(200), country(random), "10.25");
    }
    return grant.build();
  }

  private static String country(Random random) {
    return COUNTRIES.get(random.nextInt(COUNTRIES.size()));
  }
}
