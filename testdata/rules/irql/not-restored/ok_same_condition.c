// Raised and lowered under the same unchanged condition.
#include <wdm.h>

typedef struct _STREAM {
    ULONG Position;
    PULONG Hardware;
} STREAM, *PSTREAM;

ULONG StreamPosition_ok(PSTREAM Stream, BOOLEAN AtPassive)
{
    KIRQL irql = DISPATCH_LEVEL;

    if (AtPassive) {
        KeRaiseIrql(DISPATCH_LEVEL, &irql);
    }
    Stream->Position = READ_REGISTER_ULONG(Stream->Hardware);
    if (AtPassive) {
        KeLowerIrql(irql);
    }
    return Stream->Position;
}

ULONG StreamSync_ok(PSTREAM Stream)
{
    KIRQL old = KeGetCurrentIrql();
    ULONG position;

    if (old < DISPATCH_LEVEL) {
        KeRaiseIrql(DISPATCH_LEVEL, &old);
    }
    position = READ_REGISTER_ULONG(Stream->Hardware);
    if (old < DISPATCH_LEVEL) {
        KeLowerIrql(old);
    }
    return position;
}
