package dev.daymark.feature.docs.mkdocs;

import java.util.Comparator;

/** The order in which MkDocs walks a docs directory: files before folders, the index first, then by name. */
final class SourceOrder implements Comparator<String> {

    static final SourceOrder INSTANCE = new SourceOrder();

    private SourceOrder() {}

    @Override
    public int compare(String left, String right) {
        String[] one = left.split("/", -1);
        String[] other = right.split("/", -1);
        int i = 0;
        while (i < one.length - 1 && i < other.length - 1 && one[i].equals(other[i])) {
            i++;
        }
        boolean oneIsFile = i == one.length - 1;
        boolean otherIsFile = i == other.length - 1;
        if (oneIsFile != otherIsFile) {
            return oneIsFile ? -1 : 1;
        }
        boolean oneIsIndex = oneIsFile && PageAddress.isIndex(one[i]);
        boolean otherIsIndex = otherIsFile && PageAddress.isIndex(other[i]);
        return oneIsIndex == otherIsIndex ? one[i].compareTo(other[i]) : oneIsIndex ? -1 : 1;
    }
}
