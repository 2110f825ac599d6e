// A driver without an unload routine stays until the machine is shut down.
#include <wdm.h>

static KTIMER g_Sync;
static KDPC g_SyncDpc;

VOID SyncStart(PKDEFERRED_ROUTINE Routine)
{
    LARGE_INTEGER due;

    KeInitializeDpc(&g_SyncDpc, Routine, NULL);
    KeInitializeTimer(&g_Sync);
    due.QuadPart = -10000LL * 1000;
    KeSetTimerEx(&g_Sync, due, 1000, &g_SyncDpc);
}

DRIVER_INITIALIZE DriverEntry;

_Use_decl_annotations_
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(DriverObject);
    UNREFERENCED_PARAMETER(RegistryPath);
    return STATUS_SUCCESS;
}
