// A bare raise saves the level in a global.
#include <wdm.h>

static KIRQL SavedIrql;
static ULONG Samples[4];

VOID SampleAll(PULONG registers)
{
    ULONG i;

    KeRaiseIrql(DISPATCH_LEVEL, &SavedIrql); // expect: irql/oldirql-shared-storage
    for (i = 0; i < 4; i++) {
        Samples[i] = READ_REGISTER_ULONG(registers + i);
    }
    KeLowerIrql(SavedIrql);
}
