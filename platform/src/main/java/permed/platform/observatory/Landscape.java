package permed.platform.observatory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import permed.landscape.question.Answers;
import permed.landscape.snapshot.DamagedSnapshotException;
import permed.landscape.snapshot.store.Snapshot;
import permed.landscape.snapshot.store.Snapshots;
import permed.landscape.snapshot.store.Snapshots.Listed;
import permed.platform.site.PlatformSettings;
import permed.platform.site.Right;
import permed.platform.site.Standing;

/**
 * The snapshots of the data folder, open for questions. Safe for many threads.
 *
 * <p>The snapshots asked for last stay in memory between requests; one that was replaced keeps
 * answering the requests that opened it.
 */
@Component
public class Landscape implements DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(Landscape.class);
  private static final int KEPT = 3;

  private final Snapshots snapshots;
  private final SnapshotTables tables = new SnapshotTables();
  private final Reports reports = new Reports();
  private final Map<String, Kept> kept = new LinkedHashMap<>(8, 0.75f, true);

  Landscape(PlatformSettings settings) {
    this.snapshots = new Snapshots(settings.data());
  }

  /** Opens the snapshot that serves everyone; empty when none was ever built. */
  public Optional<Reading> open() {
    return snapshots.currentId().map(this::read);
  }

  /** Opens the snapshot that serves this visitor; empty when none was ever built. */
  public Optional<Reading> open(Standing visitor) {
    return (isMember(visitor) ? snapshots.currentIdOfMembers() : snapshots.currentId())
        .map(this::read);
  }

  /**
   * Opens a snapshot by its id; empty when there is none, it is damaged, or it is for members and
   * the visitor is none.
   */
  public Optional<Reading> open(String id, Standing visitor) {
    if (!isKept(id) && !isListed(id)) {
      return Optional.empty();
    }
    Reading reading = read(id);
    if (reading.manifest().isForMembers() && !isMember(visitor)) {
      reading.close();
      return Optional.empty();
    }
    return Optional.of(reading);
  }

  /** All snapshots this visitor may open, the newest dump first; damaged ones among them. */
  public List<Listed> list(Standing visitor) {
    return snapshots.list().stream()
        .filter(
            one -> one.manifest() == null || !one.manifest().isForMembers() || isMember(visitor))
        .toList();
  }

  private static boolean isMember(Standing visitor) {
    return visitor.has(Right.MEMBER, null);
  }

  /** Loads the snapshot that serves, so that the first reader does not wait for it. */
  @EventListener(ApplicationReadyEvent.class)
  void warmUp() {
    try {
      open().ifPresent(Reading::close);
    } catch (DamagedSnapshotException damaged) {
      LOG.warn("The snapshot that serves cannot be used", damaged);
    }
  }

  @Override
  public void destroy() {
    List<Kept> open;
    synchronized (kept) {
      open = new ArrayList<>(kept.values());
      kept.clear();
    }
    open.forEach(one -> one.snapshot().close());
    tables.close();
  }

  private Reading read(String id) {
    Snapshot snapshot = snapshots.open(id);
    return new Reading(snapshot, answers(id, snapshot), tables, reports);
  }

  private boolean isListed(String id) {
    return snapshots.list().stream().anyMatch(l -> l.id().equals(id) && l.manifest() != null);
  }

  private boolean isKept(String id) {
    synchronized (kept) {
      return kept.containsKey(id);
    }
  }

  /** A handle of our own keeps the snapshot in memory when no request has one. */
  private Answers answers(String id, Snapshot snapshot) {
    synchronized (kept) {
      Kept one = kept.get(id);
      if (one == null) {
        one = new Kept(snapshots.open(id), new Answers(snapshot.corpus()));
        kept.put(id, one);
      }
      while (kept.size() > KEPT) {
        String oldest = kept.keySet().iterator().next();
        Optional.ofNullable(kept.remove(oldest)).ifPresent(old -> old.snapshot().close());
      }
      return one.answers();
    }
  }

  private record Kept(Snapshot snapshot, Answers answers) {}
}
