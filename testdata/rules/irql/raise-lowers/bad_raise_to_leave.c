// A DPC tries to get down to PASSIVE_LEVEL with the routine that raises.
#include <wdm.h>

typedef struct _ALARM {
    KDPC Dpc;
    ULONG Rings;
} ALARM, *PALARM;

KDEFERRED_ROUTINE AlarmDpc;

_Use_decl_annotations_
VOID AlarmDpc(PKDPC Dpc, PVOID Context, PVOID Argument1, PVOID Argument2)
{
    PALARM alarm = (PALARM)Context;
    KIRQL irql;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Argument1);
    UNREFERENCED_PARAMETER(Argument2);
    KeRaiseIrql(PASSIVE_LEVEL, &irql); // expect: irql/raise-lowers
    alarm->Rings++;
    KeLowerIrql(irql);
}
