// A table in a pageable data section is read by a DPC.
#include <wdm.h>

#pragma data_seg("PAGEDATA")
static ULONG g_Weights[8] = { 1, 2, 4, 8, 16, 32, 64, 128 };
#pragma data_seg()

typedef struct _SENSOR { KDPC Dpc; ULONG Raw; ULONG Value; } SENSOR, *PSENSOR;

KDEFERRED_ROUTINE SensorDpc;

VOID SensorStart(PSENSOR Sensor)
{
    KeInitializeDpc(&Sensor->Dpc, SensorDpc, Sensor);
}

VOID SensorDpc(PKDPC Dpc, PVOID Context, PVOID Argument1, PVOID Argument2)
{
    PSENSOR sensor = (PSENSOR)Context;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Argument1);
    UNREFERENCED_PARAMETER(Argument2);
    if (sensor != NULL) {
        sensor->Value = sensor->Raw * g_Weights[sensor->Raw & 7]; // expect: paging/pageable-data-at-dispatch
        g_Weights[0] = sensor->Value;
    }
}
