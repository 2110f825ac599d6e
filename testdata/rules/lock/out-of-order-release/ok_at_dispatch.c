// In a DPC all saved levels are DISPATCH_LEVEL: the order changes nothing.
#include <wdm.h>

typedef struct _SENSOR {
    KSPIN_LOCK Raw, Average;
    ULONG Value, Sum;
} SENSOR, *PSENSOR;

KDEFERRED_ROUTINE SensorDpc;

_Use_decl_annotations_
VOID SensorDpc(PKDPC Dpc, PVOID Context, PVOID Argument1, PVOID Argument2)
{
    PSENSOR sensor = (PSENSOR)Context;
    KIRQL rawIrql, averageIrql;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Argument1);
    UNREFERENCED_PARAMETER(Argument2);
    KeAcquireSpinLock(&sensor->Raw, &rawIrql);
    KeAcquireSpinLock(&sensor->Average, &averageIrql);
    sensor->Sum += sensor->Value;
    KeReleaseSpinLock(&sensor->Raw, rawIrql);
    KeReleaseSpinLock(&sensor->Average, averageIrql);
}
