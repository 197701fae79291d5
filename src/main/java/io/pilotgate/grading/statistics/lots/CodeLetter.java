package io.pilotgate.grading.statistics.lots;

/** Stands for a sample size; I and O are left out as in the standard. S serves tightened inspection alone. */
public enum CodeLetter {
    A(2, 2),
    B(3, 2),
    C(5, 2),
    D(8, 3),
    E(13, 5),
    F(20, 8),
    G(32, 13),
    H(50, 20),
    J(80, 32),
    K(125, 50),
    L(200, 80),
    M(315, 125),
    N(500, 200),
    P(800, 315),
    Q(1250, 500),
    R(2000, 800),
    S(3150, 1250);

    private final int size;
    private final int reducedSize;

    CodeLetter(int size, int reducedSize) {
        this.size = size;
        this.reducedSize = reducedSize;
    }

    int size(Severity severity) {
        return severity == Severity.REDUCED ? reducedSize : size;
    }
}
