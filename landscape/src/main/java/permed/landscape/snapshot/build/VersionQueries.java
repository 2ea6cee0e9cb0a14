package permed.landscape.snapshot.build;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import permed.landscape.delivery.change.Aspect;

/**
 * What happened to the records of a source from delivery to delivery, as queries on the tables of
 * versions and deliveries.
 *
 * <p>A record that comes twice in one delivery counts by its first row. Rank 0 is the newest
 * delivery; between a version and the next newer one of the same record there may be a complete
 * delivery without it, the first of which is the one it was gone in.
 */
final class VersionQueries {

  private static final int DIGITS = 16;

  private static final String TOLD =
      """
      with numbered as (
        select *,
          row_number() over (partition by source, local_id, delivery order by age) as place
        from version),
      beside as (
        select *,
          lead(said) over record as said_before,
          lead(rank) over record as rank_before,
          lag(rank) over record as rank_after
        from numbered
        window record as (partition by source, local_id, place order by age)),
      told as (
        select v.*,
          case
            when v.place > 1 or v.said_before is null then []
            else list_filter([%s], lambda aspect: aspect is not null)
          end as changed,
          case
            when v.place = 1 and (v.rank_after is null or d.lacked_by > v.rank_after)
            then d.lacked_by
          end as gone_rank
        from beside v join delivery d on d.rank = v.rank)
      """
          .formatted(
              Arrays.stream(Aspect.values())
                  .map(VersionQueries::changed)
                  .collect(Collectors.joining(", ")));

  static final String VERSIONS =
      TOLD
          + """
          select v.source, v.local_id, v.delivery, v.dump_date, v.title, v.amount, v.currency,
            v.start_date, v.end_date, v.participants, v.fingerprint, v.current,
            v.place = 1 and v.rank_before is null as first, v.changed,
            g.sha256 as gone_in, g.dump_date as gone_since
          from told v left join delivery g on g.rank = v.gone_rank
          order by v.source, v.local_id, v.age
          """;

  static final String CHANGES =
      TOLD
          + """
          , followed as (
            select *,
              lead(gone_rank) over (partition by source, local_id order by age) as gone_before
            from told where place = 1),
          came as (
            select rank, count(*) as records,
              count(*) filter (rank_before is null) as added,
              count(*) filter (gone_before is not null) as returned,
              count(*) filter (len(changed) > 0) as changed,
              count(*) filter (rank_before is not null and len(changed) = 0) as unchanged,
              %s
            from followed group by rank),
          went as (
            select gone_rank as rank, count(*) as gone
            from followed where gone_rank is not null group by gone_rank)
          select d.sha256 as delivery, d.source, d.dump_date, d.extent,
            coalesce(c.records, 0) as records, coalesce(c.added, 0) as added,
            coalesce(c.returned, 0) as returned, coalesce(c.changed, 0) as changed,
            coalesce(c.unchanged, 0) as unchanged, coalesce(w.gone, 0) as gone, %s
          from delivery d left join came c on c.rank = d.rank left join went w on w.rank = d.rank
          order by d.rank
          """
              .formatted(
                  each("count(*) filter (list_contains(changed, '%1$s')) as %1$s_changed"),
                  each("coalesce(c.%1$s_changed, 0) as %1$s_changed"));

  private VersionQueries() {}

  /** The name of an aspect if its digits differ, else null. */
  private static String changed(Aspect aspect) {
    int first = aspect.ordinal() * DIGITS + 1;
    int last = first + DIGITS - 1;
    return "case when v.said[%1$d:%2$d] <> v.said_before[%1$d:%2$d] then '%3$s' end"
        .formatted(first, last, id(aspect));
  }

  private static String each(String column) {
    return Arrays.stream(Aspect.values())
        .map(aspect -> column.formatted(id(aspect)))
        .collect(Collectors.joining(", "));
  }

  private static String id(Aspect aspect) {
    return aspect.name().toLowerCase(Locale.ROOT);
  }
}
