// The start routine initializes, the interrupt queues.
#include <wdm.h>

typedef struct _AXIS {
    KDPC Dpc;
    KTIMER Timer;
} AXIS, *PAXIS;

KDEFERRED_ROUTINE AxisDpc;

_Use_decl_annotations_
VOID AxisDpc(PKDPC Dpc, PVOID Context, PVOID Arg1, PVOID Arg2)
{
    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Context);
    UNREFERENCED_PARAMETER(Arg1);
    UNREFERENCED_PARAMETER(Arg2);
}

VOID AxisMove(PAXIS Axis)
{
    LARGE_INTEGER due;

    KeInsertQueueDpc(&Axis->Dpc, NULL, NULL);
    due.QuadPart = -10000;
    KeSetTimer(&Axis->Timer, due, &Axis->Dpc);
}

VOID AxisStart(PAXIS Axis)
{
    KeInitializeDpc(&Axis->Dpc, AxisDpc, Axis);
    KeInitializeTimerEx(&Axis->Timer, SynchronizationTimer);
}

VOID AxisStop(PAXIS Axis)
{
    KeCancelTimer(&Axis->Timer);
    KeFlushQueuedDpcs();
}

DRIVER_INITIALIZE DriverEntry;

_Use_decl_annotations_
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(DriverObject);
    UNREFERENCED_PARAMETER(RegistryPath);
    return STATUS_SUCCESS;
}
