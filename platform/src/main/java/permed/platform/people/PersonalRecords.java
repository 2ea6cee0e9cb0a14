package permed.platform.people;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Everything the platform holds on one person, from all modules together. */
@Component
public class PersonalRecords {

  private final List<HoldsPersonalRecords> holders;

  PersonalRecords(List<HoldsPersonalRecords> holders) {
    this.holders =
        holders.stream().sorted(Comparator.comparing(HoldsPersonalRecords::section)).toList();
  }

  /** What is held, by section, the person first. */
  public Map<String, Object> of(PersonId person) {
    Map<String, Object> all = new TreeMap<>();
    holders.forEach(holder -> all.put(holder.section(), holder.recordsOf(person)));
    Map<String, Object> ordered = new LinkedHashMap<>();
    ordered.put(OwnRecord.SECTION, all.getOrDefault(OwnRecord.SECTION, Map.of()));
    ordered.putAll(all);
    return ordered;
  }
}
