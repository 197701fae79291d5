package io.pilotgate.labels;

/** Takes what is found wrong with a file, finding by finding while it is read. */
public interface FindingSink {

    void add(Finding finding);

    /** Further findings like this one that are counted and not told one by one. */
    void more(Finding like, long number);

    /** Forgets what was told so far: the file is of a kind whose rows mean nothing. */
    void clear();
}
