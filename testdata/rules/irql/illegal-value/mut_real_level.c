// Without the marked line the level keeps the value of another architecture.
#include <wdm.h>

typedef struct _LATCH {
    PULONG Set;
} LATCH, *PLATCH;

VOID LatchSet(PLATCH Latch)
{
    KIRQL level = 27, irql;

    level = DISPATCH_LEVEL; // guard
    KeRaiseIrql(level, &irql);
    WRITE_REGISTER_ULONG(Latch->Set, 1);
    KeLowerIrql(irql);
}
