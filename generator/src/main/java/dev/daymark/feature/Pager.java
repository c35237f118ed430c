package dev.daymark.feature;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * The way through a list that is cut into pages. Drawn by the theme's {@code components/pager}.
 *
 * @param page the page it stands on; the first is 1
 * @param pages how many there are
 * @param total how many things the whole list has
 * @param numbers the pages it names: the first, the last and those around it
 * @param previous the page before
 * @param next the page after
 */
public record Pager(
        int page, int pages, int total, List<Step> numbers, Optional<Address> previous, Optional<Address> next) {
    private static final int AROUND = 2;

    /**
     * A page that the pager names.
     *
     * @param page its number
     * @param address where it is
     * @param afterGap whether pages between the one named before and this one are left out
     */
    public record Step(int page, Address address, boolean afterGap) {}

    /**
     * A slice of a list, and the way to the others.
     *
     * @param <T> what it lists
     * @param items those of this page
     * @param pager the way to the others
     */
    public record Slice<T>(List<T> items, Pager pager) {}

    /** Rows of a page that is a table of entities. */
    public static final int ROWS = 100;

    /** Cuts a list into slices. An empty list is one empty slice. */
    public static <T> List<Slice<T>> slices(List<T> items, int size, IntFunction<Address> address) {
        int pages = Math.max(1, (items.size() + size - 1) / size);
        List<Slice<T>> slices = new ArrayList<>(pages);
        for (int page = 1; page <= pages; page++) {
            List<T> slice = items.subList((page - 1) * size, Math.min(page * size, items.size()));
            slices.add(new Slice<>(slice, at(page, pages, items.size(), address)));
        }
        return slices;
    }

    private static Pager at(int page, int pages, int total, IntFunction<Address> address) {
        List<Step> numbers = new ArrayList<>();
        int last = 0;
        for (int number = 1; number <= pages; number = nextNamed(number, page, pages)) {
            numbers.add(new Step(number, address.apply(number), number > last + 1));
            last = number;
        }
        return new Pager(
                page,
                pages,
                total,
                List.copyOf(numbers),
                page > 1 ? Optional.of(address.apply(page - 1)) : Optional.empty(),
                page < pages ? Optional.of(address.apply(page + 1)) : Optional.empty());
    }

    private static int nextNamed(int number, int page, int pages) {
        if (number < page - AROUND - 1) {
            return page - AROUND;
        }
        return number >= page + AROUND && number < pages - 1 ? pages : number + 1;
    }

    /** Whether there is more than one page. */
    public boolean needed() {
        return pages > 1;
    }

    /** The address of a page of a section: the section itself, then {@code page/2} and so on. */
    public static IntFunction<Address> within(String... section) {
        List<String> segments = List.of(section);
        return page -> page > 1 ? new Address.SectionPage(segments, page) : new Address.Section(segments);
    }
}
