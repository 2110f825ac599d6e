// The packet routine promises to stay at DISPATCH_LEVEL, and drops for a moment.
#include <wdm.h>

typedef struct _PUMP {
    UNICODE_STRING Name;
    ULONG Strokes;
} PUMP, *PPUMP;

_IRQL_always_function_min_(DISPATCH_LEVEL)
_IRQL_requires_(DISPATCH_LEVEL)
VOID PumpStroke_bad(_Inout_ PPUMP Pump)
{
    KIRQL irql;

    Pump->Strokes++;
    KeLowerIrql(PASSIVE_LEVEL); // expect: irql/below-function-min
    RtlFreeUnicodeString(&Pump->Name);
    KeRaiseIrql(DISPATCH_LEVEL, &irql);
}
