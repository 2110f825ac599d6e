// A wrapper stops whatever timer it is handed.
#include <wdm.h>

static KTIMER g_Tick;
static KDPC g_TickDpc;

DRIVER_UNLOAD TickUnload;

static VOID StopTimer(PKTIMER Timer)
{
    KeCancelTimer(Timer);
    KeFlushQueuedDpcs();
}

VOID TickStart(PDRIVER_OBJECT DriverObject, PKDEFERRED_ROUTINE Routine)
{
    LARGE_INTEGER due;

    DriverObject->DriverUnload = TickUnload;
    KeInitializeDpc(&g_TickDpc, Routine, NULL);
    KeInitializeTimer(&g_Tick);
    due.QuadPart = -10000LL * 15;
    KeSetTimerEx(&g_Tick, due, 15, &g_TickDpc);
}

_Use_decl_annotations_
VOID TickUnload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);
    StopTimer(&g_Tick);
}

DRIVER_INITIALIZE DriverEntry;

_Use_decl_annotations_
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(DriverObject);
    UNREFERENCED_PARAMETER(RegistryPath);
    return STATUS_SUCCESS;
}
