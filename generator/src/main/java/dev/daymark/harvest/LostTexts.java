package dev.daymark.harvest;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The long texts of a harvest of which the file has been deleted: the repository is read again for them. */
final class LostTexts {

    private final Supplier<Harvest> reading;
    private Harvest again = Harvest.NOTHING;

    private LostTexts(Supplier<Harvest> reading) {
        this.reading = reading;
    }

    /** The same harvest, with texts that survive their file. */
    static Harvest madeAgain(Harvest harvest, Supplier<Harvest> reading) {
        LostTexts lost = new LostTexts(reading);
        Map<String, CollectedValue> collected = new TreeMap<>(harvest.collected());
        collected.replaceAll((id, value) -> value.map(texts -> texts.orElse(() -> lost.find(texts.digest()))));
        return harvest.withCollected(collected);
    }

    private synchronized List<String> find(String digest) throws IOException {
        if (again.equals(Harvest.NOTHING)) {
            again = reading.get();
        }
        return again.collected().values().stream()
                .map(CollectedValue::texts)
                .flatMap(Collection::stream)
                .filter(texts -> texts.digest().equals(digest))
                .findFirst()
                .orElseThrow(() -> new IOException("the repository has changed"))
                .read();
    }
}
