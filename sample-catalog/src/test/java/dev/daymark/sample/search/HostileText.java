package dev.daymark.sample.search;

import java.util.Random;

/** Random words and texts that JavaScript, Java, Unicode or English treat specially. */
final class HostileText {

    private static final String[] NAMES = """
            __proto__,constructor,toString,hasOwnProperty,valueOf,toJSON,length,_index,prototype,0,1,2,10,007,-1,1.5,1e3,\
            4294967294,4294967295,99999999999,, ,a/b,/,é,東京,שלום,🚀,\ud83d,\ude80x,"quoted",back\\slash,\u0001\u001f\u007f,\
            \u2028""".split(",");
    private static final String[] WORDS = """
            the THE (the) deploying deployed Deployments rationalization hopefulness yelling yes flying sky possibly \
            ΣΊΣΥΦΟΣ ὈΔΥΣΣΕΎΣ İstanbul IIΣ Straße ẞ ǅ K Ω 𐐀𐐁 café naïve Москва 東京タワー 한국어 العربية שלום \u202eabc\u202c 👩‍👩‍👧 \
            rocket🚀ship \ud800 a\udfff \udbffz don't foo.bar.Baz /v1/orders/{id} user@example.com <b>&amp;</b> \0 _ ___ !!! \
            v1.2.3 0x1F""".split(" ");
    private static final String[] ENDINGS = """
            ,s,sses,ies,ss,eed,ed,ing,y,ational,tional,enci,izer,bli,alli,eli,ousli,ization,ation,alism,iveness,biliti,\
            logi,icate,ative,ical,ful,ness,al,ement,ment,ent,sion,tion,ion,ou,e,ll,lle,Σ,Σ\'""".split(",");
    private static final String SEPARATORS =
            " -\t\n\u000b\f\r\u00a0\u1680\u2003\u2028\u2029\u202f\u205f\u3000\ufeff\u0085\u180e\u200b\u2010\u2014\u00ad\u001c,";
    /** First and last of ranges whose letters have had no new small or capital forms since Unicode 13. */
    private static final int[] LETTERS = {
        0, 0x2ff, 0x300, 0x36f, 0x391, 0x3c9, 0x400, 0x45f, 0x5d0, 0x5ea, 0x620, 0x64a, 0x2000, 0x206f, 0x3040, 0x30ff,
        0x4e00, 0x9fff, 0xac00, 0xd7a3, 0xd800, 0xdfff, 0xff21, 0xff5a, 0x10400, 0x1044f, 0x1f600, 0x1f64f
    };

    private final Random random;

    HostileText(Random random) {
        this.random = random;
    }

    /** Some words with something between them. */
    String next() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(30); i > 0; i--) {
            text.append(word());
            text.append(random.nextInt(3) > 0 ? ' ' : SEPARATORS.charAt(random.nextInt(SEPARATORS.length())));
        }
        return text.toString();
    }

    String word() {
        return switch (random.nextInt(6)) {
            case 0 -> name();
            case 1 -> letters();
            case 2 -> letters() + one(ENDINGS);
            case 3 -> latin() + one(ENDINGS);
            default -> one(WORDS);
        };
    }

    /** What a member of an object may be called. */
    String name() {
        return one(NAMES);
    }

    private String letters() {
        StringBuilder letters = new StringBuilder();
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
            int range = random.nextInt(LETTERS.length / 2) * 2;
            letters.appendCodePoint(LETTERS[range] + random.nextInt(LETTERS[range + 1] - LETTERS[range] + 1));
        }
        return letters.toString();
    }

    /** Of few letters, so that the stemmer finds its suffixes behind everything. */
    private String latin() {
        String of = "aeioyblstwx\n";
        StringBuilder latin = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            latin.append(of.charAt(random.nextInt(of.length())));
        }
        return latin.toString();
    }

    private String one(String[] of) {
        return of[random.nextInt(of.length)];
    }
}
