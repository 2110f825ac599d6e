// Two exits of a helper without result: one restores, the other does not.
#include <wdm.h>

typedef struct _TIMER_CHIP {
    PUCHAR Port;
    UCHAR Divider;
} TIMER_CHIP, *PTIMER_CHIP;

VOID ChipProgram_bad(PTIMER_CHIP Chip, UCHAR Divider)
{
    KIRQL irql = KeRaiseIrqlToDpcLevel();

    if (Chip->Divider == Divider) {
        return; // expect: irql/not-restored
    }
    WRITE_PORT_UCHAR(Chip->Port, Divider);
    Chip->Divider = Divider;
    KeLowerIrql(irql);
}

VOID ChipProgram_ok(PTIMER_CHIP Chip, UCHAR Divider)
{
    KIRQL irql = KeRaiseIrqlToDpcLevel();

    if (Chip->Divider != Divider) {
        WRITE_PORT_UCHAR(Chip->Port, Divider);
        Chip->Divider = Divider;
    }
    KeLowerIrql(irql);
}
