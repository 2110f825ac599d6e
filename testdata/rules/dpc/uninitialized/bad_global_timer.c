// The global timer is set and cancelled, but nobody initializes it.
#include <wdm.h>

static KTIMER g_Watchdog;
static KDPC g_WatchdogDpc;

KDEFERRED_ROUTINE WatchdogDpc;

_Use_decl_annotations_
VOID WatchdogDpc(PKDPC Dpc, PVOID Context, PVOID Arg1, PVOID Arg2)
{
    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Context);
    UNREFERENCED_PARAMETER(Arg1);
    UNREFERENCED_PARAMETER(Arg2);
}

VOID WatchdogArm(ULONG Seconds)
{
    LARGE_INTEGER due;

    KeInitializeDpc(&g_WatchdogDpc, WatchdogDpc, NULL);
    due.QuadPart = -10000000LL * Seconds;
    KeSetTimerEx(&g_Watchdog, due, (LONG)Seconds * 1000, &g_WatchdogDpc); // expect: dpc/uninitialized
}

VOID WatchdogDisarm(VOID)
{
    KeCancelTimer(&g_Watchdog);
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
