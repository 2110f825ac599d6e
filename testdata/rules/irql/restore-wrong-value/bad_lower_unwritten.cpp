// Two variables for the level: one is written when it is raised, the other one is read when it is lowered.
#include <wdm.h>

struct Chip {
    ULONG shadow[4];
};

VOID ChipSync(Chip *chip)
{
    KIRQL level;
    KIRQL previous;

    KeRaiseIrql(DISPATCH_LEVEL, &previous);
    for (ULONG i = 0; i < 4; i++) {
        chip->shadow[i] = 0;
    }
    KeLowerIrql(level); // expect: irql/restore-wrong-value
}
