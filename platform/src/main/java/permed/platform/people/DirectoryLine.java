package permed.platform.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import permed.platform.site.Wording;

/** Says for the directory whom a person speaks for and where; one bean per module that knows. */
@FunctionalInterface
public interface DirectoryLine {

  /**
   * The lines of each person, such as "Delegate, Executive Committee, for the Health Research
   * Board"; persons without any are left out.
   */
  Map<PersonId, List<String>> of(Collection<PersonId> people, Wording wording);
}
