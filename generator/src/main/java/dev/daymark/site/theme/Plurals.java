package dev.daymark.site.theme;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which form of a text goes with a number: the cardinal plural categories of CLDR, for whole numbers. Browsers know the
 * same as {@code Intl.PluralRules}.
 *
 * @param rules the first that holds decides; {@code other} when none does
 */
record Plurals(List<Rule> rules) {

    private static final String OTHER = "other";

    /** What holds for English, and for every language that is not named below. */
    private static final String USUAL = "one n=1";

    private static final String LANGUAGES = """
            bm bo dz hnj id ig ii ja jbo jv kde kea km ko lkt lo ms my nqo osa sah ses sg su th to tpi vi wo yo yue zh:
            ak am as bho bn csw doi fa ff gu guw hi hy kab kn ln mg nso pa pcm si ti wa zu: one n=0..1
            fr pt: one n=0..1; many n%1000000=0
            ca es it: one n=1; many n!=0 & n%1000000=0
            ar ars: zero n=0; one n=1; two n=2; few n%100=3..10; many n%100=11..99
            he iu sat se sma smi smj smn sms: one n=1; two n=2
            be ru uk: one n%10=1 & n%100!=11; few n%10=2..4 & n%100!=12..14; many
            bs hr sh sr: one n%10=1 & n%100!=11; few n%10=2..4 & n%100!=12..14
            pl: one n=1; few n%10=2..4 & n%100!=12..14; many
            cs sk: one n=1; few n=2..4
            dsb hsb sl: one n%100=1; two n%100=2; few n%100=3..4
            lt: one n%10=1 & n%100!=11; few n%10=2..9 & n%100!=12..19
            lv prg: zero n%10=0; zero n%100=11..19; one n%10=1
            is mk: one n%10=1 & n%100!=11
            mo ro: one n=1; few n=0; few n%100=1..19
            mt: one n=1; two n=2; few n=0; few n%100=3..10; many n%100=11..19
            ga: one n=1; two n=2; few n=3..6; many n=7..10
            gd: one n=1,11; two n=2,12; few n=3..19
            cy: zero n=0; one n=1; two n=2; few n=3; many n=6
            br: one n%10=1 & n%100!=11,71,91; two n%10=2 & n%100!=12,72,92; \
            few n%10=3..4,9 & n%100!=10..19,70..79,90..99; many n!=0 & n%1000000=0
            gv: one n%10=1; two n%10=2; few n%20=0
            ceb fil tl: one n%10!=4,6,9
            ksh lag: zero n=0; one n=1
            shi: one n=0..1; few n=2..10
            tzm: one n=0..1,11..99
            """;

    /** The rules of a language. */
    static Plurals of(Locale language) {
        String rules = LANGUAGES
                .lines()
                .map(line -> line.split(":", -1))
                .filter(line -> Arrays.asList(line[0].split(" ")).contains(language.getLanguage()))
                .map(line -> line[1])
                .findFirst()
                .orElse(USUAL);
        return new Plurals(Stream.of(rules.split(";"))
                .map(String::strip)
                .filter(rule -> !rule.isEmpty())
                .map(Rule::parse)
                .toList());
    }

    /** The category of a number. */
    String category(long number) {
        long n = Math.abs(number);
        return rules.stream()
                .filter(rule -> rule.holds(n))
                .map(Rule::category)
                .findFirst()
                .orElse(OTHER);
    }

    /** All conditions must hold. */
    record Rule(String category, List<Condition> conditions) {

        static Rule parse(String text) {
            String[] words = text.split(" ", 2);
            return new Rule(
                    words[0],
                    words.length == 1
                            ? List.of()
                            : Stream.of(words[1].split(" & "))
                                    .map(Condition::parse)
                                    .toList());
        }

        boolean holds(long n) {
            return conditions.stream().allMatch(condition -> condition.holds(n));
        }
    }

    /** Where the number, or what is left of it after division, must lie, or must not. */
    record Condition(long divisor, boolean inside, List<Range> ranges) {

        private static final Pattern FORM = Pattern.compile("n(?:%(\\d+))?(!?)=(.+)");

        static Condition parse(String text) {
            Matcher form = FORM.matcher(text);
            if (!form.matches()) {
                throw new IllegalArgumentException(text);
            }
            return new Condition(
                    form.group(1) == null ? Long.MAX_VALUE : Long.parseLong(form.group(1)),
                    form.group(2).isEmpty(),
                    Stream.of(form.group(3).split(",")).map(Range::parse).toList());
        }

        boolean holds(long n) {
            long rest = n % divisor;
            return inside == ranges.stream().anyMatch(range -> range.from <= rest && rest <= range.to);
        }
    }

    /** Both ends belong to it. */
    record Range(long from, long to) {

        static Range parse(String text) {
            int dots = text.indexOf("..");
            String from = dots < 0 ? text : text.substring(0, dots);
            String to = dots < 0 ? text : text.substring(dots + 2);
            return new Range(Long.parseLong(from), Long.parseLong(to));
        }
    }
}
