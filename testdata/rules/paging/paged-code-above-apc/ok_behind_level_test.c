// The assertion stands where the level was found low.
#include <wdm.h>

typedef struct _SENSOR {
    KDPC Dpc;
    ULONG Value;
    ULONG Skipped;
} SENSOR, *PSENSOR;

KDEFERRED_ROUTINE SensorDpc;

static VOID SensorRefresh(PSENSOR Sensor)
{
    if (KeGetCurrentIrql() >= DISPATCH_LEVEL) {
        Sensor->Skipped++;
        return;
    }
    PAGED_CODE();
    Sensor->Value = 0;
}

_Use_decl_annotations_
VOID SensorDpc(PKDPC Dpc, PVOID Context, PVOID Arg1, PVOID Arg2)
{
    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Arg1);
    UNREFERENCED_PARAMETER(Arg2);
    SensorRefresh((PSENSOR)Context);
}
